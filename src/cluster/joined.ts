import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import type { Report } from '../model/report.ts'
import { order } from '../text/order.ts'
import { NEARLY_JOINED, SAME_INCIDENT } from './doubtful.ts'
import { explain, type FeatureName, type Finding, type Worded } from './features.ts'
import { type Given, givenBy } from './given.ts'
import { copiesByPair, incidentTellings } from './incidents.ts'

/** One feature of a pair: what it found, from which two values, and what that weighs. */
export type ComparedFeature = {
  readonly [F in FeatureName]: {
    readonly feature: F
    readonly found: Finding[F]
    readonly weight: number
    readonly a: Given[F]
    readonly b: Given[F]
  }
}[FeatureName]

/** Two tellings of one incident, by the ids of their claims. */
export interface JoinedPair {
  readonly a: { readonly report: string; readonly claims: readonly string[] }
  readonly b: { readonly report: string; readonly claims: readonly string[] }
  /** Sum of the weights. */
  readonly score: number
  readonly features: readonly ComparedFeature[]
}

/** A telling of an incident, by its id, that of its report and those of its claims. */
export interface Member {
  readonly telling: string
  readonly report: string
  readonly claims: readonly string[]
}

export interface Joined {
  /** Mean score from which two groups of tellings are one incident. */
  readonly threshold: number
  readonly tellings: number
  /** The tellings, the one that is most like the others first. */
  readonly members: readonly Member[]
  /** For each telling the one of another report that it is most like, once each, the strongest first. */
  readonly pairs: readonly JoinedPair[]
}

/** What tellings are read off. */
export interface ToldIn {
  readonly reports: readonly Report[]
  readonly claims: readonly Claim[]
  readonly copies: readonly CopyLink[]
}

/** How a telling stands to the others of its incident, as was found when they were compared. */
export interface Standing {
  readonly telling: string
  /** The telling that it is closest to, and the score of the two. */
  readonly closest: string
  readonly score: number
  /** The sum of its scores with all that it is close to. */
  readonly likeness: number
}

/** Why claims are one incident: the tellings of it, each compared with that of another report which it is most like. */
export function whyJoined(event: ReadonlySet<string>, told: ToldIn, standings: readonly Standing[]): Joined {
  const tellings = tellingsIn(told).filter((telling) => telling.claims.some(({ id }) => event.has(id)))
  const byId = new Map(tellings.map((telling) => [telling.id, telling]))
  const standing = new Map(standings.map((each) => [each.telling, each]))
  const compare = comparing(told.copies)
  const pairs = new Map<string, JoinedPair>()
  for (const telling of tellings) {
    const { closest, score } = standing.get(telling.id) ?? NOT_CLOSE
    // Who stands here by a ruling alone may be more like another than the one that was ruled on.
    const others =
      score >= NEARLY_JOINED ? [byId.get(closest) as Worded] : tellings.filter(({ report }) => report !== telling.report)
    const [best] = others.map((other) => compare(telling, other)).sort((x, y) => y.score - x.score)
    if (best) pairs.set(JSON.stringify([best.a.claims, best.b.claims]), best)
  }
  const likenessOf = ({ id }: Worded): number => (standing.get(id) ?? NOT_CLOSE).likeness
  return {
    threshold: SAME_INCIDENT,
    tellings: tellings.length,
    members: tellings
      .toSorted((x, y) => likenessOf(y) - likenessOf(x) || order(x.id, y.id))
      .map((telling) => ({ telling: telling.id, ...sideOf(telling) })),
    pairs: [...pairs.values()].sort((x, y) => y.score - x.score),
  }
}

const NOT_CLOSE: Omit<Standing, 'telling'> = { closest: '', score: 0, likeness: 0 }

/** How two tellings compare, by their ids; null where one of them is not there. */
export function compareTellings([a, b]: readonly [string, string], told: ToldIn): JoinedPair | null {
  const tellings = tellingsIn(told)
  const [own, other] = [a, b].map((id) => tellings.find((telling) => telling.id === id))
  return own && other ? comparing(told.copies)(own, other) : null
}

function tellingsIn({ reports, claims }: ToldIn): Worded[] {
  const byReport = Map.groupBy(claims, (claim) => claim.report)
  return reports.flatMap((report) => incidentTellings(report, byReport.get(report.id) ?? []))
}

const inOrder = (a: Worded, b: Worded): number => (a.report < b.report ? -1 : 1)

/** Compares two tellings, the one of the lesser report first. */
function comparing(copies: readonly CopyLink[]): (x: Worded, y: Worded) => JoinedPair {
  const copyOf = copiesByPair(copies)
  return (x, y) => {
    const [a, b] = inOrder(x, y) < 0 ? [x, y] : [y, x]
    const reasons = explain({ a, b, copy: copyOf(a.report, b.report) })
    return {
      a: sideOf(a),
      b: sideOf(b),
      score: reasons.reduce((sum, { weight }) => sum + weight, 0),
      features: reasons.map(
        (reason) => ({ ...reason, a: givenBy(a, reason.feature), b: givenBy(b, reason.feature) }) as ComparedFeature,
      ),
    }
  }
}

const sideOf = ({ report, claims }: Worded): JoinedPair['a'] => ({ report, claims: claims.map(({ id }) => id) })
