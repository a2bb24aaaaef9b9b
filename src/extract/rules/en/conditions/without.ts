import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { type ConditionFinding, isUnreal, type Rule, type Scene, told } from './scene.ts'

const TRIGGERS: ReadonlySet<string> = new Set('lack lacks lacked lacking without have has had with having'.split(' '))
const REACH = 6
const NOT = /^(?:not|nt|dont|doesnt|didnt)$/u

/** "hospitals lack anaesthetics", "400,000 people are without electricity", "have no access to clean water", "don't have fuel". */
export const without: Rule = { triggers: () => TRIGGERS, find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const { words, tokens } = scene
  const word = wordAt(scene, at)
  const end = at + REACH
  const goods = (from: number): boolean => anyWord(scene, from, end, (w) => words.goods.has(w))
  const lacks =
    /^(?:lack|lacks|lacked|lacking)$/u.test(word) && (tokens[at]!.tag !== 'NOUN' || isVerb(scene, at)) && goods(at + 1)
  const none =
    word === 'without' &&
    goods(at + 1) &&
    /^(?:is|are|was|were|been|left|living|remain|remains|remained|go|going|gone|be|people|residents|families|spent)$/u.test(
      wordAt(scene, at - 1),
    )
  const no =
    /^(?:have|has|had|with|having)$/u.test(word) &&
    /^(?:no|little|limited|almost|virtually|hardly)$/u.test(wordAt(scene, at + 1)) &&
    goods(at + 2) &&
    anyWord(scene, at + 1, at + 3, (w) => /^(?:no|little|limited|hardly)$/u.test(w))
  const not =
    word === 'have' && NOT.test(wordAt(scene, at - 1)) && /^(?:any|enough|access)$/u.test(wordAt(scene, at + 1)) && goods(at + 2)
  const bare = word === 'have' && NOT.test(wordAt(scene, at - 1)) && words.goods.has(wordAt(scene, at + 1))
  if (!not && !bare && ((!lacks && !none && !no) || isUnreal(scene, at))) return null
  return told(clauseStart(scene, at), stretchEnd(scene, at + 1), [at, at + 1], 'without')
}

/** "Hospitals lack blood": between two nouns it is a verb, whatever the tagger makes of it. */
const isVerb = ({ tokens }: Scene, at: number): boolean =>
  /^(?:NOUN|PROPN|PRON)$/u.test(tokens[at - 1]?.tag ?? '') && /^(?:NOUN|ADJ|DET)$/u.test(tokens[at + 1]?.tag ?? '')
