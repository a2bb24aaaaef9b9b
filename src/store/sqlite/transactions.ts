import type { DatabaseSync } from 'node:sqlite'
import type { Connection, Store } from '../store.ts'

interface Ways {
  /** Begins a transaction that writes, once no other program does. */
  begin(): Promise<void>
  /** What to throw for what SQLite threw. */
  inWords(error: unknown): unknown
}

/** Transactions of this process come one after the other: SQLite has one connection here, and Kysely hands it to one at a time. */
export function createTransactions(
  database: DatabaseSync,
  { db, dialect }: Connection,
  { begin, inWords }: Ways,
): Pick<Store, 'read' | 'write' | 'close'> {
  const within = <T>(start: () => Promise<void> | void, run: (on: Connection) => Promise<T>): Promise<T> =>
    db.connection().execute(async (own) => {
      try {
        await start()
        const result = await run({ db: own, dialect })
        database.exec('COMMIT')
        return result
      } catch (error) {
        // After some errors, a full disk among them, SQLite has already taken everything back.
        if (database.isTransaction) database.exec('ROLLBACK')
        throw inWords(error)
      }
    })
  return {
    read: (run) => within(() => database.exec('BEGIN'), run),
    write: (run) => within(begin, run),
    async close() {
      await db.destroy()
      // Kysely closes what it has used, and it may have had nothing to do.
      if (database.isOpen) database.close()
    },
  }
}
