import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createPool } from '../src/app/jobs/pool.ts'
import { loadKnowledge } from '../src/app/knowledge.ts'
import { openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { add } from './add.ts'
import { generate, townsOf } from './generate.ts'
import { type Multiplied, multiply } from './multiply.ts'

/** Characters of a report, and reports of one add. */
const SIZE = 2_000
const ADD = 1_000
/** So many are coded and compared; of a larger case the rest is made of their rows. */
const CODED = 5_000
/** A generated report has six claims, one of news has thirty and more. */
const CLAIMS = 5

const SAMPLE = resolve(import.meta.dirname, '../sample/reports')

export interface GeneratedCase {
  readonly store: Store
  /** How it was made larger than what was coded; null where it was not, or was there already. */
  readonly multiplied: Multiplied | null
}

/**
 * A case of so many reports in the folder, generated ones and those of the sample case, which have claims of every kind; one that is there already is
 * taken as it is. Coding 100,000 takes an hour and more, so 5,000 are added as anybody adds them, and their rows are multiplied.
 */
export async function generatedCase(folder: string, reports: number): Promise<GeneratedCase> {
  const isThere = existsSync(join(folder, 'case.db'))
  const open = () => openStore(folder, { missing: 'create', onWait: () => undefined })
  if (isThere) return { store: await open(), multiplied: null }
  const coded = Math.min(reports, CODED)
  const store = await open()
  await addGenerated(store, coded)
  if (reports <= coded) return { store, multiplied: null }
  await store.close()
  const multiplied = multiply(folder, { copies: Math.ceil(reports / coded), claims: CLAIMS })
  return { store: await open(), multiplied }
}

async function addGenerated(store: Store, reports: number): Promise<void> {
  const pool = createPool()
  const generated = generate(reports, SIZE, townsOf(loadKnowledge().places))
  await add(pool, store, [SAMPLE])
  for (let left = reports; left > 0; left -= ADD) {
    const lines = Array.from({ length: Math.min(ADD, left) }, () => JSON.stringify(generated.next().value))
    await add(pool, store, ['-'], lines)
    console.error(`${(reports - left + lines.length).toLocaleString('en')} reports`)
  }
  await pool.close()
}
