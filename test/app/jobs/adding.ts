import { Readable } from 'node:stream'
import { type Added, type AddJob, addOn } from '../../../src/app/jobs/add.ts'
import { NO_FACTS } from '../../../src/ingest/facts.ts'
import type { Store } from '../../../src/store/store.ts'
import { createSmallPool } from './coder.ts'

const pool = createSmallPool()

/** An add as the command runs it, with no options. */
export const job = (store: Store, paths: readonly string[], more: Partial<AddJob> = {}): AddJob => ({
  store,
  paths,
  stdin: Readable.from([]),
  facts: NO_FACTS,
  ingest: { format: null, columns: null, idPrefix: '', dateOrder: null },
  onProgress: () => undefined,
  onNote: () => undefined,
  ...more,
})

export const add = (store: Store, paths: readonly string[], more: Partial<AddJob> = {}): Promise<Added> =>
  addOn(pool, job(store, paths, more))
