import type { Note } from '../model/report.ts'
import type { Received } from './build.ts'
import type { Chunks } from './bytes.ts'
import type { Encoding } from './encoding.ts'
import type { Facts } from './facts.ts'
import type { Format } from './format.ts'
import type { MediaNames } from './media.ts'
import type { ColumnMap, DateOrder } from './table.ts'

/** A file to be read, or standard input. */
export interface InputFile {
  /** Shown in notes; its ending tells the format. */
  readonly name: string
  /** Its bytes from the beginning. Called twice for CSV with a date column: the order of day and month is read from the whole column first. */
  open(): Chunks
  /** What is known of it beside its bytes. For files of many reports: of each report that does not say it itself. */
  readonly facts: Facts
}

export interface IngestOptions {
  /** Null tells the format by name and content. */
  readonly format: Format | null
  /** Null takes CSV columns by the names of the fields. */
  readonly columns: ColumnMap | null
  /** Put before the ids that CSV rows and JSON lines give. */
  readonly idPrefix: string
  /** Null infers it from the column. */
  readonly dateOrder: DateOrder | null
  readonly media: MediaNames
}

/** A file once its beginning has shown that it is text. */
export interface TextInput {
  readonly file: InputFile
  readonly options: IngestOptions
  readonly encoding: Encoding
  readonly chunks: Chunks
}

/** What a reader of a format gives: documents on their way to reports, and notes about what is none. */
export type Read = { readonly received: Received } | { readonly note: Note }

export const failed = (file: string, at: string | null, message: string): Read => ({
  note: { level: 'error', file, at, report: null, message },
})
