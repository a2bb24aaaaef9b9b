import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { CaseError } from '../case-error.ts'
import type { OpenOptions, Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import { sqliteDialect } from './dialect.ts'
import { statementsOf } from './driver.ts'
import { inWords } from './errors.ts'
import { migrate } from './migrate.ts'
import { createTransactions } from './transactions.ts'
import { whenFree } from './wait.ts'

/** Milliseconds that a read waits inside SQLite, which only a repair after a crash makes it do: readers and a writer do not wait for each other. */
const READ_WAIT = 5000

/** A transaction that compares hundreds of reports touches thousands of pages; those that leave the cache are written again and again. */
const CACHE_KB = 16_384

/**
 * Set explicitly, and asserted: SQLite takes a setting that it cannot follow without a word. With `synchronous=NORMAL` a power loss takes
 * acknowledged transactions with it.
 */
const SETTINGS: readonly (readonly [pragma: string, value: string, reads: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['cache_size', `${-CACHE_KB}`, -CACHE_KB],
]

export async function openSqlite(folder: string, { missing, onWait }: OpenOptions): Promise<Store> {
  const file = join(folder, 'case.db')
  if (missing === 'create') makeFolder(folder)
  else if (!existsSync(file))
    throw new CaseError(`There is no case in ${folder}: add reports with "crossbearing add", or give its folder with --case.`)
  const told = (): void => onWait('Another program is writing to this case; waiting until it is done …')
  try {
    const database = new DatabaseSync(file, { timeout: READ_WAIT })
    try {
      for (const setting of SETTINGS) await whenFree(() => set(database, setting), told)
      const begin = (): Promise<void> => beginWriting(database, told)
      await migrate(database, folder, begin)
      const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: statementsOf(database) }) })
      return {
        name: folder,
        evidence: join(folder, 'evidence'),
        ...createTransactions(database, { db, dialect: sqliteDialect }, { begin, inWords: (error) => inWords(error, folder) }),
      }
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    throw inWords(error, folder)
  }
}

function set(database: DatabaseSync, [pragma, value, reads]: (typeof SETTINGS)[number]): void {
  database.exec(`PRAGMA ${pragma} = ${value}`)
  const now = Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]
  if (now !== reads)
    throw new CaseError(`SQLite does not take ${pragma} = ${value} here: put the case on a disk of this machine.`)
}

/** Waits outside of SQLite, so that the program goes on meanwhile and can say what it waits for. */
const beginWriting = (database: DatabaseSync, told: () => void): Promise<void> =>
  whenFree(() => {
    database.exec('PRAGMA busy_timeout = 0')
    try {
      database.exec('BEGIN IMMEDIATE')
    } finally {
      database.exec(`PRAGMA busy_timeout = ${READ_WAIT}`)
    }
  }, told)

function makeFolder(folder: string): void {
  try {
    makeFolders(folder)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const what = code === 'EEXIST' ? `${folder} is a file, not a folder` : `The case cannot be made in ${folder} (${message})`
    throw new CaseError(`${what}: give a folder that may be written with --case.`, { cause: error })
  }
}

/** Node's own recursive `mkdir` never ends below a folder that takes no folders and says ENOENT, such as `/proc`. */
function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const above = dirname(folder)
  if (above !== folder) makeFolders(above)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another program may have made it in between.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}
