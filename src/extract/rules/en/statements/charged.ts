import { endsClause } from '../clause/extent.ts'
import { wordAt } from '../clause/scene.ts'
import type { Scene, StatementFinding, VerbAt } from './scene.ts'
import { spoken } from './verb.ts'
import { voicesAfter } from './voices.ts'

const LINKS = /^(?:of|for|with|over)$/u
const REACH = 16

/** "accused the army of shelling", "blamed rebels for the attack", "held Moscow responsible". */
export function charged(scene: Scene, found: VerbAt): StatementFinding | null {
  const { at, verb } = found
  if (verb.frame !== 'charge') return null
  // "an attack which the army blamed on rebels"
  if (verb.base === 'blame' && wordAt(scene, at + 1) === 'on') {
    const finding = spoken(scene, found, null, 'charged')
    return finding && { ...finding, addressed: voicesAfter(scene, at + 2) }
  }
  let link = -1
  for (let i = at + 1; i < Math.min(scene.sentence.to, at + REACH); i++) {
    if (LINKS.test(wordAt(scene, i)) || wordAt(scene, i) === 'responsible') {
      link = i
      break
    }
    if (endsClause(scene, i)) break
  }
  // "accused of", "blamed for": the passive.
  if (link < 0 || (verb.base === 'hold' && (wordAt(scene, link) !== 'responsible' || wordAt(scene, link - 1) === 'those')))
    return null
  if (link === at + 1 && !found.passive) return null
  const finding = spoken(scene, found, null, 'charged')
  return finding && !found.passive ? { ...finding, addressed: voicesAfter(scene, at + 1, link) } : finding
}
