import type { Readable } from 'node:stream'
import type { Facts } from '../../ingest/facts.ts'
import type { Summary } from '../../ingest/ingest.ts'
import type { IngestOptions } from '../../ingest/input.ts'
import type { Note } from '../../model/report.ts'
import type { Store } from '../../store/store.ts'

export interface AddJob {
  readonly store: Store
  /** Files and folders; `-` is standard input. Folders are read whole, with the facts of their `manifest.csv` where they have one. */
  readonly paths: readonly string[]
  readonly stdin: Readable
  /** What is known of all of them (`--outlet`, `--published` …); a manifest's row goes before it. */
  readonly facts: Facts
  /** How to read them. The names of media come from the coder's own knowledge. */
  readonly ingest: Omit<IngestOptions, 'media'>
  readonly onProgress: (progress: Progress) => void
  /** Told as they come; they are in the case as well. */
  readonly onNote: (note: Note) => void
}

/** How far the job is. `reading` covers reading, coding and saving; `comparing` has no count. */
export interface Progress {
  readonly stage: 'reading' | 'comparing'
  /** Reports read so far, those that the case had already included. */
  readonly reports: number
  /** Bytes read so far, and of all the files; null when standard input is among them. */
  readonly bytes: number
  readonly totalBytes: number | null
  /** Reports a second since the job began. */
  readonly rate: number
}

export interface Added {
  /** One a file, in the order read. */
  readonly files: readonly Summary[]
  /** Reports that the case did not have. */
  readonly added: number
  /** New texts for reports that it had. */
  readonly versions: number
  /** Reports that it had already. */
  readonly unchanged: number
  /** Reports coded or, after a change of the rules, coded again. */
  readonly coded: number
  /** Files and records that could not be read, each with its note. */
  readonly rejected: number
  readonly claims: number
  /** Null when nothing changed, so that nothing had to be compared again. */
  readonly compared: { readonly copies: number; readonly accounts: number; readonly contested: number } | null
}

/**
 * Reads reports into the case, codes them and compares the case. May be repeated and interrupted: what was saved stays, what is missing is done
 * the next time. Bad input becomes notes. Throws `CaseError` when the case cannot be written.
 */
export declare function addReports(job: AddJob): Promise<Added>
