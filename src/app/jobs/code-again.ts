import type { Store } from '../../store/store.ts'
import { createPool } from './pool.ts'
import { recode } from './recode.ts'
import { coderVersion, comparerVersion } from './stage-version.ts'

/** Codes the reports of a case again whose claims come from other rules, words or places, and compares what has changed. Gives how many reports those were. */
export async function codeAgain(store: Store, onComparing: (done: number, all: number) => void): Promise<number> {
  const pool = createPool()
  try {
    const { reports } = await recode(store, coderVersion(store.name), pool)
    await pool.compare(store, comparerVersion(), onComparing)
    return reports
  } finally {
    await pool.close()
  }
}
