import type { DatabaseSync } from 'node:sqlite'
import { CaseError } from '../case-error.ts'
import { MIGRATIONS } from './migrations/migrations.ts'

const versionOf = (database: DatabaseSync): number => Number(database.prepare('PRAGMA user_version').get()!.user_version)

/** Refuses a case that a newer program has written: this one does not know what it must keep true there. */
function refuseNewer(version: number, name: string): void {
  if (version > MIGRATIONS.length)
    throw new CaseError(
      `The case ${name} was made by a newer Crossbearing (its version is ${version}, this program knows ${MIGRATIONS.length}): update Crossbearing.`,
    )
}

/** Brings the case to the present version, in one transaction. `begin` waits for other writers. */
export async function migrate(database: DatabaseSync, name: string, begin: () => Promise<void>): Promise<void> {
  refuseNewer(versionOf(database), name)
  if (versionOf(database) === MIGRATIONS.length) return
  await begin()
  try {
    // Again: another program may have done it while this one waited.
    const version = versionOf(database)
    refuseNewer(version, name)
    // SQLite's own knows the letters of English alone.
    database.function('lower', { deterministic: true }, (text) => (text === null ? null : String(text).toLowerCase()))
    for (const migration of MIGRATIONS.slice(version)) database.exec(migration)
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}
