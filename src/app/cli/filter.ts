import { buildReport, type Received } from '../../ingest/build.ts'
import { byteOrderMark } from '../../ingest/encoding.ts'
import { type Facts, NO_FACTS } from '../../ingest/facts.ts'
import { readRecords } from '../../ingest/ingest.ts'
import type { IngestOptions, Read } from '../../ingest/input.ts'
import { readJsonl } from '../../ingest/jsonl.ts'
import { mediaNames } from '../../ingest/media.ts'
import type { Day } from '../../model/day.ts'
import type { ActorEntry } from '../../model/knowledge.ts'
import type { Note, Report } from '../../model/report.ts'
import { findInputs, STDIN } from '../inputs/inputs.ts'
import { countLine, createMeter, SILENT } from './meter.ts'
import { noteLine, write } from './output.ts'

/**
 * Reads records one at a time, and writes what is made of each before the next is read: input order, and memory for one record. What is no record is
 * named on standard error and passed over; the exit code is then 1.
 */
export async function filter(records: AsyncIterable<Read>, each: (record: Received) => Iterable<object>): Promise<void> {
  const begun = performance.now()
  let count = 0
  for await (const read of records) {
    if ('note' in read) {
      say(read.note)
      continue
    }
    await write(Array.from(each(read.received), (row) => `${JSON.stringify(row)}\n`).join(''))
    count++
    meter.show(countLine(count, (performance.now() - begun) / 1000))
  }
  meter.clear()
}

/** A part of the coder as a filter of texts on standard input: one result a text. It is told the day that the record gives, if any. */
export async function filterTexts(
  actors: readonly ActorEntry[],
  each: (report: Report, given: Day | null) => object,
): Promise<void> {
  const media = mediaNames(actors)
  const options = { format: null, columns: null, idPrefix: '', dateOrder: null, media }
  await filter(standardInput(NO_FACTS, options), (record) => [each(buildReport(record, media).report, record.facts.published)])
}

/** Silent where the output itself is on the terminal. */
const meter = process.stdout.isTTY ? SILENT : createMeter(process.stderr)

/** Says a note on standard error. An error sets the exit code. */
export function say(note: Note): void {
  meter.clear()
  console.error(noteLine(note))
  if (note.level === 'error') process.exitCode = 1
}

/** The records of files and folders, one after the other. */
export async function* filesAndFolders(paths: readonly string[], facts: Facts, options: IngestOptions): AsyncGenerator<Read> {
  const { files, notes, close } = await findInputs({ paths, stdin: process.stdin, facts })
  try {
    for (const note of notes) yield { note }
    for (const file of files) yield* readRecords(file, options)
  } finally {
    await close()
  }
}

/** The JSON Lines of standard input as they come: none waits for the next. */
export async function* standardInput(facts: Facts, options: IngestOptions): AsyncGenerator<Read> {
  if (process.stdin.isTTY) console.error('Reading JSON Lines from the terminal, one report a line; Ctrl-D ends them.')
  const chunks: AsyncIterator<Uint8Array> = process.stdin[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  async function* all(): AsyncGenerator<Uint8Array> {
    for (let next: IteratorResult<Uint8Array> = first; !next.done; next = await chunks.next()) yield next.value
  }
  const file = { name: STDIN, facts, open: all }
  yield* readJsonl({ file, options, encoding: byteOrderMark(first.value) ?? 'utf-8', chunks: all() })
}
