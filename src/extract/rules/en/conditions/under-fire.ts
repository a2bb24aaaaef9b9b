import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { type ConditionFinding, type Rule, type Scene, told } from './scene.ts'

/** "These areas have been under daily bombardment and siege for years": what goes on and on. */
export const underFire: Rule = { triggers: () => ['under'], find }

function find(scene: Scene, at: number): ConditionFinding | null {
  if (
    wordAt(scene, at) !== 'under' ||
    !anyWord(scene, at - 3, at, (w) => /^(?:been|are|is|remain|remains|living|live)$/u.test(w))
  )
    return null
  const constant = anyWord(scene, at + 1, at + 5, (w) =>
    /^(?:daily|constant|continuous|near|relentless|incessant|continual|regular|round)$/u.test(w),
  )
  const fire = anyWord(scene, at + 1, at + 6, (w) => /^(?:bombardment|shelling|bombing|attack|fire|strikes)$/u.test(w))
  return constant && fire ? told(clauseStart(scene, at), stretchEnd(scene, at + 1), [at, at + 1], 'under-fire') : null
}
