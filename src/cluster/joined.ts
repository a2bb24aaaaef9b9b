import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import { dayFromNumber } from '../model/day.ts'
import type { Report } from '../model/report.ts'
import { SAME_INCIDENT } from './doubtful.ts'
import { explain, type Reason, type Worded } from './features.ts'
import { incidentTellings } from './incidents.ts'

/** One feature of a pair: what it found, from which two values, and what that weighs. */
export interface ComparedFeature extends Reason {
  readonly a: string
  readonly b: string
}

/** Two tellings of one incident, by the ids of their claims. */
export interface JoinedPair {
  readonly a: { readonly report: string; readonly claims: readonly string[] }
  readonly b: { readonly report: string; readonly claims: readonly string[] }
  /** Sum of the weights. */
  readonly score: number
  readonly features: readonly ComparedFeature[]
}

export interface Joined {
  /** Mean score from which two groups of tellings are one incident. */
  readonly threshold: number
  readonly tellings: number
  /** For each telling the one of another report that it is most like, once each, the strongest first. */
  readonly pairs: readonly JoinedPair[]
}

/** Why claims are one incident: the tellings of it, each compared with that of another report which it is most like. */
export function whyJoined(
  event: ReadonlySet<string>,
  reports: readonly Report[],
  claims: readonly Claim[],
  copies: readonly CopyLink[],
): Joined {
  const byReport = Map.groupBy(claims, (claim) => claim.report)
  const tellings = reports
    .flatMap((report) => incidentTellings(report, byReport.get(report.id) ?? []))
    .filter((telling) => telling.claims.some(({ id }) => event.has(id)))
  const pairs = new Map<string, JoinedPair>()
  for (const telling of tellings) {
    const best = tellings
      .filter(({ report }) => report !== telling.report)
      .map((other) => pairOf([telling, other].sort(inOrder) as [Worded, Worded], copies))
      .sort((x, y) => y.score - x.score)[0]
    if (best) pairs.set(JSON.stringify([best.a.claims, best.b.claims]), best)
  }
  return {
    threshold: SAME_INCIDENT,
    tellings: tellings.length,
    pairs: [...pairs.values()].sort((x, y) => y.score - x.score),
  }
}

const inOrder = (a: Worded, b: Worded): number => (a.report < b.report ? -1 : 1)

function pairOf([a, b]: readonly [Worded, Worded], copies: readonly CopyLink[]): JoinedPair {
  const isLink = (link: CopyLink): boolean =>
    (link.a === a.report && link.b === b.report) || (link.a === b.report && link.b === a.report)
  const reasons = explain({ a, b, copy: copies.find(isLink) ?? null })
  return {
    a: sideOf(a),
    b: sideOf(b),
    score: reasons.reduce((sum, { weight }) => sum + weight, 0),
    features: reasons.map((reason) => ({ ...reason, a: givenBy(reason.feature, a), b: givenBy(reason.feature, b) })),
  }
}

const sideOf = ({ report, claims }: Worded): JoinedPair['a'] => ({ report, claims: claims.map(({ id }) => id) })

/** What a telling gives for a feature to compare; empty where it gives nothing, or where words are compared. */
function givenBy(
  feature: string,
  { places, days, window, causes, types, by, victims, killed, injured, background }: Worded,
): string {
  const daysIn = (span: readonly [number, number] | null): string =>
    span === null ? '' : [...new Set(span.map(dayFromNumber))].join(' to ')
  switch (feature) {
    case 'place':
      return places.map(({ name }) => name).join(', ')
    case 'days':
      return days ? daysIn(days) : window ? `no day; the report is of ${daysIn(window)}` : ''
    case 'background':
      return background ? 'background' : 'news'
    case 'cause':
      return causes.join(', ')
    case 'type':
      return types.join(', ')
    case 'by':
      return by.join(', ')
    case 'victims':
      return victims ?? ''
    case 'killed':
      return killed.join(', ')
    case 'injured':
      return injured.join(', ')
    default:
      return ''
  }
}
