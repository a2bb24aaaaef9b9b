import type { Connection } from './store.ts'

/**
 * `comparer` is the version of the rules that the comparison was made by; `place` is where most of the accounts are; `case` is the case's own name,
 * given by chance; `change` counts how often its accounts have changed.
 */
export type Fact = 'comparer' | 'place' | 'case' | 'change'

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
