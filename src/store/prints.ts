import { sql } from 'kysely'
import { type Day, dayNumber } from '../model/day.ts'
import type { Connection } from './store.ts'

/** The day of the prints of a report without one: before all others. */
const UNDATED_DAY = -1_000_000

export const printDay = (day: Day | null): number => (day === null ? UNDATED_DAY : dayNumber(day))

export interface PrintRow {
  readonly print: number
  /** As `printDay` gives it. */
  readonly day: number
  readonly report: number
  /** The words beside it there, as the stage of copies gives them. */
  readonly beside: number
}

export const isDated = ({ day }: Pick<PrintRow, 'day'>): boolean => day !== UNDATED_DAY

/** In the order of the index: a large case has it on many pages. */
export async function insertPrints({ db, dialect }: Connection, rows: readonly PrintRow[]): Promise<void> {
  const sorted = rows.toSorted((a, b) => a.print - b.print || a.day - b.day || a.report - b.report)
  for (let from = 0; from < sorted.length; from += ROWS)
    await sql`
      INSERT INTO prints (print, day, report, beside)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3
      FROM ${dialect.listed(sorted.slice(from, from + ROWS).map(({ print, day, report, beside }) => [print, day, report, beside]))}`.execute(
      db,
    )
}

/** Rows of one statement. */
const ROWS = 20_000

/** Rows of one report. */
export async function deletePrints({ db, dialect }: Connection, rows: readonly PrintRow[]): Promise<void> {
  const [first] = rows
  if (!first) return
  await sql`
    DELETE FROM prints
    WHERE print IN (SELECT value FROM ${dialect.listed(rows.map(({ print }) => print))}) AND day = ${first.day} AND report = ${first.report}`.execute(
    db,
  )
}

/** Who carries any of these prints. */
export async function carriersOf({ db, dialect }: Connection, prints: readonly number[]): Promise<readonly PrintRow[]> {
  const { rows } = await sql<PrintRow>`
    SELECT print, day, report, beside FROM ${dialect.listed(prints)} JOIN prints ON print = value`.execute(db)
  return rows
}

/** How prints are counted: no further than tells them apart. */
export interface Counting {
  /** Times, each more than `apart` days after the one before, are counted to three. */
  readonly apart: number
  /** Reports are counted to one more than `most`; of prints of fewer than `least` nothing is told. */
  readonly least: number
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
  { apart, least, most }: Counting,
): Promise<readonly PrintCount[]> {
  const { rows } = await sql<PrintCount>`
    SELECT print, reports, reports > 2 AND
      EXISTS (SELECT 1 FROM prints AS third WHERE third.print = counted.print AND third.day > ${apart} +
        (SELECT min(second.day) FROM prints AS second WHERE second.print = counted.print AND second.day > ${apart} +
          (SELECT min(first.day) FROM prints AS first WHERE first.print = counted.print AND first.day > ${UNDATED_DAY}))) AS recurs
    FROM (
      SELECT value AS print,
        (SELECT count(*) FROM (SELECT 1 FROM prints AS p WHERE p.print = value LIMIT ${most + 1})) AS reports
      FROM ${dialect.listed(prints)}
    ) AS counted
    WHERE reports >= ${least}`.execute(db)
  return rows
}
