import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { SqliteDatabase } from 'kysely'

/** Statements kept ready. Queries are written once and run often; those that list many ids differ by how many, and fall out again. */
const KEPT = 200

/** `node:sqlite` in the shape that Kysely's SQLite dialect asks for. */
export function statementsOf(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const ready = kept.get(sql)
    if (ready !== undefined) return ready
    const statement = database.prepare(sql)
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
    kept.set(sql, statement)
    return statement
  }
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = prepare(sql)
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      }
    },
  }
}
