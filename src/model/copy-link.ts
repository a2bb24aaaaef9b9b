import type { Span } from './span.ts'

export type CopyRelation = 'near-identical' | 'partial' | 'quote' | 'stock'

/** A run of words that stands in both reports. */
export interface Passage {
  readonly a: Span
  readonly b: Span
  readonly words: number
}

/** Two reports that share text (codebook section 11). `a` is the earlier dated one where both have a date; on a tie, the lower id. */
export interface CopyLink {
  /** Report ids. */
  readonly a: string
  readonly b: string
  readonly relation: CopyRelation
  /** Shared words of A ÷ its words, page furniture left out: 0–1. */
  readonly shareOfA: number
  readonly shareOfB: number
  /** The wire that either report credits. */
  readonly credit: string | null
  readonly passages: readonly Passage[]
}

/** Whether the event's own words are copied, and not only background or a quotation. */
export const isCopyOfEvent = ({ relation }: Pick<CopyLink, 'relation'>): boolean =>
  relation === 'near-identical' || relation === 'partial'
