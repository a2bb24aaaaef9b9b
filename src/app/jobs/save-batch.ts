import type { Note } from '../../model/report.ts'
import { saveNote } from '../../store/notes.ts'
import { type NewReport, saveReport } from '../../store/save-report.ts'
import type { Store } from '../../store/store.ts'
import type { Arrival, Batch } from './batches.ts'
import type { Coded } from './stages.ts'

/** What saving did. */
export interface Saved {
  readonly added: number
  readonly versions: number
  readonly claims: number
}

/** An arrival with what the coder made of it. */
export interface CodedArrival {
  readonly arrival: Arrival
  readonly coded: Coded
}

interface Saving {
  readonly store: Store
  readonly coder: string
  readonly onNote: (note: Note) => void
}

/** In one transaction; the evidence that it points at must be on the disk. */
export async function saveBatch(
  { store, coder, onNote }: Saving,
  { notes }: Pick<Batch, 'notes'>,
  reports: readonly CodedArrival[],
): Promise<Saved> {
  const told: Note[] = []
  const saved = await store.write(async (on) => {
    told.length = 0
    let [added, versions, claims] = [0, 0, 0]
    for (const { arrival, coded } of reports) {
      const version = await saveReport(on, newReport(arrival, coded, coder))
      if (version === null) continue
      if (version === 1) added++
      else versions++
      claims += coded.claims.length
      told.push(...notesOn(arrival, coded, version))
    }
    for (const note of [...notes, ...told]) await saveNote(on, note)
    return { added, versions, claims }
  })
  for (const note of told) onNote(note)
  return saved
}

const newReport = ({ report, content }: Arrival, { coded, claims }: Coded, coder: string): NewReport => ({
  report,
  content,
  coder,
  coded,
  claims,
})

function* notesOn({ file, report }: Arrival, { failure }: Coded, version: number): Iterable<Note> {
  const about = { file, at: null, report: report.id }
  // Two texts of one id in one file: that has been said, with both places.
  if (version > 1 && report.version === 1)
    yield { ...about, level: 'info', message: `gives another text for report ${report.id}: stored as its version ${version}` }
  if (failure !== null) yield failureNote(about, failure)
}

export const failureNote = (about: Pick<Note, 'file' | 'at' | 'report'>, failure: string): Note => ({
  ...about,
  level: 'error',
  message: `could not be coded, by a mistake in Crossbearing (${failure}): the report is kept; please tell us about it`,
})
