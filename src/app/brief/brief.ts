import type { Account } from '../../model/account.ts'
import type { Claim } from '../../model/claim.ts'
import type { CopyLink } from '../../model/copy-link.ts'
import type { Day } from '../../model/day.ts'
import type { Note, Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'

/** Everything that a case holds, as the brief reads it. */
export interface BriefData {
  readonly reports: readonly Report[]
  readonly claims: readonly Claim[]
  readonly accounts: readonly Account[]
  readonly copies: readonly CopyLink[]
  readonly notes: readonly Note[]
}

/** The words that a sentence of the brief rests on. */
export interface Footnote {
  /** From 1, in the order in which the brief first needs it. */
  readonly number: number
  /** Report id; for a note about input that became no report, the file. */
  readonly report: string
  readonly outlet: string | null
  readonly day: Day | null
  /** UTF-16 code units into the report's text; null for a note about input. */
  readonly span: Span | null
  /** The exact words; for a note about input, where in the file. */
  readonly words: string
}

/** A sentence with the footnotes that it rests on: never none. */
export interface BriefSentence {
  readonly text: string
  readonly footnotes: readonly number[]
}

export interface BriefGroup {
  /** What the sentences are about: a place and day, a measure. Null where the section needs no parting. */
  readonly heading: string | null
  readonly sentences: readonly BriefSentence[]
  /** How many more sentences of this kind the case would give. */
  readonly more: number
}

export interface BriefSection {
  readonly title: string
  readonly groups: readonly BriefGroup[]
}

/** A situation brief: what is claimed, by whom, and what is contested. It never says what is true. */
export interface Brief {
  readonly title: string
  readonly sections: readonly BriefSection[]
  readonly footnotes: readonly Footnote[]
}
