import { fingerprint, ingestFile, type Summary } from '../../ingest/ingest.ts'
import type { IngestOptions } from '../../ingest/input.ts'
import type { Note } from '../../model/report.ts'
import { CaseError } from '../../store/case-error.ts'
import { saveNote } from '../../store/notes.ts'
import { contentsOf } from '../../store/reports.ts'
import type { Store } from '../../store/store.ts'
import { keepEvidence } from '../evidence.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { type Arrival, type Batch, inBatches } from './batches.ts'
import type { Beside } from './beside.ts'
import type { Pool } from './pool.ts'
import type { Counter } from './progress.ts'
import type { Reserve } from './reserve.ts'
import { type CodedArrival, type Saved, saveBatch } from './save-batch.ts'

export interface Reading {
  readonly store: Store
  readonly reserve: Reserve
  readonly inputs: Inputs
  readonly ingest: IngestOptions
  readonly coder: string
  readonly pool: Pool
  readonly beside: Beside
  readonly counter: Counter
  readonly onNote: (note: Note) => void
}

export interface ReadInto extends Saved {
  readonly files: readonly Summary[]
  readonly unchanged: number
  readonly rejected: number
}

/** A batch on its way through the coder. */
interface Coding {
  readonly batch: Batch
  /** Those that the case does not have. */
  readonly fresh: Promise<readonly CodedArrival[]>
  isCoded: boolean
}

/** Characters that are read before the first of them is saved: while a part is compared, the others are coded and wait. */
const AHEAD = 750_000
/** Claims need many times the room of the text that they are of; what was received, markup above all, waits as it is. */
const BYTES = 32

/** Reads the files into the case. While threads code, the next batches are read and the last ones saved, in the order of the input. */
export async function readInto(reading: Reading): Promise<ReadInto> {
  const { pool, beside, counter } = reading
  const files: Summary[] = []
  const coding: Coding[] = []
  let ahead = 0
  let sum = { added: 0, versions: 0, claims: 0, unchanged: 0 }
  const save = async (): Promise<void> => {
    const { batches, saved } = await saveCoded(reading, coding)
    const arrived = batches.reduce((n, { arrivals }) => n + arrivals.length, 0)
    for (const batch of batches) ahead -= sizeOf(batch)
    beside.saved(saved.added + saved.versions)
    sum = {
      added: sum.added + saved.added,
      versions: sum.versions + saved.versions,
      claims: sum.claims + saved.claims,
      unchanged: sum.unchanged + arrived - saved.added - saved.versions,
    }
    counter.reading()
  }
  for await (const batch of inBatches(arrivals(reading, files))) {
    const next: Coding = { batch, fresh: codeBatch(reading, batch), isCoded: false }
    // Awaited later: without this, what it throws before then would end the program.
    next.fresh.then(
      () => {
        next.isCoded = true
      },
      () => undefined,
    )
    coding.push(next)
    ahead += sizeOf(batch)
    if (beside.busy) counter.reading()
    while (coding.length > pool.threads && (!beside.busy || ahead > AHEAD)) await save()
  }
  while (coding.length > 0) await save()
  const unread = reading.inputs.notes.filter(({ level }) => level === 'error').length
  return { files, ...sum, rejected: files.reduce((n, { rejected }) => n + rejected, unread) }
}

const sizeOf = ({ arrivals }: Batch): number =>
  arrivals.reduce((sum, { report, bytes }) => sum + Math.max(report.text.length, bytes.length / BYTES), 0)

async function* arrivals({ inputs, ingest, counter, onNote }: Reading, files: Summary[]): AsyncGenerator<Arrival | Note> {
  const say = (note: Note): Note => {
    onNote(note)
    return note
  }
  yield* inputs.notes.map(say)
  for (const file of inputs.files)
    for await (const found of ingestFile(counter.counting(file), ingest)) {
      if (found.kind === 'summary') files.push(found.summary)
      else if (found.kind === 'note') yield say(found.note)
      else {
        counter.report()
        yield { file: file.name, report: found.report, content: fingerprint(found.report), bytes: found.bytes }
      }
    }
}

/** Codes those that the case does not have, and keeps what they were received as: that nobody waits for it when the case is written. */
async function codeBatch({ store, pool, coder }: Reading, batch: Batch): Promise<readonly CodedArrival[]> {
  const had = await store.read((on) =>
    contentsOf(
      on,
      batch.arrivals.map(({ report }) => report.id),
    ),
  )
  const fresh = batch.arrivals.filter(({ report, content }) => !had.get(report.id)?.has(content))
  const reports = fresh.map(({ report }) => report)
  const coded = fresh.length === 0 ? [] : await pool.code({ reports, caseFolder: store.name, coder })
  await keepEvidence(
    store.evidence,
    fresh.map(({ report, bytes }) => ({ hash: report.evidence, bytes })),
  )
  return fresh.map((arrival, i) => ({ arrival, coded: coded[i]! }))
}

interface SavedBatches {
  readonly batches: readonly Batch[]
  readonly saved: Saved
}

/**
 * Saves the first batch, with all after it that are coded by then: while a part was compared, several wait. A case that cannot be written, on a full disk
 * above all, ends the add; why it ended is noted in the room that was held for it.
 */
async function saveCoded(reading: Reading, coding: Coding[]): Promise<SavedBatches> {
  const [first] = coding
  try {
    await first!.fresh
    await reading.beside.free()
    const waiting = coding.findIndex(({ isCoded }) => !isCoded)
    const ready = coding.splice(0, waiting === -1 ? coding.length : waiting)
    const batches = ready.map(({ batch }) => batch)
    const notes = batches.flatMap((batch) => batch.notes)
    return { batches, saved: await saveBatch(reading, { notes }, (await Promise.all(ready.map(({ fresh }) => fresh))).flat()) }
  } catch (error) {
    const { arrivals, notes } = first!.batch
    const file = arrivals[0]?.file ?? notes[0]?.file
    if (error instanceof CaseError && file !== undefined) {
      const note: Note = { level: 'error', file, at: null, report: null, message: `was not added whole: ${error.message}` }
      // Whatever else is being written would take the room.
      await Promise.allSettled([reading.beside.free(), ...coding.map(({ fresh }) => fresh)])
      await reading.reserve.release()
      await reading.store.write((on) => saveNote(on, note)).catch(() => undefined)
    }
    throw error
  }
}
