import type { Note } from '../model/report.ts'
import type { Connection } from './store.ts'
import { addToTally } from './tallies.ts'

/** Keeps a note; one that the case has already is not kept twice. */
export async function saveNote(on: Connection, note: Note): Promise<void> {
  const { numInsertedOrUpdatedRows: kept } = await on.db
    .insertInto('notes')
    .values({ level: note.level, file: note.file, at: note.at, report: note.report, message: note.message })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  await addToTally(on, 'notes', '', Number(kept ?? 0))
}

export interface KeptNote {
  readonly key: number
  readonly note: Note
}

/** In the order in which they were made, after the one with the key. */
export async function notesAfter({ db }: Connection, key: number, limit: number): Promise<readonly KeptNote[]> {
  const rows = await db
    .selectFrom('notes')
    .select(['key', 'level', 'file', 'at', 'report', 'message'])
    .where('key', '>', key)
    .orderBy('key')
    .limit(limit)
    .execute()
  return rows.map(({ key: at, ...note }) => ({ key: at, note: { ...note, level: note.level as Note['level'] } }))
}
