import { sql } from 'kysely'
import type { Connection } from './store.ts'
import type { WidespreadPrintsTable } from './tables.ts'

/** All of the case: few, beside those that are not. */
export const readWidespread = ({ db }: Connection): Promise<readonly WidespreadPrintsTable[]> =>
  db.selectFrom('widespread_prints').selectAll().execute()

/** One that is neither recurring nor common is so no more. */
export async function saveWidespread({ db, dialect }: Connection, prints: readonly WidespreadPrintsTable[]): Promise<void> {
  if (prints.length === 0) return
  await sql`
    DELETE FROM widespread_prints WHERE print IN (SELECT value FROM ${dialect.listed(prints.map(({ print }) => print))})`.execute(
    db,
  )
  const still = prints.filter(({ recurring, common }) => recurring === 1 || common === 1)
  await sql`
    INSERT INTO widespread_prints (print, recurring, common)
    SELECT value ->> 0, value ->> 1, value ->> 2
    FROM ${dialect.listed(still.map(({ print, recurring, common }) => [print, recurring, common]))}`.execute(db)
}
