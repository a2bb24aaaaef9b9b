import type { Claim, ClaimPlace, Measure } from '../model/claim.ts'
import { dayNumber } from '../model/day.ts'

const YEAR = 365
/** A total without a beginning that is as large as this is that of a war. */
const OF_A_WAR: Readonly<Partial<Record<Measure, number>>> = { killed: 10_000, injured: 10_000, displaced: 1_000_000 }

/** Whether the period of a claim is at least as long. */
export const lasts = ({ time }: Claim, days: number): boolean =>
  time?.start != null && time.end !== null && dayNumber(time.end) - dayNumber(time.start) >= days

/** Where a total is counted: of a war the country, where only the paragraph says where its claim stands. */
export function countedAt(claim: Claim): ClaimPlace | null {
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
