import type { Claim, Measure } from '../model/claim.ts'
import type { Day } from '../model/day.ts'
import { isFigureOfIncident } from './claims-of-incidents.ts'
import { dayOf } from './control.ts'
import { countedAt, lasts } from './counted-at.ts'
import type { Placed } from './placed.ts'

/** Displacement from an area, people under siege, how much of it is held: told over weeks, by area. */
const OF_AREAS: ReadonlySet<Measure> = new Set(['displaced', 'trapped', 'in-need', 'territory', 'forces'])
const HALF_A_YEAR = 183

/** Situations: figures of an area over weeks, totals of a day or campaign, and running totals. */
export const situationsOf = (claims: readonly Claim[], published: Day | null): Placed[] =>
  claims.flatMap((claim): Placed[] => {
    if (!claim.figure || isFigureOfIncident(claim)) return []
    const key = OF_AREAS.has(claim.figure.measure) ? `area ${areaKey(claim)}` : `total ${totalKey(claim)}`
    return [{ claim: claim.id, key, day: dayOf(claim, published) }]
  })

/** The place just below the country: people flee from quarters, and are counted by city. What a country or a whole war has gone through is background. */
function areaKey(claim: Claim): string {
  const place = countedAt(claim)
  if (!place) return JSON.stringify([claim.report])
  const area = [place.name, ...place.within].at(-2)
  if (claim.figure?.scope === 'running' && (!area || lasts(claim, HALF_A_YEAR)))
    return JSON.stringify([claim.report, 'running', place.name, claim.time?.start])
  return area ?? place.name
}

/** A total is compared with a total of the same place and period. A running total is background that each report gives for itself. */
function totalKey(claim: Claim): string {
  const { time, figure, report } = claim
  const place = countedAt(claim)
  const key = place?.gazetteerId ?? place?.name
  if (!key || !time?.start || !time.end || figure?.scope === 'running')
    return JSON.stringify([report, figure?.scope, key, time?.start])
  return JSON.stringify([key, time.start, time.end])
}
