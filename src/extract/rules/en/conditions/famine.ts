import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { type ConditionFinding, isUnreal, type Rule, type Scene, told } from './scene.ts'

/** "famine has been declared in the camp", "brought the town into famine", "famine conditions". */
export const famine: Rule = { triggers: () => ['famine', 'starvation'], find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const declared = anyWord(scene, at + 1, at + 5, (word) =>
    /^(?:declared|confirmed|conditions|looms|underway|exists|spread|spreading|grips|gripped)$/u.test(word),
  )
  const into = /^(?:in|into|confirmed|declared)$/u.test(wordAt(scene, at - 1))
  if ((!declared && !into) || isUnreal(scene, at)) return null
  return told(clauseStart(scene, at), stretchEnd(scene, at + 1), [at, at + 1], 'famine')
}
