import { sql } from 'kysely'
import type { Credit, Published, Report } from '../model/report.ts'
import { inChunks } from './chunks.ts'
import { isCurrent, REPORT_COLUMNS, toReport } from './rows.ts'
import type { Connection } from './store.ts'

/** Reading reports. Only the latest version of each is current; the others are found by nothing here. */

export interface KeptReport {
  readonly key: number
  readonly coded: boolean
  readonly report: Report
}

export async function readReport({ db }: Connection, id: string): Promise<KeptReport | null> {
  const row = await db
    .selectFrom('reports')
    .select([...REPORT_COLUMNS, 'key', 'coded'])
    .where('id', '=', id)
    .where(isCurrent)
    .executeTakeFirst()
  return row === undefined ? null : { key: row.key, coded: row.coded === 1, report: toReport(row) }
}

/** A report without its text. */
export interface ReportListed {
  readonly id: string
  readonly version: number
  readonly outlet: string | null
  readonly title: string | null
  /** The first characters of the text. */
  readonly opening: string
  readonly language: string
  readonly published: Published
  readonly credit: Credit | null
  readonly characters: number
  readonly claims: number
  readonly copies: number
  readonly coded: boolean
}

export interface ReportsAsked {
  /** '' asks for reports that name no outlet. */
  readonly outlet: string | null
  /** Where the page before ended. */
  readonly after: { readonly day: string; readonly id: string } | null
  readonly limit: number
}

const OPENING = 300

/** The latest first, those without a day last. */
export async function listReports({ db }: Connection, { outlet, after, limit }: ReportsAsked): Promise<readonly ReportListed[]> {
  let query = db
    .selectFrom('reports')
    .select(['id', 'version', 'outlet', 'title', 'language', 'published', 'credit', 'characters', 'claims', 'copies', 'coded'])
    .select(sql<string>`substr(text, 1, ${sql.lit(OPENING)})`.as('opening'))
    .where(isCurrent)
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (outlet !== null) query = query.where('outlet', '=', outlet)
  if (after !== null) query = query.where(sql<boolean>`(day, id) < (${after.day}, ${after.id})`)
  const rows = await query.execute()
  return rows.map((row) => ({
    ...row,
    outlet: row.outlet === '' ? null : row.outlet,
    published: JSON.parse(row.published),
    credit: row.credit === null ? null : JSON.parse(row.credit),
    coded: row.coded === 1,
  }))
}

export interface ReportFacts {
  readonly id: string
  readonly outlet: string | null
  readonly published: Published
}

/** What a citation needs of reports: those of the ids that there are. */
export async function reportFacts({ db }: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, ReportFacts>> {
  const rows = await inChunks(ids, (some) =>
    db.selectFrom('reports').select(['id', 'outlet', 'published']).where('id', 'in', some).where(isCurrent).execute(),
  )
  return new Map(
    rows.map(({ id, outlet, published }) => [
      id,
      { id, outlet: outlet === '' ? null : outlet, published: JSON.parse(published) },
    ]),
  )
}

export interface ReportText {
  readonly title: string | null
  readonly text: string
}

export async function reportTexts({ db }: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, ReportText>> {
  const rows = await inChunks(ids, (some) =>
    db.selectFrom('reports').select(['id', 'title', 'text']).where('id', 'in', some).where(isCurrent).execute(),
  )
  return new Map(rows.map(({ id, title, text }) => [id, { title, text }]))
}

/** The first and the last day of publication; '' where no report has one. */
export async function periodOf({ db }: Connection): Promise<{ readonly start: string; readonly end: string }> {
  const dated = db.selectFrom('reports').select('day').where(isCurrent).where('day', '>', '').limit(1)
  const first = await dated.orderBy('day').executeTakeFirst()
  const last = await dated.orderBy('day', 'desc').executeTakeFirst()
  return { start: first?.day ?? '', end: last?.day ?? '' }
}

/** Which contents the case has of each of the ids. */
export async function contentsOf({ db }: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await inChunks(ids, (some) => db.selectFrom('reports').select(['id', 'content']).where('id', 'in', some).execute())
  const byId = Map.groupBy(rows, ({ id }) => id)
  return new Map([...byId].map(([id, versions]) => [id, new Set(versions.map(({ content }) => content))]))
}

/** Reports whose claims come from other rules than these. */
export async function codedOtherwise({ db }: Connection, coder: string, limit: number): Promise<readonly KeptReport[]> {
  const rows = await db
    .selectFrom('reports')
    .select([...REPORT_COLUMNS, 'key', 'coded'])
    .where(isCurrent)
    .where((eb) => eb.or([eb('coder', '<', coder), eb('coder', '>', coder)]))
    .limit(limit)
    .execute()
  return rows.map((row) => ({ key: row.key, coded: row.coded === 1, report: toReport(row) }))
}
