import { pastTime, stretchEnd } from '../clause/extent.ts'
import { wordAt } from '../clause/scene.ts'
import type { Scene, StatementFinding, VerbAt } from './scene.ts'
import { spoken } from './verb.ts'
import { sideVoice } from './voice.ts'
import { voicesAfter } from './voices.ts'

/** "called for talks with Washington", "appealed for calm", "called for “Russia to leave”". */
export function calledFor(scene: Scene, found: VerbAt): StatementFinding | null {
  const { at, verb } = found
  const link = pastTime(scene, at + 1)
  if (verb.frame !== 'for' || wordAt(scene, link) !== 'for') return null
  const finding = spoken(scene, found, null, 'called-for')
  if (!finding || found.passive) return null
  const to = Math.max(finding.to, quoted(scene, link + 1))
  return { ...finding, to, addressed: addressedIn(scene, link + 1, to) }
}

/** "talks with Washington", "Russia to leave". */
function addressedIn(scene: Scene, from: number, to: number) {
  for (let i = from; i < to; i++) {
    if (/^(?:with|from|by|on)$/u.test(wordAt(scene, i))) return voicesAfter(scene, i + 1)
    if (wordAt(scene, i) === 'to') break
  }
  const actor = scene.actors.find((a) => a.from >= from && a.from <= from + 3 && wordAt(scene, a.to) === 'to')
  return actor ? [sideVoice(actor)] : []
}

/** What is called for may stand in quotation marks. */
const quoted = (scene: Scene, at: number): number =>
  /^["“]$/u.test(scene.tokens[at]?.text ?? '') ? stretchEnd(scene, at + 1) : at
