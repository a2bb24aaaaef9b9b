import { clauseStart, groupStart, stretchEnd } from '../../clause/extent.ts'
import { anyWord, wordAt } from '../../clause/scene.ts'
import { tellingOf } from '../../clause/telling.ts'
import type { Scene, Sighting } from '../sighting.ts'

const COMES: ReadonlySet<string> = new Set(
  'came come comes coming took takes taken taking went goes entered enters entering began begun begins started'.split(' '),
)
const HOLDS = /^(?:effect|force|hold)$/u

/** "The ceasefire came into force", "a truce took effect", "a pause began": what was agreed comes to hold. */
export function cameIntoForce(scene: Scene, at: number): Sighting | null {
  const word = wordAt(scene, at)
  if (!COMES.has(word)) return null
  const begins = /^(?:beg|start)/u.test(word)
  if (!begins && !anyWord(scene, at + 1, at + 3, (w) => HOLDS.test(w))) return null
  const group = groupStart(scene, at)
  const from = clauseStart(scene, at)
  const what = anyWord(scene, begins ? Math.max(from, group - 2) : from, group, (w) => scene.words.truces.has(w))
  const telling = what ? tellingOf(scene, at) : null
  return (
    telling && {
      act: 'truce',
      from,
      to: stretchEnd(scene, at + 1),
      trigger: [group, at + 1],
      tie: 'passive',
      ...telling,
      rule: 'en.incident.came-into-force',
    }
  )
}

/** Words that the rule looks at. */
export const COMING = COMES
