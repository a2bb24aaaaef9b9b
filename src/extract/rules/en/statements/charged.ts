import { endsClause } from '../clause/extent.ts'
import { wordAt } from '../clause/scene.ts'
import type { Scene, StatementFinding, VerbAt } from './scene.ts'
import { spoken } from './verb.ts'
import { voicesAfter } from './voices.ts'

const LINKS = /^(?:of|for|with|over)$/u
/** "blamed the killings on the militia": who is charged comes last. */
const ON = 'on'
const REACH = 16

/** "accused the army of shelling", "blamed rebels for the attack", "held Moscow responsible". */
export function charged(scene: Scene, found: VerbAt): StatementFinding | null {
  const { at, verb } = found
  if (verb.frame !== 'charge') return null
  let link = -1
  for (let i = at + 1; i < Math.min(scene.sentence.to, at + REACH); i++) {
    if (verb.base === 'blame' && wordAt(scene, i) === ON && !found.passive) {
      const finding = spoken(scene, found, null, 'charged')
      return finding && { ...finding, to: Math.max(finding.to, i + 1), addressed: voicesAfter(scene, i + 1) }
    }
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
