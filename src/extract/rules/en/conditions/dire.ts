import { clauseStart, phraseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { type ConditionFinding, isUnreal, type Rule, type Scene, told } from './scene.ts'

const COLLAPSES: ReadonlySet<string> = new Set(['collapsed', 'collapsing', 'collapse'])

/** "the humanitarian situation is dire", "conditions in the camp have worsened", "dire humanitarian conditions", "health services have collapsed". */
export const dire: Rule = { triggers: ({ dire: words }) => [...words, ...COLLAPSES], find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const { words, tokens } = scene
  const word = wordAt(scene, at)
  if (words.dire.has(word)) {
    const from = clauseStart(scene, at)
    const after = anyWord(scene, at + 1, at + 4, (w) => words.situation.has(w)) && anyWord(scene, at + 1, at + 4, isHuman)
    if (after)
      return isUnreal(scene, at) ? null : told(phraseStart(scene, at + 1), stretchEnd(scene, at + 1), [at, at + 1], 'dire')
    const be =
      anyWord(scene, at - 5, at, (w) => /^(?:is|are|was|were|remains|remain|become|became|has|have|been|as)$/u.test(w)) ||
      /^(?:deteriorated|worsened|deteriorating|worsening)$/u.test(word)
    const subject =
      anyWord(scene, from, at, (w) => words.situation.has(w)) &&
      (anyWord(scene, from, at, isHuman) ||
        (anyWord(scene, from, at, (w) => /^(?:conditions|situation)$/u.test(w) && true) &&
          anyWord(scene, from, at, (w) =>
            /^(?:living|camp|camps|city|town|hospitals?|residents|civilians|area|inside|there)$/u.test(w),
          )))
    return be && subject && !isUnreal(scene, at) ? told(from, stretchEnd(scene, at + 1), [at, at + 1], 'dire') : null
  }
  if (COLLAPSES.has(word) && tokens[at]!.tag === 'VERB') {
    const from = clauseStart(scene, at)
    const subject = anyWord(scene, from, at, (w) =>
      /^(?:services|health|healthcare|system|economy|electricity|infrastructure|sector|water|sanitation|sewage)$/u.test(w),
    )
    return subject && !isUnreal(scene, at) ? told(from, stretchEnd(scene, at + 1), [at, at + 1], 'dire') : null
  }
  return null
}

const isHuman = (word: string): boolean =>
  /^(?:humanitarian|living|health|food|medical|sanitary|hygiene|nutrition|water|security)$/u.test(word)
