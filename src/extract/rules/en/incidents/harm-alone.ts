import { extentOf } from './kind.ts'
import { anyWord, type Scene, type Sighting } from './sighting.ts'

/** Totals of a war or a year are figures, not one incident. */
const SUMS =
  /^(?:since|total|so|overall|altogether|years?|months?|war|conflict|uprising|revolution|weeks?|began|toll|statistics|record|recorded|estimates?|century)$/u
const AIR = /^(?:in|on|at|near|outside|inside)$/u

/** Whether a telling of harm alone ("11 civilians were killed in Orlo on Sunday") tells of one incident: somebody did it, or it has its day and place. */
export function isOwnIncident(scene: Scene, group: readonly Sighting[], hasDoer: boolean): boolean {
  if (group.some(({ act }) => act !== 'harm')) return true
  const [from, to] = extentOf(group)
  if (anyWord(scene, from, to, (word) => SUMS.test(word))) return false
  if (hasDoer) return true
  const place = scene.places.some(
    (p) => p.use === 'literal' && p.from >= from && p.to <= to && AIR.test(scene.tokens[p.from - 1]?.folded ?? ''),
  )
  return place && scene.times.length > 0
}
