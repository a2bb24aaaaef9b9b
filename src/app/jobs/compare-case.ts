import { readRevision } from '../../store/meta.ts'
import { allClaims, allReports } from '../../store/read-case.ts'
import { isCompared, saveComparison } from '../../store/save-comparison.ts'
import type { Store } from '../../store/store.ts'
import { keepable } from './comparison.ts'
import type { Pool } from './pool.ts'

/** What the case holds once it is compared. */
export interface Compared {
  readonly copies: number
  readonly accounts: number
  readonly contested: number
}

/** Compares the case unless that has been done since it last changed. */
export async function compareCase(store: Store, comparer: string, pool: Pool): Promise<Compared | null> {
  const held = await store.read(async (on) =>
    (await isCompared(on, comparer))
      ? null
      : {
          revision: await readRevision(on),
          reports: await Array.fromAsync(allReports(on)),
          claims: await Array.fromAsync(allClaims(on)),
        },
  )
  if (held === null) return null
  const comparison = await pool.compare(held.reports, held.claims)
  const kept = keepable(held.reports, held.claims, comparison)
  await store.write((on) => saveComparison(on, { ...kept, revision: held.revision, comparer }))
  return {
    copies: comparison.copies.length,
    accounts: comparison.accounts.length,
    contested: comparison.accounts.filter(({ contested }) => contested).length,
  }
}
