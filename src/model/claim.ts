import type { Day } from './day.ts'
import type { IncidentSubType, IncidentType } from './incident.ts'
import type { Span } from './span.ts'

export type ClaimKind = 'figure' | 'control' | 'incident' | 'statement' | 'condition' | 'quotation'
export type Polarity = 'asserted' | 'denied'
export type Modality = 'actual' | 'planned' | 'predicted' | 'possible' | 'demanded' | 'conditional'
/** Stated in the text, implied by a rule, or set by a person. */
export type Basis = 'stated' | 'implied' | 'ruled'

export type Measure =
  | 'killed'
  | 'injured'
  | 'displaced'
  | 'trapped'
  | 'detained'
  | 'missing'
  | 'in-need'
  | 'participants'
  | 'forces'
  | 'territory'
  | 'destroyed'
  | 'attacks'
export type Unit = 'people' | 'families' | 'objects' | 'percent'
export type Qualifier = 'exact' | 'about' | 'more-than' | 'at-least' | 'at-most' | 'less-than' | 'range' | 'vague'
export type Status = 'civilian' | 'combatant' | 'mixed' | 'unknown'
export type Cause =
  | 'air strike'
  | 'artillery'
  | 'barrel bomb'
  | 'bomb'
  | 'suicide bomb'
  | 'shooting'
  | 'clash'
  | 'chemical'
  | 'execution'
  | 'siege'
export type Scope = 'incident' | 'aggregate' | 'running'

/** A number with its bounds (codebook section 3); a null bound is open. */
export interface Quantity {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
}

/** The words of a number, qualifier included, and where they stand. */
export interface NumberWords {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Figure extends Quantity {
  readonly measure: Measure
  readonly number: NumberWords
  readonly unit: Unit
  /** The head noun phrase counted; for `territory` the base of the share as written. */
  readonly who: string | null
  readonly status: Status
  readonly cause: Cause | null
  readonly scope: Scope
  /** Claim id of the whole that this figure is a part of. */
  readonly partOf: string | null
  /** A malformed number read in the most likely way. */
  readonly doubtful: boolean
}

export type Change = 'taken' | 'lost' | 'holds' | 'partly-held' | 'advancing' | 'withdrew' | 'repelled' | 'besieges'

export interface Control {
  readonly change: Change
  /** Who gains or holds after it; for `repelled` the defender, for `besieges` the besieger. */
  readonly by: string | null
  readonly from: string | null
  readonly share: {
    readonly low: number | null
    readonly high: number | null
    readonly base: string | null
    readonly span: Span
  } | null
}

/** That an attack, clash, arrest, protest … happened (codebook section 9). */
export interface Incident {
  readonly type: IncidentType
  readonly subType: IncidentSubType
  readonly cause: Cause | null
}

/** PLOVER's verbal types, with DENY and CLAIM (codebook section 10). */
export type StatementType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'DENY'
  | 'CLAIM'

export interface Statement {
  readonly type: StatementType
  /** To whom, or against whom; the side where one is known. */
  readonly to: string | null
}

/** A state of things: no hospital works, food has run out. */
export interface Condition {
  /** The words that say it. */
  readonly what: string
}

export interface Quotation {
  readonly text: string
  readonly speaker: string | null
  /** The medium it was told to. */
  readonly told: string | null
}

export interface ClaimTime {
  readonly start: Day | null
  readonly end: Day | null
  /** UCDP `date_prec`: 1 day, 2 two to six days, 3 week, 4 month, 5 longer. */
  readonly datePrec: number
  /** ACLED `time_precision`: 1 day, 2 week, 3 month. */
  readonly timePrecision: number
  readonly text: string
  readonly span: Span
}

export interface ClaimPlace {
  /** The gazetteer's name, or the text's where the gazetteer has none. */
  readonly name: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly lat: number | null
  readonly lon: number | null
  readonly gazetteerId: string | null
  /** UCDP `where_prec` 1–7. */
  readonly wherePrec: number
  /** ACLED `geo_precision` 1–3. */
  readonly geoPrecision: number
  /** Containing places, nearest first. */
  readonly within: readonly string[]
}

export type ActorRole = 'by' | 'to' | 'from'

export interface ClaimActor {
  readonly role: ActorRole
  /** Canonical name. */
  readonly name: string
  readonly side: string | null
  /** ACLED `inter` code 1–8. */
  readonly inter: number | null
  readonly text: string
  readonly start: number
  readonly end: number
  readonly hedge: string | null
  readonly polarity: Polarity
}

export type LinkRole = 'told' | 'relayed' | 'said'
export type SpeakerKind =
  | 'outlet'
  | 'wire'
  | 'monitor'
  | 'official'
  | 'armed-group'
  | 'rescue-service'
  | 'medical'
  | 'humanitarian'
  | 'un'
  | 'government'
  | 'state-media'
  | 'media-activist'
  | 'witness'
  | 'social-account'
  | 'unnamed'

/** One link of an attribution; the first is the medium told to, the last the speaker. */
export interface Link {
  readonly role: LinkRole
  readonly name: string
  readonly kind: SpeakerKind
  readonly affiliation: string | null
  /** Whether the speaker is a party to the conflict. */
  readonly party: boolean
  readonly text: string
  readonly start: number
  readonly end: number
  readonly cue: string | null
  readonly cueSpan: Span | null
}

/** Why a field has its value: the rule, and the words that it rests on. */
export interface Why {
  readonly field: string
  readonly basis: Basis
  readonly rule: string
  readonly spans: readonly Span[]
}

/** One thing that one report says, tied to a span of its text (codebook section 15). */
export interface Claim {
  /** Hash of report id, kind, measure or change or type, and the span of its number or trigger. */
  readonly id: string
  readonly report: string
  readonly kind: ClaimKind
  readonly start: number
  readonly end: number
  readonly sentence: Span
  readonly polarity: Polarity
  readonly modality: Modality
  readonly hedges: readonly string[]
  readonly figure?: Figure
  readonly control?: Control
  readonly incident?: Incident
  readonly statement?: Statement
  readonly condition?: Condition
  readonly quotation?: Quotation
  readonly time: ClaimTime | null
  /** The place that the claim is about stands first. */
  readonly places: readonly ClaimPlace[]
  readonly actors: readonly ClaimActor[]
  /** Empty when the outlet speaks in its own voice. */
  readonly attribution: readonly Link[]
  /** Claim id of the claim that this one denies. */
  readonly denies: string | null
  /** Claim id of the statement that this one answers. */
  readonly answers: string | null
  /** The rule that found the claim. */
  readonly rule: string
  readonly why: readonly Why[]
}

/** Who is credited with the claim; null when the outlet speaks in its own voice. */
export const speakerOf = (claim: Claim): Link | null => claim.attribution.findLast((link) => link.role !== 'told') ?? null
