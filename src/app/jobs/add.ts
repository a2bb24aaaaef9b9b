import type { Summary } from '../../ingest/ingest.ts'
import type { IngestOptions } from '../../ingest/input.ts'
import { type MediaNames, mediaNames } from '../../ingest/media.ts'
import type { Note } from '../../model/report.ts'
import type { Store } from '../../store/store.ts'
import type { Part } from '../../store/to-compare.ts'
import { loadActors } from '../actors.ts'
import { prepareEvidence } from '../evidence.ts'
import { findInputs, type Given, type Inputs } from '../inputs/inputs.ts'
import { createBeside } from './beside.ts'
import { type Compared, PART, readCompared } from './compare/compare-case.ts'
import { createPool, type Pool } from './pool.ts'
import { createCounter, type Progress } from './progress.ts'
import { readInto } from './read-into.ts'
import { recode } from './recode.ts'
import { holdReserve } from './reserve.ts'
import { coderVersion, comparerVersion } from './stage-version.ts'

export interface AddJob extends Given {
  readonly store: Store
  /** How to read the files. The names of media come from the coder's own knowledge. */
  readonly ingest: Omit<IngestOptions, 'media'>
  readonly onProgress: (progress: Progress) => void
  /** What is compared at a time, and while more is read. */
  readonly part?: Part
  /** Told as they come; they are in the case as well. */
  readonly onNote: (note: Note) => void
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
  /** Reports coded again, because the rules have changed since they were. */
  readonly recoded: number
  /** Files and records that could not be read, each with its note. */
  readonly rejected: number
  /** Claims that were coded. */
  readonly claims: number
  /** Null when nothing changed, so that nothing had to be compared again. */
  readonly compared: Compared | null
}

/**
 * Reads reports into the case, codes them and compares what has changed. May be repeated and interrupted: what was saved stays, what is missing is done
 * the next time. Bad input becomes notes. Throws `CaseError` when the case cannot be written.
 *
 * 1. code again what other rules had coded
 * 2. read the files; code what the case does not have; save it in batches; meanwhile compare what is saved, a part at a time
 * 3. compare the rest of what has changed
 */
export async function addReports(job: AddJob): Promise<Added> {
  const pool = createPool()
  try {
    return await addOn(pool, job)
  } finally {
    await pool.close()
  }
}

/** The same, on threads that are there already. */
export const addOn = async (pool: Pool, job: AddJob): Promise<Added> => addInputs(pool, job, await findInputs(job))

/** Read once: the desk adds again and again. */
let media: MediaNames | null = null

/** The same, of files that were found already. */
export async function addInputs(pool: Pool, job: Omit<AddJob, keyof Given>, inputs: Inputs): Promise<Added> {
  const { store, onNote } = job
  try {
    await prepareEvidence(store.evidence)
    await using reserve = await holdReserve(store.evidence)
    const counter = createCounter(inputs.files, job.onProgress)
    const [coder, comparer] = [coderVersion(store.name), comparerVersion()]
    media ??= mediaNames(loadActors())
    const ingest = { ...job.ingest, media }
    // 1
    const again = await recode(store, coder, pool)
    // 2
    const part = job.part ?? PART
    await using beside = createBeside(part, () => pool.compareSome(store, comparer, part))
    const read = await readInto({ store, reserve, inputs, ingest, coder, pool, beside, counter, onNote })
    // 3
    const rest = await pool.compare(store, comparer, counter.comparing)
    const compared = rest ?? (beside.compared > 0 ? await readCompared(store) : null)
    return { ...read, claims: read.claims + again.claims, recoded: again.reports, compared }
  } finally {
    await inputs.close()
  }
}
