import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import type { Report } from '../model/report.ts'
import { SAME_INCIDENT } from './doubtful.ts'
import { explain, type FeatureName, type Finding, type Worded } from './features.ts'
import { type Given, givenBy } from './given.ts'
import { incidentTellings } from './incidents.ts'

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
  /** The tellings, the one that is most like all others first. */
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

/** A pair comes up from either of its tellings, and is explained once. */
function oncePairOf(copies: readonly CopyLink[]): (x: Worded, y: Worded) => JoinedPair {
  const known = new Map<Worded, Map<Worded, JoinedPair>>()
  return (x, y) => {
    const [a, b] = [x, y].sort(inOrder) as [Worded, Worded]
    const ofA = known.get(a) ?? new Map<Worded, JoinedPair>()
    known.set(a, ofA)
    const pair = ofA.get(b) ?? pairOf([a, b], copies)
    ofA.set(b, pair)
    return pair
  }
}

/** Why claims are one incident: the tellings of it, each compared with that of another report which it is most like. */
export function whyJoined(event: ReadonlySet<string>, told: ToldIn): Joined {
  const tellings = tellingsIn(told).filter((telling) => telling.claims.some(({ id }) => event.has(id)))
  const pairs = new Map<string, JoinedPair>()
  const likeness = new Map<string, number>()
  const once = oncePairOf(told.copies)
  for (const telling of tellings) {
    const compared = tellings
      .filter(({ report }) => report !== telling.report)
      .map((other) => once(telling, other))
      .sort((x, y) => y.score - x.score)
    const [best] = compared
    if (best) pairs.set(JSON.stringify([best.a.claims, best.b.claims]), best)
    likeness.set(
      telling.id,
      compared.reduce((sum, { score }) => sum + Math.max(LEAST, score), 0),
    )
  }
  const likenessOf = ({ id }: Worded): number => likeness.get(id) as number
  return {
    threshold: SAME_INCIDENT,
    tellings: tellings.length,
    members: tellings
      .toSorted((x, y) => likenessOf(y) - likenessOf(x) || (x.id < y.id ? -1 : 1))
      .map((telling) => ({ telling: telling.id, ...sideOf(telling) })),
    pairs: [...pairs.values()].sort((x, y) => y.score - x.score),
  }
}

/** What is never joined counts no less than this where likeness is summed up. */
const LEAST = -5

/** How two tellings compare, by their ids; null where one of them is not there. */
export function compareTellings([a, b]: readonly [string, string], told: ToldIn): JoinedPair | null {
  const tellings = tellingsIn(told)
  const [own, other] = [a, b].map((id) => tellings.find((telling) => telling.id === id))
  return own && other ? pairOf([own, other], told.copies) : null
}

function tellingsIn({ reports, claims }: ToldIn): Worded[] {
  const byReport = Map.groupBy(claims, (claim) => claim.report)
  return reports.flatMap((report) => incidentTellings(report, byReport.get(report.id) ?? []))
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
    features: reasons.map(
      (reason) => ({ ...reason, a: givenBy(a, reason.feature), b: givenBy(b, reason.feature) }) as ComparedFeature,
    ),
  }
}

const sideOf = ({ report, claims }: Worded): JoinedPair['a'] => ({ report, claims: claims.map(({ id }) => id) })
