import { sql } from 'kysely'
import type { Connection } from './store.ts'

/** A telling, by the id of its first claim. */
export interface TellingAt {
  readonly telling: string
  /** The key of its report. */
  readonly report: number
}

/** Two tellings that may be of one incident. */
export type LikelyPair = readonly [TellingAt, TellingAt]

export async function insertLikelyPairs({ db, dialect }: Connection, pairs: readonly LikelyPair[]): Promise<void> {
  const rows = pairs.flatMap(([a, b]) => [
    [a.telling, b.telling, a.report, b.report],
    [b.telling, a.telling, b.report, a.report],
  ])
  await sql`
    INSERT INTO likely_pairs (a, b, report_a, report_b)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM ${dialect.listed(rows)}`.execute(db)
}

/** Takes away every pair that holds a telling of these reports; gives the other ones of those pairs. */
export async function deleteLikelyPairs({ db, dialect }: Connection, reports: readonly number[]): Promise<readonly TellingAt[]> {
  const { rows } = await sql<TellingAt>`
    SELECT DISTINCT b AS telling, report_b AS report
    FROM ${dialect.listed(reports)} JOIN likely_pairs ON report_a = value`.execute(db)
  await sql`
    DELETE FROM likely_pairs WHERE (a, b) IN (
      SELECT b, a FROM ${dialect.listed(reports)} JOIN likely_pairs ON report_a = value
      UNION SELECT a, b FROM ${dialect.listed(reports)} JOIN likely_pairs ON report_a = value)`.execute(db)
  return rows
}

/** Tellings that chains of likely pairs join, and those pairs. */
export interface Joined {
  readonly tellings: readonly TellingAt[]
  readonly pairs: readonly (readonly [telling: string, other: string])[]
}

/** All that a chain of likely pairs joins with these, these included. */
export async function joinedBy({ db, dialect }: Connection, tellings: readonly TellingAt[]): Promise<Joined> {
  const found = new Map(tellings.map((each) => [each.telling, each]))
  const pairs: (readonly [string, string])[] = []
  for (let edge = [...found.keys()]; edge.length > 0; ) {
    const { rows } = await sql<TellingAt & { readonly a: string }>`
      SELECT a, b AS telling, report_b AS report FROM ${dialect.listed(edge)} JOIN likely_pairs ON a = value`.execute(db)
    // Each stands there in both directions.
    for (const { a, telling } of rows) if (a < telling) pairs.push([a, telling])
    edge = []
    for (const { telling, report } of rows)
      if (!found.has(telling)) {
        found.set(telling, { telling, report })
        edge.push(telling)
      }
  }
  return { tellings: [...found.values()], pairs }
}
