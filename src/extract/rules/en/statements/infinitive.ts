import { pastTime } from '../clause/extent.ts'
import { wordAt } from '../clause/scene.ts'
import type { Scene, StatementFinding, VerbAt } from './scene.ts'
import { spoken } from './verb.ts'
import { sideVoice } from './voice.ts'

/** "vowed to crush the rebels", "refused to leave", "agreed to a truce", "pledged to help". */
export function toDo(scene: Scene, found: VerbAt): StatementFinding | null {
  const { at, verb, passive } = found
  if (verb.frame !== 'infinitive' || passive) return null
  const next = pastTime(scene, at + 1)
  const to = wordAt(scene, next) === 'not' ? next + 1 : next
  if (wordAt(scene, to) !== 'to' && !(verb.type === 'AGREE' && wordAt(scene, at + 1) === 'on')) return null
  if (/^(?:comment|say|confirm|elaborate|give|discuss|speak|identify|name|live|die)$/u.test(wordAt(scene, to + 1))) return null
  // "vowed not to leave" refuses.
  const refuses = verb.type === 'THREATEN' && to > next
  const finding = spoken(scene, found, null, 'infinitive')
  if (!finding) return null
  const against = scene.actors.find((a) => a.from > to && a.to <= finding.to)
  return {
    ...finding,
    type: refuses ? 'REJECT' : finding.type,
    addressed: against && /^(?:THREATEN|CONCEDE|REQUEST)$/u.test(finding.type) ? [sideVoice(against)] : [],
  }
}
