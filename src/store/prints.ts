import { type RawBuilder, sql } from 'kysely'
import { type Day, dayNumber } from '../model/day.ts'
import type { Connection } from './store.ts'

/** The day of the prints of a report without one: before all others. */
const UNDATED_DAY = -1_000_000

export const printDay = (day: Day | null): number => (day === null ? UNDATED_DAY : dayNumber(day))

/** The recent ones apart. */
const TABLES = ['prints', 'recent_prints'] as const

export interface PrintRow {
  readonly print: number
  /** As `printDay` gives it. */
  readonly day: number
  readonly report: number
  /** The words beside it there, as the stage of copies gives them. */
  readonly beside: number
}

export const isDated = ({ day }: Pick<PrintRow, 'day'>): boolean => day !== UNDATED_DAY

/** So many rows are put in among all others at a time, which writes nearly every page of them. */
const RECENT = 1_000_000
/** Rows of one statement. */
const ROWS = 20_000

/** In the order of the index: even the recent ones are on many pages. */
export async function insertPrints({ db, dialect }: Connection, rows: readonly PrintRow[]): Promise<void> {
  const sorted = rows.toSorted((a, b) => a.print - b.print || a.day - b.day || a.report - b.report)
  for (let from = 0; from < sorted.length; from += ROWS)
    await sql`
      INSERT INTO recent_prints (print, day, report, beside)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3
      FROM ${dialect.listed(sorted.slice(from, from + ROWS).map(({ print, day, report, beside }) => [print, day, report, beside]))}`.execute(
      db,
    )
}

/** Puts the recent prints among the others once they are so many. */
export async function settlePrints({ db }: Connection, many = RECENT): Promise<void> {
  const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM recent_prints`.execute(db)
  if ((rows[0]?.n ?? 0) < many) return
  await sql`INSERT INTO prints SELECT print, day, report, beside FROM recent_prints ORDER BY print, day, report`.execute(db)
  await sql`DELETE FROM recent_prints`.execute(db)
}

/** Rows of one report. */
export async function deletePrints({ db, dialect }: Connection, rows: readonly PrintRow[]): Promise<void> {
  const [first] = rows
  if (!first) return
  for (const table of TABLES)
    await sql`
      DELETE FROM ${sql.table(table)}
      WHERE print IN (SELECT value FROM ${dialect.listed(rows.map(({ print }) => print))}) AND day = ${first.day} AND report = ${first.report}`.execute(
      db,
    )
}

/** Who carries any of these prints. */
export async function carriersOf({ db, dialect }: Connection, prints: readonly number[]): Promise<readonly PrintRow[]> {
  const of = eachTable(
    (table) => sql`SELECT print, day, report, beside FROM ${dialect.listed(prints)} JOIN ${table} ON print = value`,
  )
  const { rows } = await sql<PrintRow>`${of}`.execute(db)
  return rows
}

/** How prints are counted: no further than tells them apart. */
export interface Counting {
  /** Times, each more than `apart` days after the one before, are counted to three. */
  readonly apart: number
  /** Reports are counted to one more. */
  readonly most: number
}

export interface PrintCount {
  readonly print: number
  /** Carried at three times. */
  readonly recurs: 0 | 1
  readonly reports: number
}

/** How widely these prints are carried. Each is looked up in a few steps, however many reports carry it. */
export async function countPrints(
  { db, dialect }: Connection,
  prints: readonly number[],
  { apart, most }: Counting,
): Promise<readonly PrintCount[]> {
  const carried = eachTable((table) => sql`SELECT 1 FROM ${table} AS p WHERE p.print = value`)
  const next = eachTable((table) => sql`SELECT min(p.day) AS day FROM ${table} AS p WHERE p.print = at.print AND p.day > at.day`)
  const { rows } = await sql<PrintCount>`
    WITH
      counted AS MATERIALIZED (
        SELECT value AS print, (SELECT count(*) FROM (${carried} LIMIT ${most + 1})) AS reports FROM ${dialect.listed(prints)}
      ),
      once AS MATERIALIZED (
        SELECT print, ${apart} + (SELECT min(day) FROM (${next})) AS day
        FROM (SELECT print, ${UNDATED_DAY} AS day FROM counted WHERE reports > 2) AS at
      ),
      twice AS MATERIALIZED (SELECT print, ${apart} + (SELECT min(day) FROM (${next})) AS day FROM once AS at),
      often AS MATERIALIZED (SELECT print FROM twice AS at WHERE (SELECT min(day) FROM (${next})) IS NOT NULL)
    SELECT print, reports, print IN (SELECT print FROM often) AS recurs FROM counted`.execute(db)
  return rows
}

const eachTable = (from: (table: RawBuilder<unknown>) => RawBuilder<unknown>): RawBuilder<unknown> =>
  sql.join(
    TABLES.map((table) => from(sql.table(table))),
    sql` UNION ALL `,
  )
