import type { Note, Report } from '../../model/report.ts'

/** A report as it was received, on its way into the case. */
export interface Arrival {
  readonly file: string
  readonly report: Report
  /** Fingerprint of what makes two records of one id the same. */
  readonly content: string
  readonly bytes: Uint8Array
}

/** What is coded by one thread at a time, and saved whole; with what was to be said until then. */
export interface Batch {
  readonly arrivals: readonly Arrival[]
  readonly notes: readonly Note[]
}

const REPORTS = 20
/** Characters; a batch of very long reports would hold too much at a time. */
const TEXT = 1_000_000

/** Gathers arrivals and notes into batches. The last may be of notes alone. */
export async function* inBatches(found: AsyncIterable<Arrival | Note>): AsyncGenerator<Batch> {
  let arrivals: Arrival[] = []
  let notes: Note[] = []
  let text = 0
  for await (const each of found) {
    if (!('report' in each) || !('content' in each)) {
      notes.push(each)
      continue
    }
    arrivals.push(each)
    text += each.report.text.length
    if (arrivals.length < REPORTS && text < TEXT) continue
    yield { arrivals, notes }
    arrivals = []
    notes = []
    text = 0
  }
  if (arrivals.length > 0 || notes.length > 0) yield { arrivals, notes }
}
