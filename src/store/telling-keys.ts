import { sql } from 'kysely'
import type { Connection } from './store.ts'

/** By which keys the tellings of a report are found by those of others; replaces what it had. */
export async function setTellingKeys({ db, dialect }: Connection, report: number, keys: readonly string[]): Promise<void> {
  await db.deleteFrom('telling_keys').where('report', '=', report).execute()
  if (keys.length > 0)
    await sql`INSERT INTO telling_keys (key, report) SELECT value, ${report} FROM ${dialect.listed(keys)}`.execute(db)
}

/** Reports that share a key with any of these, these included. */
export async function reportsOfKeys({ db, dialect }: Connection, reports: readonly number[]): Promise<readonly number[]> {
  const { rows } = await sql<{ report: number }>`
    SELECT DISTINCT theirs.report
    FROM ${dialect.listed(reports)}
    JOIN telling_keys AS own ON own.report = value
    JOIN telling_keys AS theirs ON theirs.key = own.key`.execute(db)
  return rows.map(({ report }) => report)
}
