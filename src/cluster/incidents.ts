import type { ConflictEvent } from '../model/account.ts'
import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import type { Day } from '../model/day.ts'
import type { Report } from '../model/report.ts'
import { order } from '../text/order.ts'
import { agglomerate } from './agglomerate.ts'
import { pairsToCompare } from './blocking.ts'
import { isOfIncident } from './claims-of-incidents.ts'
import { areTwoPlaces, comparePlaces } from './comparisons.ts'
import { commonDay, commonPlace, eventOf } from './event.ts'
import { reaches, score, type Worded } from './features.ts'
import { incidentType } from './incident-types.ts'
import { wordedTellings } from './worded.ts'

/** Score of two tellings, and mean score between two groups of them, from which they are one incident. */
export const SAME_INCIDENT = 1

/** What a report tells of incidents, from its claims. */
export const incidentTellings = (report: Report, claims: readonly Claim[]): Worded[] =>
  wordedTellings(report, claims.toSorted(inText).filter(isOfIncident))

const inText = (a: Claim, b: Claim): number => a.start - b.start || (a.id < b.id ? -1 : 1)

/** Two tellings that may be of one incident, by their ids. */
export type LikelyPair = readonly [string, string]

/**
 * Pairs of tellings that may be of one incident: incidents are made of tellings that a chain of such pairs joins, whatever else a case holds.
 * Only pairs with a telling of a report asked for.
 */
export function likelyPairs(
  tellings: readonly Worded[],
  copies: readonly CopyLink[],
  asked: (report: string) => boolean,
): (readonly [Worded, Worded])[] {
  const sorted = tellings.toSorted(inOrder)
  const copyOf = copiesByPair(copies)
  return pairsToCompare(sorted, copies, asked).flatMap(([x, y]) => {
    const [a, b] = [sorted[x] as Worded, sorted[y] as Worded]
    return reaches({ a, b, copy: copyOf(a.report, b.report) }, SAME_INCIDENT) ? [[a, b] as const] : []
  })
}

/** What is known of tellings that incidents are formed of: all of a case, or all that their likely pairs join. */
export interface Told {
  readonly tellings: readonly Worded[]
  readonly likely: readonly LikelyPair[]
  readonly copies: readonly CopyLink[]
  readonly publishedOf: (report: string) => Day | null
}

/** Incidents: tellings of several reports joined by place, days, cause, numbers and wording. */
export function incidentsOf({ tellings, likely, copies, publishedOf }: Told): ConflictEvent[] {
  const sorted = tellings.toSorted(inOrder)
  const at = new Map(sorted.map(({ id }, index) => [id, index]))
  const proposed = likely.map(([a, b]) => [at.get(a) as number, at.get(b) as number].sort((x, y) => x - y) as [number, number])
  return agglomerate(sorted.length, proposed, scoring(sorted, copies), SAME_INCIDENT).map((group) => {
    const told = group.map((index) => sorted[index] as Worded)
    const members = told.flatMap(({ claims }) => claims)
    return eventOf(members, {
      kind: 'incident',
      type: incidentType(members),
      place: commonPlace(members),
      time: commonDay(members, publishedOf),
      mentions: mentionsAmong(told),
    })
  })
}

/** By report, then as the text tells them. */
const inOrder = (a: Worded, b: Worded): number =>
  order(a.report, b.report) || (a.claims[0] as Claim).start - (b.claims[0] as Claim).start || order(a.id, b.id)

function scoring(tellings: readonly Worded[], copies: readonly CopyLink[]): (x: number, y: number) => number {
  const copyOf = copiesByPair(copies)
  return (x, y) => {
    const [a, b] = [tellings[x] as Worded, tellings[y] as Worded]
    return a.report === b.report ? scoreWithin(a, b) : score({ a, b, copy: copyOf(a.report, b.report) })
  }
}

/** Finds the link of two reports, whichever is named first. */
function copiesByPair(copies: readonly CopyLink[]): (report: string, other: string) => CopyLink | null {
  const links = new Map(
    copies.flatMap((link) => [
      [`${link.a} ${link.b}`, link],
      [`${link.b} ${link.a}`, link],
    ]),
  )
  return (report, other) => links.get(`${report} ${other}`) ?? null
}

/** Reports in which it is only recalled; none where no report tells of it as news. */
function mentionsAmong(tellings: readonly Worded[]): string[] {
  const news = new Set(tellings.filter(({ recalled }) => !recalled).map(({ report }) => report))
  if (news.size === 0) return []
  return [...new Set(tellings.map(({ report }) => report))].filter((report) => !news.has(report)).sort()
}

/** A report that tells of two places tells of two incidents; whether two other tellings of it are one, the other reports say. */
const scoreWithin = (a: Worded, b: Worded): number =>
  areTwoPlaces(comparePlaces(a.places, b.places)) ? Number.NEGATIVE_INFINITY : SAME_INCIDENT / 2
