import type { ConflictEvent } from '../model/account.ts'
import type { Claim, ClaimPlace, Measure } from '../model/claim.ts'
import { type Day, dayNumber } from '../model/day.ts'
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
    eventOf(group, {
      kind: 'situation',
      type: null,
      place: commonPlace(group, placeOf),
      time: wholePeriod(group, publishedOf),
    }),
  )
}

/** The place just below the country: people flee from quarters, and are counted by city. What a country or a whole war has gone through is background. */
function areaKey(claim: Claim): string {
  const place = placeOf(claim)
  if (!place) return JSON.stringify([claim.report])
  const area = [place.name, ...place.within].at(-2)
  if (claim.figure?.scope === 'running' && (!area || lasts(claim, HALF_A_YEAR)))
    return JSON.stringify([claim.report, 'running', place.name, claim.time?.start])
  return area ?? place.name
}

/** A total is compared with a total of the same place and period. A running total is background that each report gives for itself. */
function totalKey(claim: Claim): string {
  const { time, figure, report } = claim
  const place = placeOf(claim)
  const key = place?.gazetteerId ?? place?.name
  if (!key || !time?.start || !time.end || figure?.scope === 'running')
    return JSON.stringify([report, figure?.scope, key, time?.start])
  return JSON.stringify([key, time.start, time.end])
}

const HALF_A_YEAR = 183
const YEAR = 365
/** A total without a beginning that is as large as this is that of a war. */
const OF_A_WAR: Readonly<Partial<Record<Measure, number>>> = { killed: 10_000, injured: 10_000, displaced: 1_000_000 }

const lasts = ({ time }: Claim, days: number): boolean =>
  time?.start != null && time.end !== null && dayNumber(time.end) - dayNumber(time.start) >= days

/** Where a total is counted: of a war the country, where only the paragraph says where its claim stands. */
function placeOf(claim: Claim): ClaimPlace | null {
  const { figure, time, why } = claim
  const [place] = claim.places
  if (!place) return null
  const country = place.within.at(-1)
  const isImplied = why.some(({ field, basis }) => field === 'place' && basis === 'implied')
  const large = (figure && OF_A_WAR[figure.measure]) ?? Number.POSITIVE_INFINITY
  const isOfWar = lasts(claim, YEAR) || (figure?.scope === 'running' && !time?.start && (figure.low ?? figure.high ?? 0) >= large)
  if (!country || !isImplied || !isOfWar || figure?.scope === 'incident') return place
  return { ...place, name: country, lat: null, lon: null, gazetteerId: null, wherePrec: 6, geoPrecision: 3, within: [] }
}
