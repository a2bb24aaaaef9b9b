import { type Insertable, sql } from 'kysely'
import type { Connection } from './store.ts'
import type { Tables } from './tables.ts'

/** Rows of one statement: their text is in memory several times meanwhile. */
const ROWS = 500

/** Writes these rows, all of the same columns, in their order. Claims go by `inRows`: as text inside a list, saving them took no less time but rather more. */
export async function insertListed<T extends keyof Tables>(
  { db, dialect }: Connection,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  for (let from = 0; from < rows.length; from += ROWS) {
    const some = rows.slice(from, from + ROWS).map((row) => columns.map((column) => row[column as keyof typeof row]))
    await sql`
      INSERT INTO ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      SELECT ${sql.join(columns.map((_, at) => sql`value ->> ${sql.lit(at)}`))} FROM ${dialect.listed(some)}`.execute(db)
  }
}
