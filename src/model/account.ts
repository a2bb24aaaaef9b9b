import type { Measure, Qualifier, Scope, SpeakerKind, Status } from './claim.ts'
import type { Day } from './day.ts'

export type EventKind = 'incident' | 'control' | 'situation' | 'negotiation'
export type Verdict = 'agree' | 'compatible' | 'contested'
export type DisputeKind = 'figures' | 'victim-status' | 'perpetrator' | 'course' | 'place-date' | 'control' | 'denial'

export interface EventPlace {
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly wherePrec: number
}

export interface EventTime {
  readonly start: Day | null
  readonly end: Day | null
  readonly datePrec: number
}

/** What claims in several reports are about: one type, place, time. Named so because `Event` is a global of Node's types. */
export interface ConflictEvent {
  /** Derived from the content that the event was formed from, so that the same reports give the same events in any order. */
  readonly id: string
  readonly kind: EventKind
  /** ACLED event and sub-event type; null for situations. Of a negotiation `subType` is the topic. */
  readonly type: string | null
  readonly subType: string | null
  readonly place: EventPlace | null
  readonly time: EventTime | null
  /** Claim ids. */
  readonly claims: readonly string[]
  /** Ids of reports that only recall it, beside news of other days. */
  readonly mentions: readonly string[]
}

/** Who a claim goes back to once attribution is followed and copies are folded. */
export interface Origin {
  readonly name: string
  readonly kind: SpeakerKind
  readonly party: boolean
  /** Report ids that carry what it says. */
  readonly reports: readonly string[]
  /** Claim ids of the event that go back to it. */
  readonly claims: readonly string[]
}

export interface FigureValue {
  readonly report: string
  readonly claim: string
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly who: string | null
  readonly status: Status
  readonly origin: string
  readonly speaker: string | null
  readonly saidOn: Day | null
  readonly scope: Scope
  readonly partOf: string | null
  /** Claim id of the earlier value by the same origin that this one updates. */
  readonly replaces: string | null
}

/** Two figures of one measure and what their comparison says (codebook section 12). */
export interface FigurePair {
  /** Claim ids. */
  readonly a: string
  readonly b: string
  readonly verdict: Verdict
  /** In plain words. */
  readonly because: string
}

export interface MeasureAccount {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** The rule that chose `best`. */
  readonly rule: string
  /** Claims that low, best and high are drawn from: alike, no parts, of the group that most origins count. */
  readonly from: readonly string[]
  readonly verdict: Verdict
  readonly because: string
  /** The comparisons behind the verdict, disputed ones first; of very many the first. */
  readonly pairs: readonly FigurePair[]
  readonly values: readonly FigureValue[]
}

/** One answer to one question about an event, with all the origins that give it. */
export interface Position {
  /** In plain words: "taken by Government of Syria", "denied", "a third kept by Opposition". */
  readonly answer: string
  readonly origins: readonly string[]
  readonly claims: readonly string[]
}

export interface Dispute {
  readonly kind: DisputeKind
  readonly detail: string
  readonly claims: readonly string[]
}

/** Our reconciled view of one event (codebook section 16). */
export interface Account {
  readonly event: string
  readonly kind: EventKind
  readonly type: string | null
  readonly subType: string | null
  readonly place: EventPlace | null
  readonly time: EventTime | null
  /** Reports that tell of it as news. */
  readonly reports: readonly string[]
  /** Reports that only recall it, beside news of other days; their claims are among the claims. */
  readonly mentions: readonly string[]
  readonly claims: readonly string[]
  /** How many texts are left when copies are folded. */
  readonly texts: number
  readonly origins: readonly Origin[]
  readonly contested: boolean
  readonly why: readonly Dispute[]
  readonly grades: readonly { readonly belligerent: string; readonly grade: string; readonly because: string }[]
  readonly positions: readonly Position[]
  /** What origins plan, predict, demand or think possible: no positions on what is. */
  readonly expected: readonly Position[]
  readonly figures: Partial<Readonly<Record<Measure, MeasureAccount>>>
}
