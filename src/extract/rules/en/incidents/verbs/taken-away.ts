import { clauseStart, groupStart, stretchEnd } from '../../clause/extent.ts'
import { anyWord, wordAt } from '../../clause/scene.ts'
import { tellingOf } from '../../clause/telling.ts'
import type { Scene, Sighting } from '../sighting.ts'

const TAKES: ReadonlySet<string> = new Set('take takes took taken taking whisked whisk'.split(' '))

/** "took away seven women", "were taken hostage": people taken by force. */
export function takenAway(scene: Scene, at: number): Sighting | null {
  if (!TAKES.has(wordAt(scene, at))) return null
  const captive = anyWord(scene, at + 1, at + 6, (word) => /^(?:hostage|hostages|captive)$/u.test(word))
  const away = wordAt(scene, at + 1) === 'away' && anyWord(scene, at + 2, at + 7, (word) => scene.words.measures.people.has(word))
  if (!captive && !away) return null
  const telling = tellingOf(scene, at)
  const passive = anyWord(scene, groupStart(scene, at), at, (word) => /^(?:was|were|been|being)$/u.test(word))
  return (
    telling && {
      act: 'abduction',
      from: clauseStart(scene, at),
      to: stretchEnd(scene, at + 1),
      trigger: [groupStart(scene, at), at + 1],
      tie: passive ? 'passive' : 'active',
      ...telling,
      rule: 'en.incident.taken-away',
    }
  )
}
