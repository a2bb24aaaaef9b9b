import { sql } from 'kysely'
import type { Connection } from './store.ts'

/** What a claim counts under. */
export interface RollupKey {
  readonly kind: string
  readonly place: string
  readonly day: string
}

/** Counts claims in, or out again when they are superseded or coded anew. */
export async function countClaims({ db, dialect }: Connection, claims: readonly RollupKey[], by: 1 | -1): Promise<void> {
  const alike = Map.groupBy(claims, ({ kind, place, day }) => JSON.stringify([kind, place, day]))
  const rows = [...alike.values()].map((some) => [some[0]!.kind, some[0]!.place, some[0]!.day, by * some.length])
  await sql`
    INSERT INTO rollups (kind, place, day, claims)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM ${dialect.listed(rows)} WHERE true
    ON CONFLICT (kind, place, day) DO UPDATE SET claims = rollups.claims + excluded.claims`.execute(db)
}

/** Places that most claims of a kind are about, by name where they are equal. */
export const busiestPlaces = (
  { db }: Connection,
  kind: string,
  limit: number,
): Promise<readonly { place: string; claims: number }[]> =>
  db
    .selectFrom('rollups')
    .select(({ fn }) => ['place', fn.sum<number>('claims').as('claims')])
    .where('kind', '=', kind)
    .where('place', '!=', '')
    .groupBy('place')
    .having(({ fn }) => fn.sum('claims'), '>', 0)
    .orderBy('claims', 'desc')
    .orderBy('place')
    .limit(limit)
    .execute()
