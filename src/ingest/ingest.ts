import type { Note, Report } from '../model/report.ts'
import { buildReport, sha256 } from './build.ts'
import { peek } from './bytes.ts'
import { readCsv } from './csv.ts'
import { readPage, readText } from './document.ts'
import { decode, detectEncoding } from './encoding.ts'
import { type Format, formatOf } from './format.ts'
import { failed, type IngestOptions, type InputFile, type Read, type TextInput } from './input.ts'
import { readJsonl } from './jsonl.ts'

/** What became of one file. `records` are the documents, rows or lines found in it. */
export interface Summary {
  readonly file: string
  readonly records: number
  /** Different ids. */
  readonly reports: number
  /** Records that give another text under an id that the file had before. */
  readonly versions: number
  /** Records that repeat an earlier one exactly. */
  readonly duplicates: number
  /** Records that could not be read; each has its note. */
  readonly rejected: number
}

export type Found =
  | { readonly kind: 'report'; readonly report: Report /** For `evidence/`. */; readonly bytes: Uint8Array }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'summary'; readonly summary: Summary }

/** So many records are named one by one when they cannot be read; the rest are counted. */
const NAMED = 100

const READERS: Readonly<Record<Format, (input: TextInput) => AsyncGenerator<Read>>> = {
  text: readText,
  html: readPage,
  csv: readCsv,
  jsonl: readJsonl,
}

/**
 * One file's reports, in its order, with the bytes that each came in; notes about what was wrong; last the summary. Nothing in a file makes it
 * throw: what `open` throws when the file cannot be read becomes a note too. Holds one record at a time, and a few bytes for each id.
 *
 * 1. the beginning of the bytes shows encoding and format, or that they are no text
 * 2. the format's reader cuts records and reads their fields
 * 3. each record becomes a report: id, date of publication, credit, language
 * 4. records of one id are told apart: the same again is passed over, another text is the next version
 */
export async function* ingestFile(file: InputFile, options: IngestOptions): AsyncGenerator<Found> {
  const versions = new Map<string, string[]>()
  let [records, duplicates, rejected] = [0, 0, 0]
  const said = (note: Note): Found => ({ kind: 'note', note })
  // 1, 2
  for await (const read of readRecords(file, options)) {
    if ('note' in read) {
      if (read.note.level === 'error' && ++rejected > NAMED) continue
      yield said(read.note)
      continue
    }
    // 3
    const { report, notes } = buildReport(read.received, options.media)
    records++
    // 4
    const known = versions.get(report.id) ?? []
    const content = fingerprint(report)
    const earlier = known.indexOf(content)
    const about = { file: file.name, at: read.received.at, report: report.id }
    if (earlier >= 0) {
      duplicates++
      yield said({ ...about, level: 'info', message: `repeats report ${report.id} exactly: it is kept once` })
      continue
    }
    versions.set(report.id, [...known, content])
    const version = known.length + 1
    if (version > 1)
      yield said({
        ...about,
        level: 'info',
        message: `gives another text for report ${report.id}: stored as its version ${version}`,
      })
    for (const note of notes) yield said(note)
    yield { kind: 'report', report: { ...report, version }, bytes: read.received.bytes }
  }
  if (rejected > NAMED)
    yield said({
      level: 'error',
      file: file.name,
      at: null,
      report: null,
      message: `${rejected - NAMED} more records could not be read`,
    })
  const reports = versions.size
  const later = [...versions.values()].reduce((sum, texts) => sum + texts.length - 1, 0)
  yield {
    kind: 'summary',
    summary: { file: file.name, records: records + rejected, reports, versions: later, duplicates, rejected },
  }
}

/** One file's documents, rows or lines as they stand, and notes about what is none of them. Nothing in a file makes it throw. */
export async function* readRecords(file: InputFile, options: IngestOptions): AsyncGenerator<Read> {
  try {
    const { start, chunks } = await peek(file.open())
    if (start.length === 0) return yield failed(file.name, null, 'is empty: expected a report')
    const detected = detectEncoding(start)
    if ('binary' in detected)
      return yield failed(file.name, null, `is ${detected.binary}, not text: expected plain text, HTML, CSV or JSON Lines`)
    const { encoding } = detected
    const format = options.format ?? formatOf(file.name, decode(start.subarray(0, 1024), encoding))
    // A page says its own encoding.
    if (encoding !== 'utf-8' && format !== 'html') yield { note: readAs(file.name, encoding) }
    yield* READERS[format]({ file, options, encoding, chunks })
  } catch (error) {
    if (!isReadError(error)) throw error
    yield failed(file.name, null, `cannot be read (${error.message}): check that it exists and may be read`)
  }
}

const readAs = (file: string, encoding: string): Note => ({
  level: 'info',
  file,
  at: null,
  report: null,
  message: `is not UTF-8: it was read as ${encoding}; if letters look wrong in it, save it as UTF-8 and add it again`,
})

/** What the system says about a file, as against a mistake of ours. */
const isReadError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && typeof (error as { code?: unknown }).code === 'string' && 'syscall' in error

/** Two records of one id that agree in this are the same report. */
export const fingerprint = ({ text, outlet, url, title, published }: Report): string =>
  sha256(JSON.stringify([text, outlet, url, title, published.day])).slice(0, 16)

/** "549 records → 538 reports: 10 repeat an earlier one exactly, 1 gives another text for the same id (a new version)" */
export function describeSummary({ records, reports, versions, duplicates, rejected }: Summary): string {
  const because = [
    ...(duplicates > 0 ? [`${duplicates} ${duplicates === 1 ? 'repeats' : 'repeat'} an earlier one exactly`] : []),
    ...(versions > 0 ? [`${versions} ${versions === 1 ? 'gives' : 'give'} another text for the same id (a new version)`] : []),
    ...(rejected > 0 ? [`${rejected} could not be read`] : []),
  ]
  const counted = `${count(records, 'record')} → ${count(reports, 'report')}`
  return because.length === 0 ? counted : `${counted}: ${because.join(', ')}`
}

const count = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
