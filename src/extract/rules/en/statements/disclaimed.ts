import { clauseStart, groupStart, stretchEnd } from '../clause/extent.ts'
import { wordAt } from '../clause/scene.ts'
import { TOLD } from '../clause/telling.ts'
import { creditedAt } from './credited.ts'
import { rule, type Scene, type StatementFinding } from './scene.ts'

const HELPS = /^(?:has|have|had|did|does|do|was|were|is|are)$/u
const NOT = /^(?:not|never|nt)$/u
const DEED =
  /^(?:carried|carry|targeted|target|bombed|bomb|struck|strike|hit|used|use|attacked|attack|conducted|conduct|killed|kill|shelled|shell|violated|violate|flown|fly|participated|participate|involved|behind|responsible|launched|launch|fired|fire|possess|possessed|present|aware|supplied|supply|arm|armed)$/u
const SELF = /^(?:they|we|it|he|she|i)$/u

/** "said its planes had not carried out strikes", "said it was not behind the attack": what a side says that it did not do. */
export function disclaimed(scene: Scene, at: number): StatementFinding | null {
  if (!NOT.test(wordAt(scene, at)) || !HELPS.test(wordAt(scene, at - 1)) || !DEED.test(wordAt(scene, at + 1))) return null
  const credited = creditedAt(scene, at)
  if (!credited || credited.by.length === 0) return null
  const group = groupStart(scene, at - 1)
  const from = clauseStart(scene, at)
  const own = SELF.test(wordAt(scene, group - 1)) || /^(?:its|their|our)$/u.test(wordAt(scene, Math.max(from, credited.content)))
  return own
    ? {
        type: 'DENY',
        from: Math.min(credited.from, from),
        to: stretchEnd(scene, at + 2),
        trigger: [at - 1, at + 2],
        ...TOLD,
        by: credited.by,
        addressed: [],
        takesUp: false,
        rule: rule('disclaimed'),
      }
    : null
}
