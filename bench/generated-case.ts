import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { addOn } from '../src/app/jobs/add.ts'
import { createPool } from '../src/app/jobs/pool.ts'
import { loadKnowledge } from '../src/app/knowledge.ts'
import { NO_FACTS } from '../src/ingest/facts.ts'
import { openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { generate, townsOf } from './generate.ts'

/** Characters of a report, and reports of one add. */
const SIZE = 2_000
const ADD = 1_000

/** A case of so many generated reports in the folder; one that is there already is taken as it is. */
export async function generatedCase(folder: string, reports: number): Promise<Store> {
  const isThere = existsSync(join(folder, 'case.db'))
  const store = await openStore(folder, { missing: 'create', onWait: () => undefined })
  if (isThere) return store
  const pool = createPool()
  const lines = generate(reports, SIZE, townsOf(loadKnowledge().places))
  for (let left = reports; left > 0; left -= ADD) {
    const some = Array.from({ length: Math.min(ADD, left) }, () => Buffer.from(`${JSON.stringify(lines.next().value)}\n`))
    await addOn(pool, {
      store,
      paths: ['-'],
      stdin: Readable.from(some),
      facts: NO_FACTS,
      ingest: { format: 'jsonl', columns: null, idPrefix: '', dateOrder: null },
      onProgress: () => undefined,
      onNote: ({ level, message }) => level !== 'info' && console.error(message),
    })
    console.error(`${(reports - left + some.length).toLocaleString('en')} reports`)
  }
  await pool.close()
  return store
}
