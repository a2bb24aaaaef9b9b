import type { ConflictEvent } from '../model/account.ts'
import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import type { Day } from '../model/day.ts'
import type { LinkDoubt, Overruled, RuledLink } from '../model/link.ts'
import type { Report } from '../model/report.ts'
import { order } from '../text/order.ts'
import { agglomerate, rounded } from './agglomerate.ts'
import { pairsToCompare } from './blocking.ts'
import { isOfIncident } from './claims-of-incidents.ts'
import { areTwoPlaces, comparePlaces } from './comparisons.ts'
import { doubtsWithin, NARROWLY_JOINED, NEARLY_JOINED, SAME_INCIDENT } from './doubtful.ts'
import { commonDay, commonPlace, eventOf } from './event.ts'
import { reaches, score, type Worded } from './features.ts'
import { incidentType } from './incident-types.ts'
import { joinRuled, settle } from './settle.ts'
import { isBefore } from './tellings.ts'
import { wordedTellings } from './worded.ts'

/** What a report tells of incidents, from its claims. */
export const incidentTellings = (report: Report, claims: readonly Claim[]): Worded[] =>
  wordedTellings(report, claims.toSorted(inText).filter(isOfIncident))

const inText = (a: Claim, b: Claim): number => a.start - b.start || (a.id < b.id ? -1 : 1)

/** Two tellings that stand near each other. */
export interface CloseTellings {
  readonly a: Worded
  readonly b: Worded
  readonly score: number
  /** They may be of one incident, by their score or as a person has ruled. */
  readonly likely: boolean
}

interface Asked {
  readonly copies: readonly CopyLink[]
  /** What people have ruled about them, in the order in which they did. */
  readonly links: readonly RuledLink[]
  /** Only pairs with a telling of such a report are given. */
  readonly asked: (report: string) => boolean
}

/**
 * Pairs of tellings that may be of one incident: incidents are made of tellings that a chain of likely pairs joins, whatever else a case holds.
 * And those that nearly may.
 */
export function closePairs(tellings: readonly Worded[], { copies, links, asked }: Asked): CloseTellings[] {
  const sorted = tellings.toSorted(inOrder)
  const copyOf = copiesByPair(copies)
  const ruled = ruledPairs(links, indexOfClaims(sorted)).filter((pair) => pair.some((at) => asked((sorted[at] as Worded).report)))
  const isRuled = new Set(ruled.map(([x, y]) => `${x} ${y}`))
  const close = pairsToCompare(sorted, copies, asked).flatMap(([x, y]) => {
    const [a, b] = [sorted[x] as Worded, sorted[y] as Worded]
    const match = { a, b, copy: copyOf(a.report, b.report) }
    const isLinked = isRuled.delete(`${x} ${y}`)
    if (!isLinked && !reaches(match, NEARLY_JOINED)) return []
    const found = score(match)
    return [{ a, b, score: Math.max(0, found), likely: isLinked || found >= SAME_INCIDENT }]
  })
  // However unlike they are.
  const others = ruled.filter(([x, y]) => isRuled.delete(`${x} ${y}`))
  return [...close, ...others.map(([x, y]) => ({ a: sorted[x] as Worded, b: sorted[y] as Worded, score: 0, likely: true }))]
}

/** Pairs of tellings ruled to be of one incident, whether or not a later ruling contradicts it: whatever may bear on another is looked at together. */
const ruledPairs = (
  links: readonly RuledLink[],
  tellingOf: (claim: string) => number | undefined,
): (readonly [number, number])[] =>
  links.flatMap(({ a, b, events }) => {
    const [x, y] = [tellingOf(a), tellingOf(b)]
    if (events === 'two' || x === undefined || y === undefined || x === y) return []
    return [x < y ? ([x, y] as const) : ([y, x] as const)]
  })

function indexOfClaims(tellings: readonly Worded[]): (claim: string) => number | undefined {
  const at = new Map(tellings.flatMap(({ claims }, index) => claims.map(({ id }) => [id, index] as const)))
  return (claim) => at.get(claim)
}

/** What is known of tellings that incidents are formed of: all of a case, or all that their likely pairs join. */
export interface Told {
  readonly tellings: readonly Worded[]
  /** Likely pairs, by the ids of the tellings. */
  readonly likely: readonly (readonly [string, string])[]
  readonly copies: readonly CopyLink[]
  /** What people have ruled about them, in the order in which they did. */
  readonly links: readonly RuledLink[]
  readonly publishedOf: (report: string) => Day | null
}

