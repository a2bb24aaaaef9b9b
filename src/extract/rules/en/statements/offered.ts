import { stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { TOLD } from '../clause/telling.ts'
import { creditedAt } from './credited.ts'
import { rule, type Scene, type StatementFinding } from './scene.ts'
import { voicesAfter, voicesBefore } from './voices.ts'

/** "say it is offering fighters an opportunity to leave": an offer to somebody, also while it is being made. */
export function offered(scene: Scene, at: number): StatementFinding | null {
  if (wordAt(scene, at) !== 'offering' || !anyWord(scene, at + 1, at + 9, (word) => scene.words.offered.has(word))) return null
  const group = /^(?:is|are|was|were)$/u.test(wordAt(scene, at - 1)) ? at - 1 : at
  const credited = creditedAt(scene, at)
  const by = credited?.by ?? voicesBefore(scene, group)
  if (by.length === 0) return null
  return {
    type: 'CONCEDE',
    from: credited ? credited.from : Math.min(group, by[0]!.from),
    to: stretchEnd(scene, at + 1),
    trigger: [group, at + 1],
    ...TOLD,
    by,
    addressed: voicesAfter(scene, at + 1),
    takesUp: false,
    rule: rule('offered'),
  }
}
