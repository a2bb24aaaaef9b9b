import type { LinkRole } from './claim.ts'
import type { ActorEntry, GazetteerPlace } from './knowledge.ts'
import type { Span } from './span.ts'
import type { TimeExpression } from './time-expression.ts'

/** Words of a report that mean something to a rule: characters and tokens, both half-open. */
export interface Mention {
  readonly span: Span
  /** First token, and the token past the last. */
  readonly from: number
  readonly to: number
  /** The rule that found it. */
  readonly rule: string
}

export interface TimeMention extends Mention {
  readonly expression: TimeExpression
  /** The words around speak of what is still to come: a bare Friday is then the next one. */
  readonly ahead: boolean
}

export interface PlaceMention extends Mention {
  /** The name as written, without the words that only describe ("the town of", "district"); empty for an area that only words describe ("the city's northeast"). */
  readonly name: string
  /** Every gazetteer place that may be meant; empty for a name that the gazetteer does not know and for described areas, which are part of their `parent`. */
  readonly candidates: readonly GazetteerPlace[]
  /** "Moscow said" is a metonym and no place of event. */
  readonly use: 'literal' | 'metonym'
  /** Words that narrow or blur the place ("northeast", "countryside", "near", "opposition-held parts"); null for the place itself. */
  readonly area: string | null
  /** A mention that the text names as its container ("in Idlib province"): index in the list of mentions; null where none is named. */
  readonly parent: number | null
}

export interface ActorMention extends Mention {
  /** Every actor that goes by this name; the resolver chooses by country and year. Empty for a described actor ("gunmen"). */
  readonly entries: readonly ActorEntry[]
  /** The outlet's words, hedges left out. */
  readonly words: string
  readonly hedge: string | null
}

/** Somebody whom the text credits, before it is known who that is. */
export interface SpeakerMention extends Mention {
  readonly role: LinkRole
  /** The full phrase as written: "Army spokesman Brig. Gen. Samir Suleiman". */
  readonly words: string
  /** The person's or organisation's name inside the phrase, without roles and titles; null for descriptions and pronouns. */
  readonly name: string | null
  /** The role or office in the phrase ("Army spokesman", "director"); null when none. */
  readonly office: string | null
  /** The organisation that the phrase ties the speaker to; null when none. */
  readonly organisation: string | null
}

/** Words credited to somebody: who, by which cue, and what stretches of text they govern. */
export interface AttributionMention {
  /** Medium told to first, speaker last; empty where the cue names nobody ("it was reported"). */
  readonly speakers: readonly SpeakerMention[]
  readonly cue: { readonly span: Span; readonly text: string } | null
  /** What is credited: the clause, the quotation, the sentences that continue it. In order, not overlapping; none where a sentence only tells whom somebody spoke to. */
  readonly content: readonly Span[]
  /** "denied that …" governs its content with `denied`. */
  readonly polarity: 'asserted' | 'denied'
  readonly rule: string
}

export interface QuoteMention {
  /** Inside the marks. */
  readonly span: Span
  /** Index in the list of attributions; null while nobody is credited. */
  readonly attribution: number | null
  readonly rule: string
}