export interface Incidents {
  readonly events: readonly ConflictEvent[]
  /** Whether a person should look at what was joined. */
  readonly doubts: readonly LinkDoubt[]
  /** Pairs of events that people hold apart. */
  readonly two: readonly (readonly [event: string, other: string])[]
  readonly overruled: readonly Overruled[]
}

/** Incidents: tellings of several reports joined by place, days, cause, numbers and wording, and by what people have ruled. */
export function incidentsOf({ tellings, likely, copies, links, publishedOf }: Told): Incidents {
  const sorted = tellings.toSorted(inOrder)
  const at = new Map(sorted.map(({ id }, index) => [id, index]))
  const settled = settle(links, indexOfClaims(sorted))
  const held = new Set(settled.two.map(([x, y]) => x * sorted.length + y))
  const alike = scoring(sorted, copies)
  const { groups, narrow } = agglomerate(sorted.length, {
    proposed: likely.map(([a, b]) => [at.get(a) as number, at.get(b) as number].sort((x, y) => x - y) as [number, number]),
    scoreOf: (x, y) => (held.has(x * sorted.length + y) ? Number.NEGATIVE_INFINITY : alike(x, y)),
    threshold: SAME_INCIDENT,
    narrow: NARROWLY_JOINED,
  })
  const eventOf = new Map<number, string>()
  const events = joinRuled(groups, settled).map((group) => {
    const told = group.map((index) => sorted[index] as Worded)
    const members = told.flatMap(({ claims }) => claims)
    const event = eventFrom(members, { mentions: mentionsAmong(told), publishedOf })
    for (const index of group) eventOf.set(index, event.id)
    return event
  })
  const eventAt = (index: number): string => eventOf.get(index) as string
  return {
    events,
    doubts: doubtsWithin({ narrow, one: settled.one, idOf: (index) => (sorted[index] as Worded).id, eventOf: eventAt }),
    two: settled.two.map(([x, y]) => [eventAt(x), eventAt(y)] as const),
    overruled: settled.overruled,
  }
}

/** Mean score of the tellings of one incident with those of another. */
export function meanBetween(a: readonly Worded[], b: readonly Worded[], copies: readonly CopyLink[]): number {
  const sorted = [...a, ...b].sort(inOrder)
  const scoreOf = scoring(sorted, copies)
  const ofA = new Set(a)
  let sum = 0
  for (const x of sorted.keys())
    for (let y = x + 1; y < sorted.length; y++)
      if (ofA.has(sorted[x] as Worded) !== ofA.has(sorted[y] as Worded)) sum += scoreOf(x, y)
  return rounded(sum / (a.length * b.length))
}

const eventFrom = (
  members: readonly Claim[],
  { mentions, publishedOf }: Pick<ConflictEvent, 'mentions'> & Pick<Told, 'publishedOf'>,
): ConflictEvent =>
  eventOf(members, {
    kind: 'incident',
    type: incidentType(members),
    place: commonPlace(members),
    time: commonDay(members, publishedOf),
    mentions,
  })

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
export function copiesByPair(copies: readonly CopyLink[]): (report: string, other: string) => CopyLink | null {
  const links = new Map(
    copies.flatMap((link) => [
      [`${link.a} ${link.b}`, link],
      [`${link.b} ${link.a}`, link],
    ]),
  )
  return (report, other) => links.get(`${report} ${other}`) ?? null
}

/** So many tell of it as news that whoever recalls it still goes on with its toll. */
const WIDELY = 5

/** Reports in which it is only recalled; none where no report tells of it as news, or where many do. */
function mentionsAmong(tellings: readonly Worded[]): string[] {
  const news = new Set(tellings.filter(({ recalled }) => !recalled).map(({ report }) => report))
  if (news.size === 0 || news.size >= WIDELY) return []
  return [...new Set(tellings.map(({ report }) => report))].filter((report) => !news.has(report)).sort()
}

/** A report that tells of two places, or of today and of "earlier this week", tells of two incidents; whether two other tellings of it are one, the other reports say. */
const scoreWithin = (a: Worded, b: Worded): number =>
  areTwoPlaces(comparePlaces(a.places, b.places)) || isBefore(a, b) || isBefore(b, a)
    ? Number.NEGATIVE_INFINITY
    : SAME_INCIDENT / 2
