import { sql } from 'kysely'
import type { Day } from '../model/day.ts'
import type { Connection } from './store.ts'

/** A claim among those that its event is looked for in. */
export interface PlacedClaim {
  readonly key: string
  readonly day: Day | null
  readonly claim: string
}

/** The placed claims of a report; replaces what it had, and gives the keys of that. */
export async function setPlaced(
  { db, dialect }: Connection,
  report: number,
  placed: readonly PlacedClaim[],
): Promise<readonly string[]> {
  const before = await db.deleteFrom('placed').where('report', '=', report).returning('key').execute()
  const rows = placed.map(({ key, day, claim }) => [key, day ?? '', claim])
  if (rows.length > 0)
    await sql`
      INSERT INTO placed (key, day, claim, report)
      SELECT value ->> 0, value ->> 1, value ->> 2, ${report} FROM ${dialect.listed(rows)}`.execute(db)
  return before.map(({ key }) => key)
}

/** A placed claim with its report. */
export interface PlacedListed extends PlacedClaim {
  /** The key of its report. */
  readonly report: number
}

/** All claims of these keys. */
export async function placedUnder({ db, dialect }: Connection, keys: readonly string[]): Promise<readonly PlacedListed[]> {
  const { rows } = await sql<Omit<PlacedListed, 'day'> & { readonly day: string }>`
    SELECT p.key, p.day, p.claim, p.report
    FROM ${dialect.listed(keys)} JOIN placed AS p ON p.key = value`.execute(db)
  return rows.map((row) => ({ ...row, day: row.day || null }))
}
