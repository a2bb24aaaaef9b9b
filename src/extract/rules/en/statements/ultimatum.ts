import { stretchEnd } from '../clause/extent.ts'
import { isTimeAt, wordAt } from '../clause/scene.ts'
import type { Scene, StatementFinding, VerbAt } from './scene.ts'
import { spoken } from './verb.ts'
import { voicesAfter } from './voices.ts'

const REACH = 12

/** "gave rebels until Friday to leave": a demand with a term is a threat. */
export function gaveUntil(scene: Scene, found: VerbAt): StatementFinding | null {
  const { at, verb, passive } = found
  if (verb.frame !== 'until') return null
  for (let i = at + 1; i < Math.min(scene.sentence.to, at + REACH); i++) {
    if (/^[.;:]$/u.test(wordAt(scene, i))) return null
    const term = /^(?:days?|hours?|weeks?|months?)$/u.test(wordAt(scene, i)) && scene.tokens[i - 1]?.tag === 'NUM'
    if (wordAt(scene, i) !== 'until' && !term && !(isTimeAt(scene, i) && i > at + 1)) continue
    if (![1, 2, 3, 4, 5].some((step) => wordAt(scene, i + step) === 'to')) return null
    const finding = spoken(scene, found, null, 'gave-until')
    return (
      finding && {
        ...finding,
        to: stretchEnd(scene, Math.max(finding.to, i + 1)),
        addressed: passive ? finding.addressed : voicesAfter(scene, at + 1, i),
      }
    )
  }
  return null
}
