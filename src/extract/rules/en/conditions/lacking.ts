import { phraseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { type ConditionFinding, isUnreal, type Rule, type Scene, told } from './scene.ts'

/** "acute shortages of medical supplies", "a lack of clean water", "food and fuel shortages". */
export const lacking: Rule = { triggers: ({ lack }) => lack, find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const { words, tokens } = scene
  const word = wordAt(scene, at)
  if (!words.lack.has(word) || tokens[at]!.tag === 'VERB') return null
  const from = phraseStart(scene, at)
  if (isUnreal(scene, from)) return null
  if (wordAt(scene, at + 1) === 'of' || wordAt(scene, at + 1) === 'in') {
    const to = stretchEnd(scene, at + 2)
    const goods = anyWord(scene, at + 2, Math.min(to, at + 9), (w) => words.goods.has(w))
    return goods ? told(from, to, [at, at + 1], 'lacking') : null
  }
  const before = /^s/u.test(word) && anyWord(scene, from, at, (w) => words.goods.has(w))
  return before ? told(from, stretchEnd(scene, at + 1), [at, at + 1], 'lacking') : null
}
