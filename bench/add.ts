import { Readable } from 'node:stream'
import { addOn } from '../src/app/jobs/add.ts'
import type { Pool } from '../src/app/jobs/pool.ts'
import { NO_FACTS } from '../src/ingest/facts.ts'
import type { Store } from '../src/store/store.ts'

/** Adds reports as `crossbearing add` does: those of the paths, `-` being the lines of JSON that are given beside them. */
export const add = (pool: Pool, store: Store, paths: readonly string[], lines: readonly string[] = []) =>
  addOn(pool, {
    store,
    paths,
    stdin: Readable.from(lines.map((line) => Buffer.from(`${line}\n`))),
    facts: NO_FACTS,
    ingest: { format: null, columns: null, idPrefix: '', dateOrder: null },
    onProgress: () => undefined,
    onNote: ({ level, message }) => level !== 'info' && console.error(message),
  })
