import { sql } from 'kysely'
import { insertListed } from './listed.ts'
import type { Connection } from './store.ts'

/** A telling, by the id of its first claim. */
export interface TellingAt {
  readonly telling: string
  /** The key of its report. */
  readonly report: number
}

/** Two tellings that are near enough to be of one incident, or nearly so. */
export interface ClosePairAt {
  readonly a: TellingAt
  readonly b: TellingAt
  readonly score: number
  readonly likely: boolean
}

export const insertClosePairs = (on: Connection, pairs: readonly ClosePairAt[]): Promise<void> =>
  insertListed(
    on,
    'close_pairs',
    pairs.flatMap(({ a, b, score, likely: near }) => {
      const likely = near ? 1 : 0
      return [
        { a: a.telling, b: b.telling, report_a: a.report, report_b: b.report, score, likely },
        { a: b.telling, b: a.telling, report_a: b.report, report_b: a.report, score, likely },
      ]
    }),
  )

/** Takes away every pair that holds a telling of these reports; gives the other ones of those that were likely. */
export async function deleteClosePairs({ db, dialect }: Connection, reports: readonly number[]): Promise<readonly TellingAt[]> {
  const { rows } = await sql<TellingAt & { readonly a: string; readonly likely: 0 | 1 }>`
    SELECT a, b AS telling, report_b AS report, likely FROM ${dialect.listed(reports)} JOIN close_pairs ON report_a = value`.execute(
    db,
  )
  // By their keys: with a query over the pairs in this place, SQLite looks through all that there are.
  await sql`
    DELETE FROM close_pairs
    WHERE (a, b) IN (SELECT value ->> 0, value ->> 1 FROM ${dialect.listed(
      rows.flatMap(({ a, telling }) => [
        [a, telling],
        [telling, a],
      ]),
    )})`.execute(db)
  const likely = rows
    .filter((row) => row.likely === 1)
    .map(({ telling, report }): [string, TellingAt] => [telling, { telling, report }])
  return [...new Map(likely).values()]
}

/** Tellings that chains of likely pairs join, and those pairs. */
export interface Chain {
  readonly tellings: readonly TellingAt[]
  readonly pairs: readonly (readonly [telling: string, other: string])[]
}

/** All that a chain of likely pairs joins with these, these included. */
export async function joinedBy({ db, dialect }: Connection, tellings: readonly TellingAt[]): Promise<Chain> {
  const found = new Map(tellings.map((each) => [each.telling, each]))
  const pairs: (readonly [string, string])[] = []
  for (let edge = [...found.keys()]; edge.length > 0; ) {
    const { rows } = await sql<TellingAt & { readonly a: string }>`
      SELECT a, b AS telling, report_b AS report
      FROM ${dialect.listed(edge)} JOIN close_pairs ON a = value AND likely = 1`.execute(db)
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

/** A close pair with the accounts in which its tellings stand. */
export interface ClosePairInAccounts {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly eventA: string
  readonly eventB: string
}

/** Close pairs of these tellings with those of other accounts. */
export async function closePairsOf(
  { db, dialect }: Connection,
  tellings: readonly string[],
): Promise<readonly ClosePairInAccounts[]> {
  const { rows } = await sql<ClosePairInAccounts>`
    SELECT p.a, p.b, p.score, own.event AS "eventA", theirs.event AS "eventB"
    FROM ${dialect.listed(tellings)} JOIN close_pairs AS p ON p.a = value
    JOIN account_claims AS own ON own.claim = p.a JOIN account_claims AS theirs ON theirs.claim = p.b
    WHERE own.event <> theirs.event`.execute(db)
  return rows
}

/** How a telling stands to the others of its account. */
export interface StandingAmong {
  readonly telling: string
  /** The telling of the account that it is closest to. */
  readonly closest: string
  /** Score of the two. */
  readonly score: number
  /** The sum of its scores with all that it is close to. */
  readonly likeness: number
}

/** The tellings of an account that are close to another of it. */
export async function closeWithin({ db }: Connection, event: string): Promise<readonly StandingAmong[]> {
  // A cross join keeps SQLite from looking for every telling beside every other one.
  const { rows } = await sql<StandingAmong>`
    SELECT telling, score, likeness, (
      SELECT min(p.b) FROM close_pairs AS p
      WHERE p.a = telling AND p.score = some.score
        AND EXISTS (SELECT 1 FROM account_claims AS c WHERE c.claim = p.b AND c.event = ${event})) AS closest
    FROM (
      SELECT own.claim AS telling, max(p.score) AS score, sum(p.score) AS likeness
      FROM account_claims AS own CROSS JOIN close_pairs AS p
      WHERE own.event = ${event} AND p.a = own.claim
        AND EXISTS (SELECT 1 FROM account_claims AS c WHERE c.claim = p.b AND c.event = ${event})
      GROUP BY own.claim) AS some`.execute(db)
  return rows
}
