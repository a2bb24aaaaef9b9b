import { sql } from 'kysely'
import type { Connection } from './store.ts'

/** What a claim counts under. */
export interface RollupKey {
  readonly kind: string
  readonly place: string
  readonly day: string
}

/** Counts claims in, or out again when they are superseded or coded anew. */
export async function countClaims(on: Connection, claims: readonly RollupKey[], by: 1 | -1): Promise<void> {
  for (const alike of Map.groupBy(claims, ({ kind, place, day }) => JSON.stringify([kind, place, day])).values()) {
    const { kind, place, day } = alike[0]!
    await addToRollup(on, { kind, place, day, claims: by * alike.length })
  }
}

const addToRollup = ({ db }: Connection, row: RollupKey & { readonly claims: number }): Promise<unknown> =>
  db
    .insertInto('rollups')
    .values(row)
    .onConflict((on) => on.columns(['kind', 'place', 'day']).doUpdateSet({ claims: sql`rollups.claims + excluded.claims` }))
    .execute()

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
