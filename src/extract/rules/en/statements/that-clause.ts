import { firstFrom } from '../../../../text/within.ts'
import { wordAt } from '../clause/scene.ts'
import type { Scene, StatementFinding, VerbAt } from './scene.ts'
import { spoken } from './verb.ts'
import { sideVoice } from './voice.ts'

/** "denied that it shelled", "demanded that the siege end", "alleged that rebels". */
export function thatClause(scene: Scene, found: VerbAt): StatementFinding | null {
  const { at, verb, passive } = found
  if (verb.frame !== 'clause' || passive) return null
  const next = wordAt(scene, at + 1)
  const opens = next === 'that' || (verb.type === 'DENY' && /ing$/u.test(next))
  if (!opens || (verb.base === 'insist' && !/^(?:should|must|be)$/u.test(wordAt(scene, at + 4)))) return null
  const finding = spoken(scene, found, null, 'clause')
  if (!finding) return null
  const actor = scene.actors[firstFrom(scene.actors, at + 1)]
  return {
    ...finding,
    to: Math.max(finding.to, clauseTo(scene, at + 2)),
    addressed: actor && actor.from <= at + 4 ? [sideVoice(actor)] : [],
  }
}

/** The clause behind "that", as far as the next stop. */
function clauseTo(scene: Scene, at: number): number {
  let to = at
  while (to < scene.sentence.to && to - at < 16 && !/^[,;:.()"“”]$/u.test(scene.tokens[to]!.text)) to++
  return to
}
