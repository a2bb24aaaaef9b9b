import type { ActorRole, ClaimKind, Condition, Control, Figure, Incident, Modality, Polarity, Statement, Why } from './claim.ts'
import type { ActorMention, AttributionMention, PlaceMention, SpeakerMention, TimeMention } from './mention.ts'
import type { Span } from './span.ts'

/** An actor's part in a claim, before it is known who that is. */
export interface DraftActor {
  readonly role: ActorRole
  readonly mention: ActorMention
  readonly polarity: Polarity
  /** Where the text presents somebody who speaks: their name, office and organisation tell who that is. */
  readonly speaker?: SpeakerMention
}

/** Which time a claim takes. `saying` dates only when the words were said: the claim holds by that day. */
export interface DraftTime {
  readonly mention: TimeMention
  readonly of: 'event' | 'saying'
}

/** A claim as the rules find it: its names are still words, its times still expressions. */
export interface DraftClaim {
  readonly kind: ClaimKind
  readonly span: Span
  readonly sentence: Span
  /** The number or the words that triggered the rule: with kind and measure they make the claim's id. */
  readonly trigger: Span
  readonly polarity: Polarity
  readonly modality: Modality
  readonly hedges: readonly string[]
  /** `partOf` is filled in by `whole`. */
  readonly figure?: Omit<Figure, 'partOf'>
  /** Index among the report's drafts of the figure that this one is a part of. */
  readonly whole: number | null
  /** Index among the report's drafts of the claim that this one denies. */
  readonly denies: number | null
  /** Index among the report's drafts of the statement that this one answers. */
  readonly answers: number | null
  readonly control?: Pick<Control, 'change' | 'share'>
  readonly incident?: Incident
  readonly statement?: Pick<Statement, 'type'>
  readonly condition?: Condition
  readonly time: DraftTime | null
  /** Indexes into the report's place mentions; the place that the claim is about first. */
  readonly places: readonly number[]
  readonly actors: readonly DraftActor[]
  /** A role that the claim's own words and those around leave open, so that the rest of the report may fill it. */
  readonly open?: ActorRole
  readonly attribution: AttributionMention | null
  readonly rule: string
  readonly why: readonly Why[]
}

/** All that the rules find in one report. */
export interface Extraction {
  readonly drafts: readonly DraftClaim[]
  readonly places: readonly PlaceMention[]
  /** Every actor that the text names, with a part in a claim or without. */
  readonly actors: readonly ActorMention[]
}
