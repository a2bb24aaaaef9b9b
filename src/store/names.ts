import { type RawBuilder, sql } from 'kysely'
import type { Connection } from './store.ts'

/** A name that claims use, and how many of them do. */
export interface NameFound {
  readonly name: string
  readonly claims: number
}

/** Places whose name holds the words, those of most claims first. */
export const placesNamed = ({ db }: Connection, words: string, limit: number): Promise<readonly NameFound[]> =>
  db
    .selectFrom('rollups')
    .select(({ fn }) => ['place as name', fn.sum<number>('claims').as('claims')])
    .where(holds('place', words))
    .groupBy('place')
    .having(({ fn }) => fn.sum('claims'), '>', 0)
    .orderBy('claims', 'desc')
    .orderBy('name')
    .limit(limit)
    .execute()

/** Speakers and actors whose name holds the words, those of most claims first. */
export const voicesNamed = ({ db }: Connection, words: string, limit: number): Promise<readonly NameFound[]> =>
  db
    .selectFrom('usage')
    .select(({ fn }) => ['name', fn.sum<number>('n').as('claims')])
    .where(holds('name', words))
    .groupBy('name')
    .having(({ fn }) => fn.sum('n'), '>', 0)
    .orderBy('claims', 'desc')
    .orderBy('name')
    .limit(limit)
    .execute()

const holds = (column: string, words: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} LIKE ${`%${words.replaceAll(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'`
