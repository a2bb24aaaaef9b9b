import { anyWord, wordAt } from '../clause/scene.ts'
import type { Scene, StatementFinding, VerbAt } from './scene.ts'
import { spoken } from './verb.ts'
import { voicesAfter } from './voices.ts'

const FORCE = /^(?:response|retaliation|consequences|reprisals|retribution|escalation|revenge)$/u

/** "warned Turkey against an incursion", "warns against new strikes". */
export function warnedAgainst(scene: Scene, found: VerbAt): StatementFinding | null {
  const { at, verb, passive } = found
  if (verb.frame !== 'against' || passive) return null
  for (let i = at + 1; i < Math.min(scene.sentence.to, at + 7); i++) {
    if (wordAt(scene, i) === 'against') {
      const finding = spoken(scene, found, null, 'warned-against')
      return (
        finding && { ...finding, addressed: i === at + 1 ? voicesAfter(scene, i + 1).slice(0, 1) : voicesAfter(scene, at + 1, i) }
      )
    }
    if (wordAt(scene, i) === 'of' && i <= at + 5 && anyWord(scene, i + 1, i + 6, (word) => FORCE.test(word)))
      return spoken(scene, found, null, 'warned-against')
    if (/^[.,;:]$/u.test(wordAt(scene, i)) || wordAt(scene, i) === 'that') return null
  }
  return null
}
