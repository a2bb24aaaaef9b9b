import { sql } from 'kysely'
import type { Report } from '../model/report.ts'
import { readFact, writeFact } from './meta.ts'
import { REPORT_COLUMNS, toReport } from './rows.ts'
import type { Connection } from './store.ts'

/** Which reports do not stand in the comparison as they are. */

/** Written out, not as a parameter: SQLite takes an index of some rows only where it can read that they are asked for. */
const toCompare = sql<boolean>`compared <> 1`

export interface ReportToCompare {
  readonly key: number
  readonly report: Report
  /** `new`: it stands in no comparison. `recoded`: it has other claims. `superseded`: another version has taken its place. */
  readonly change: 'new' | 'recoded' | 'superseded'
}

/** How much is compared at a time: one report at least. */
export interface Part {
  readonly reports: number
  /** Of all texts together. */
  readonly characters: number
}

/** Superseded ones first, then those of the earliest days. */
export async function reportsToCompare({ db, dialect }: Connection, most: Part): Promise<readonly ReportToCompare[]> {
  const inOrder = db.selectFrom('reports').orderBy('current').orderBy('day').orderBy('id')
  let characters = 0
  const heads = (await inOrder.select(['key', 'characters']).where(toCompare).limit(most.reports).execute()).filter((head, n) => {
    characters += head.characters
    return n === 0 || characters <= most.characters
  })
  const rows = await inOrder
    .select([...REPORT_COLUMNS, 'key', 'current', 'compared'])
    .where(sql<boolean>`key IN (SELECT value FROM ${dialect.listed(heads.map(({ key }) => key))})`)
    .execute()
  return rows.map((row) => ({
    key: row.key,
    report: toReport(row),
    change: row.current === 0 ? 'superseded' : row.compared === 0 ? 'new' : 'recoded',
  }))
}

export async function countToCompare({ db }: Connection): Promise<number> {
  const row = await db
    .selectFrom('reports')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where(toCompare)
    .executeTakeFirstOrThrow()
  return row.n
}

/** For a report that stands in the comparison as it was. One that does not stand there, and is superseded, need never. */
export const compareAgain = ({ db }: Connection, key: number): Promise<unknown> =>
  db
    .updateTable('reports')
    .set({ compared: sql`CASE WHEN compared = 0 THEN 1 - current ELSE 2 END` })
    .where('key', '=', key)
    .execute()

/** The same by the report's id. */
export async function compareReportAgain(on: Connection, report: string): Promise<void> {
  const row = await on.db.selectFrom('reports').select('key').where('id', '=', report).where('current', '=', 1).executeTakeFirst()
  if (row) await compareAgain(on, row.key)
}

export const markCompared = ({ db, dialect }: Connection, keys: readonly number[]): Promise<unknown> =>
  db
    .updateTable('reports')
    .set({ compared: 1 })
    .where(sql<boolean>`key IN (SELECT value FROM ${dialect.listed(keys)})`)
    .execute()

/** Whether the comparison was made by these rules. */
export const isComparedBy = async (on: Connection, comparer: string): Promise<boolean> =>
  (await readFact(on, 'comparer')) === comparer

/** Whether the accounts are of the case as it is, by these rules. */
export const isCompared = async (on: Connection, comparer: string): Promise<boolean> =>
  (await isComparedBy(on, comparer)) && (await countToCompare(on)) === 0

/** Takes the whole comparison away: other rules are to make it anew. */
export async function forgetComparison(on: Connection, comparer: string): Promise<void> {
  const { db } = on
  for (const table of [
    'prints',
    'recent_prints',
    'widespread_prints',
    'telling_keys',
    'close_pairs',
    'link_doubts',
    'placed',
    'copies',
    'carried',
    'account_claims',
    'account_values',
    'account_origins',
    'account_reports',
    'account_places',
    'account_grades',
    'accounts',
    'origins',
  ] as const)
    await db.deleteFrom(table).execute()
  await db
    .deleteFrom('tallies')
    .where('subject', 'in', ['texts', 'copies', 'accounts', 'contested', 'differing', 'measure', 'around', 'containers'])
    .execute()
  await db.updateTable('links').set({ holds: 1, overruled_by: null }).execute()
  await db.updateTable('reports').set({ copies: 0, compared: sql`1 - current` }).execute()
  await writeFact(on, 'comparer', comparer)
}
