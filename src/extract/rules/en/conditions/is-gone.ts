import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { type ConditionFinding, isUnreal, type Rule, type Scene, told } from './scene.ts'

const BE =
  /^(?:is|are|was|were|been|be|remain|remains|remained|become|became|becomes|being|stay|stayed|lies|lie|went|gone|get|getting|got|ran)$/u
const BETWEEN = 4
/** Participles that tell a state only of what serves people, not of what a blow did. */
const BLOW = /^(?:destroyed|damaged|broken|ruined|out|full|down|short|limited)$/u
const NOT_WORKING: ReadonlySet<string> = new Set(
  'functioning functional working operational operating available open accessible enough sufficient working'.split(' '),
)

/** "supplies are critically low", "services are virtually non-existent", "the road was cut", "water often dirty", "hospitals are not functioning". */
export const isGone: Rule = { triggers: ({ gone }) => [...gone, ...NOT_WORKING], find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const { words, tokens } = scene
  const word = wordAt(scene, at)
  const not =
    NOT_WORKING.has(word) &&
    anyWord(scene, at - 4, at, (w) => /^(?:not|no|longer|nt|barely|hardly)$/u.test(w)) &&
    (anyWord(scene, at - 4, at, (w) => w !== 'no') || anyWord(scene, at - 2, at, (w) => w === 'longer'))
  if (!words.gone.has(word) && !not) return null
  const be = beBefore(scene, at)
  if (be === null) return null
  const from = clauseStart(scene, be === at ? at : be)
  const subject = subjectHead(scene, from, be)
  if (subject === null) return null
  // A thing that is hit is an incident; "down", "full" and "out" tell of much else.
  if (BLOW.test(word) && !not && !fits(scene, at, word)) return null
  if (isUnreal(scene, be) || anyWord(scene, from - 1, from + 1, (w) => w === 'if')) return null
  if (!not && anyWord(scene, be, at, (w) => w === 'not' || w === 'nt' || w === 'never')) return null
  if (tokens[at + 1]?.text === '-' || (word === 'cut' && tokens[at]!.tag === 'NOUN')) return null
  // "closed by the army on Monday for": whoever did it, it is shut.
  return told(from, stretchEnd(scene, at + 1), [at, at + 1], 'is-gone')
}

/** The verb "be" a few words before; the subject itself where a headline or list leaves it out ("water often dirty"). */
function beBefore(scene: Scene, at: number): number | null {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - BETWEEN); i--) {
    const word = wordAt(scene, i)
    if (BE.test(word)) return firstBe(scene, i)
    const { tag, text } = scene.tokens[i]!
    if (
      tag !== 'ADV' &&
      tag !== 'ADJ' &&
      !/^["“”‘’']$/u.test(text) &&
      !/^(?:not|nt|no|longer|non|-|so|very|too|and|critically|practically|also)$/u.test(word)
    )
      return scene.words.services.has(word) &&
        tag !== 'VERB' &&
        /^(?:dirty|scarce|unavailable|contaminated|undrinkable)$/u.test(wordAt(scene, at))
        ? i + 1
        : null
  }
  return null
}

function firstBe(scene: Scene, at: number): number {
  let first = at
  while (/^(?:has|have|had|been|be|being|is|are|was|were|now|also|still|not)$/u.test(wordAt(scene, first - 1))) first--
  return first
}

/** What is gone: the last noun before, past what is tied to it. */
function subjectHead(scene: Scene, from: number, be: number): number | null {
  const { words, tokens } = scene
  for (let i = be - 1; i >= Math.max(from, be - 14); i--) {
    const word = wordAt(scene, i)
    if (!words.services.has(word) && !words.goods.has(word)) continue
    return tokens[i]!.tag === 'VERB' ? null : i
  }
  return null
}

function fits(scene: Scene, at: number, word: string): boolean {
  if (word === 'out' || word === 'down')
    return (
      anyWord(scene, at - 6, at, (w) =>
        /^(?:power|electricity|internet|network|networks|communications|lines|phone|mobile|grid|services)$/u.test(w),
      ) && wordAt(scene, at + 1) !== 'of'
    )
  if (word === 'full')
    return anyWord(scene, at - 6, at, (w) => /^(?:hospitals?|morgues?|wards?|camps?|shelters?|clinics?)$/u.test(w))
  if (word === 'short') return wordAt(scene, at + 1) === 'of' || anyWord(scene, at - 6, at, (w) => scene.words.goods.has(w))
  if (word === 'limited') return anyWord(scene, at - 6, at, (w) => scene.words.goods.has(w) || w === 'access')
  return false
}
