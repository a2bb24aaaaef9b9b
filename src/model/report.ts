import type { Day } from './day.ts'
import type { Span } from './span.ts'

/** Where a candidate for the date of publication came from, strongest first (codebook section 5). */
export type DateOrigin = 'dateline' | 'stamp' | 'given' | 'json-ld' | 'meta' | 'microdata' | 'time-element' | 'mentioned'

export interface DateCandidate {
  readonly day: Day
  readonly from: DateOrigin
  /** The words it was read from, as written. */
  readonly words: string
  /** Where in the text, for dates that stand in the text. */
  readonly span: Span | null
}

/** The day a report was published: the anchor of every relative date in it. */
export interface Published {
  readonly day: Day | null
  /** `stated` when given, in the metadata or in a dateline; `implied` when worked out from the dates that the text mentions. */
  readonly basis: 'stated' | 'implied'
  readonly from: DateOrigin | null
  /** Every date that was found, the losing ones too. */
  readonly candidates: readonly DateCandidate[]
}

/** A wire or partner that the report itself names ("Source: TRTWorld and agencies", "(Reuters) -"). */
export interface Credit {
  /** Canonical names, in the order written. */
  readonly names: readonly string[]
  readonly text: string
  readonly span: Span
}

/** One published document. `text` is stored as received and never changed: every offset of every claim points into it. */
export interface Report {
  readonly id: string
  /** 1 for the first text under this id; a changed text is a new version. */
  readonly version: number
  readonly outlet: string | null
  readonly url: string | null
  readonly title: string | null
  readonly text: string
  /** ISO 639-1 code of the text, e.g. `en`, `ar`; `und` when it cannot be told. */
  readonly language: string
  readonly published: Published
  readonly credit: Credit | null
  /** SHA-256 of the bytes as received, in hex: the name of the file in `evidence/`. */
  readonly evidence: string
}

/** A message about input, kept in the case: it names the file, the place in it, what is wrong and what to do. */
export interface Note {
  readonly level: 'info' | 'warning' | 'error'
  readonly file: string
  /** Line, row or field, as a person would say it ("line 12", "column date"); null when the whole file is meant. */
  readonly at: string | null
  readonly report: string | null
  readonly message: string
}
