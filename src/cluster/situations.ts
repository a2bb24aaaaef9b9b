import type { ConflictEvent } from '../model/account.ts'
import type { Claim, Measure } from '../model/claim.ts'
import type { Day } from '../model/day.ts'
import { dayOf, stretches } from './control.ts'
import { commonPlace, eventOf, wholePeriod } from './event.ts'

/** Displacement from an area, people under siege, how much of it is held: told over weeks, by area. */
const OF_AREAS: ReadonlySet<Measure> = new Set(['displaced', 'trapped', 'in-need', 'territory', 'forces'])
const PAUSE = 7
const LONGEST = 21

/** Situations: figures of an area over weeks, totals of a day or campaign, and running totals. */
export function situationsOf(
  claims: readonly Claim[],
  publishedOf: (report: string) => Day | null,
  isIncident: (claim: Claim) => boolean,
): ConflictEvent[] {
  const figures = claims.filter((claim) => claim.figure && !isIncident(claim))
  const areas = Map.groupBy(
    figures.filter(({ figure }) => figure && OF_AREAS.has(figure.measure)),
    areaKey,
  )
  const totals = Map.groupBy(
    figures.filter(({ figure }) => figure && !OF_AREAS.has(figure.measure)),
    totalKey,
  )
  return [
    ...[...areas.values()].flatMap((members) => stretches(members, (claim) => dayOf(claim, publishedOf), PAUSE, LONGEST)),
    ...totals.values(),
  ].map((group) =>
    eventOf(group, { kind: 'situation', type: null, place: commonPlace(group), time: wholePeriod(group, publishedOf) }),
  )
}

/** The place just below the country: people flee from quarters, and are counted by city. What a whole country has gone through is background. */
function areaKey(claim: Claim): string {
  const place = claim.places[0]
  if (!place) return `report ${claim.report}`
  const area = [place.name, ...place.within].at(-2)
  if (!area && claim.figure?.scope === 'running') return `report ${claim.report} running`
  return area ?? place.name
}

/** A total is compared with a total of the same place and period. A running total is background that each report gives for itself. */
function totalKey({ places, time, figure, report }: Claim): string {
  const place = places[0]?.gazetteerId ?? places[0]?.name
  if (!place || !time?.start || !time.end || figure?.scope === 'running') return `report ${report} ${figure?.scope}`
  return `${place} ${time.start} ${time.end}`
}
