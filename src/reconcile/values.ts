import type { FigureValue } from '../model/account.ts'
import type { Claim, ClaimPlace, Figure, Measure, Scope } from '../model/claim.ts'
import { speakerOf } from '../model/claim.ts'
import { type Day, dayNumber } from '../model/day.ts'
import type { Report } from '../model/report.ts'
import { fold } from '../text/fold.ts'
import { order } from '../text/order.ts'
import { type Counted, countedBy } from './counted.ts'
import type { OriginOfClaim } from './origins.ts'
import { isOfOneAttack, type Period, periodOf } from './period.ts'

/** A figure of an event with what is needed to compare it. */
export interface Valued {
  readonly claim: Claim
  readonly figure: Figure
  readonly origin: OriginOfClaim
  readonly saidOn: Day | null
  readonly counted: Counted
  /** Null for a figure of one incident, as its place: what stands in one event is of one place and time. */
  readonly period: Period | null
  readonly place: string | null
  /** Where whoever is counted was: of the displaced where they come from. */
  readonly where: ClaimPlace | null
  /** Equal for figures that can update one another: alike in all but who says them and, for totals, up to which day. */
  readonly series: string
}

export function valued(claim: Claim, origin: OriginOfClaim, report: Report | undefined): Valued | null {
  const { figure } = claim
  if (!figure || claim.polarity === 'denied' || claim.modality !== 'actual') return null
  const saidOn = report?.published.day ?? null
  const counted = countedBy(figure)
  const period = periodOf(claim, saidOn)
  const where = whereOf(claim, report)
  const place = isOfOneAttack(figure) ? null : fold(where?.name ?? '')
  const series = JSON.stringify([figure.unit, counted, scopeOf(figure), place, period?.state ? null : period?.start])
  return { claim, figure, origin, saidOn, counted, period, place, where, series }
}

/** Who fled one attack on an area fled the area on that day: a total of a short period. */
export const scopeOf = (figure: Figure): Scope =>
  figure.scope === 'incident' && !isOfOneAttack(figure) ? 'aggregate' : figure.scope

/** "… going to the Old Harbour quarter": where people flee to is in the area that they flee in. */
const GOING = /\b(?:to|into|towards?|for|reach(?:ed|ing)?)\b[^.;]{0,60}$/

function whereOf({ figure, places: [place] }: Claim, report: Report | undefined): ClaimPlace | null {
  if (!place) return null
  const area = place.within[0]
  const isGoal = figure?.measure === 'displaced' && GOING.test(report?.text.slice(0, place.start).slice(-80) ?? '')
  return isGoal && area ? { ...place, name: area, gazetteerId: null, within: place.within.slice(1) } : place
}

/** Each figure with the earlier one by the same origin that it updates (codebook section 12); parts update parts of the same people. */
export function updates(values: readonly Valued[]): ReadonlyMap<string, string> {
  const replaced = new Map<string, string>()
  const latest = new Map<string, Valued>()
  for (const value of values.toSorted(inOrder)) {
    const key = JSON.stringify([value.origin.name, value.series, value.figure.partOf ? fold(value.figure.who ?? '') : null])
    const before = latest.get(key)
    if (before && (value.saidOn ?? '') > (before.saidOn ?? '')) replaced.set(value.claim.id, before.claim.id)
    if (!before || (value.saidOn ?? '') > (before.saidOn ?? '')) latest.set(key, value)
  }
  return replaced
}

const inOrder = (a: Valued, b: Valued): number => order(a.saidOn ?? '', b.saidOn ?? '') || order(a.claim.id, b.claim.id)

export const figureValue = ({ claim, figure, origin, saidOn }: Valued, replaces: string | null): FigureValue => ({
  report: claim.report,
  claim: claim.id,
  low: figure.low,
  high: figure.high,
  qualifier: figure.qualifier,
  who: figure.who,
  status: figure.status,
  origin: origin.name,
  speaker: speakerOf(claim)?.name ?? null,
  saidOn,
  scope: figure.scope,
  partOf: figure.partOf,
  replaces,
})

/** Days between two sayings; 0 where one is not dated. */
export const daysBetween = (a: Day | null, b: Day | null): number => (a && b ? dayNumber(b) - dayNumber(a) : 0)

export const measuresOf = (values: readonly Valued[]): Measure[] => [...new Set(values.map((value) => value.figure.measure))]
