import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { type ConditionFinding, isUnreal, type Rule, type Scene, told } from './scene.ts'

const REACH = 20

/** "hospitals out of service", "bombed out of operation", "knocked out of action", "out of stock". */
export const outOfService: Rule = { triggers: () => ['out'], find }

function find(scene: Scene, at: number): ConditionFinding | null {
  if (wordAt(scene, at) !== 'out' || wordAt(scene, at + 1) !== 'of') return null
  if (!/^(?:service|operation|order|action|commission|stock|reach|use)$/u.test(wordAt(scene, at + 2))) return null
  const from = clauseStart(scene, at)
  // "The hospital, the last in the north, is out of service": past what stands between commas.
  if (!anyWord(scene, Math.min(from, at - REACH), at, (word) => scene.words.services.has(word) || scene.words.goods.has(word)))
    return null
  return isUnreal(scene, at) ? null : told(from, stretchEnd(scene, at + 3), [at, at + 3], 'out-of-service')
}
