import { type Insertable, sql } from 'kysely'
import type { Connection } from './store.ts'
import type { Tables } from './tables.ts'

/** Writes these rows, all of the same columns, in their order and in one statement. */
export async function insertListed<T extends keyof Tables>(
  { db, dialect }: Connection,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const values = dialect.listed(rows.map((row) => columns.map((column) => row[column as keyof typeof row])))
  await sql`
    INSERT INTO ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    SELECT ${sql.join(columns.map((_, at) => sql`value ->> ${sql.lit(at)}`))} FROM ${values}`.execute(db)
}
