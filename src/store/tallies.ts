import { sql } from 'kysely'
import type { Connection } from './store.ts'

/** What is counted as it changes, because counting it anew takes too long in a large case. `name` tells apart what is counted by name. */
export type Subject =
  | 'reports'
  | 'outlet'
  | 'uncoded'
  | 'claims'
  | 'notes'
  | 'texts'
  | 'copies'
  | 'accounts'
  | 'contested'
  | 'differing'
  | 'measure'
  | 'around'
  | 'containers'

export interface Tally {
  readonly name: string
  readonly n: number
}

/** Adds to a count; what is at nought is no longer listed. */
export async function addToTally({ db }: Connection, subject: Subject, name: string, n: number): Promise<void> {
  if (n === 0) return
  await db
    .insertInto('tallies')
    .values({ subject, name, n })
    .onConflict((on) => on.columns(['subject', 'name']).doUpdateSet({ n: sql`tallies.n + excluded.n` }))
    .execute()
}

/** The count of what is not told apart by name. */
export async function readTally({ db }: Connection, subject: Subject, name = ''): Promise<number> {
  const row = await db
    .selectFrom('tallies')
    .select('n')
    .where('subject', '=', subject)
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.n ?? 0
}

/** The largest counts of a subject, by name where they are equal. */
export const largestTallies = ({ db }: Connection, subject: Subject, limit: number): Promise<readonly Tally[]> =>
  db
    .selectFrom('tallies')
    .select(['name', 'n'])
    .where('subject', '=', subject)
    .where('n', '>', 0)
    .orderBy('n', 'desc')
    .orderBy('name')
    .limit(limit)
    .execute()
