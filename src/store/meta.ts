import type { Connection } from './store.ts'

/**
 * `revision` counts the transactions that changed reports or claims; `compared` is the revision and the version of the rules that the
 * accounts were made from; `place` is where most of the accounts are.
 */
export type Fact = 'revision' | 'compared' | 'place'

export async function readFact({ db }: Connection, name: Fact): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value ?? null
}

export async function writeFact({ db }: Connection, name: Fact, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ name, value })
    .onConflict((on) => on.column('name').doUpdateSet({ value }))
    .execute()
}

export const readRevision = async (on: Connection): Promise<number> => Number((await readFact(on, 'revision')) ?? 0)

export const raiseRevision = async (on: Connection): Promise<void> =>
  writeFact(on, 'revision', String((await readRevision(on)) + 1))
