import { type Insertable, type Selectable, sql } from 'kysely'
import type { Claim } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import type { TextRow } from './dialect.ts'
import type { ClaimsTable, ReportsTable } from './tables.ts'

/** How the nouns are written as rows, and read from them. What is not given is '' in a column that lists go by. */

/** Not superseded. Written out, not as a parameter: SQLite takes an index of current rows only where it can read that they are asked for. */
export const isCurrent = sql<boolean>`current = 1`

export const REPORT_COLUMNS = [
  'id',
  'version',
  'outlet',
  'url',
  'title',
  'language',
  'published',
  'credit',
  'evidence',
  'text',
] as const

export const toReport = (row: Pick<Selectable<ReportsTable>, (typeof REPORT_COLUMNS)[number]>): Report => ({
  id: row.id,
  version: row.version,
  outlet: row.outlet === '' ? null : row.outlet,
  url: row.url,
  title: row.title,
  text: row.text,
  language: row.language,
  published: JSON.parse(row.published),
  credit: row.credit === null ? null : JSON.parse(row.credit),
  evidence: row.evidence,
})

export const reportRow = (report: Report) => ({
  id: report.id,
  outlet: report.outlet ?? '',
  day: report.published.day ?? '',
  language: report.language,
  characters: report.text.length,
  evidence: report.evidence,
  url: report.url,
  title: report.title,
  published: JSON.stringify(report.published),
  credit: report.credit === null ? null : JSON.stringify(report.credit),
  text: report.text,
})

export const claimRow = (claim: Claim, { key, text }: Pick<TextRow, 'key' | 'text'>): Insertable<ClaimsTable> => ({
  id: claim.id,
  report: key,
  current: 1,
  kind: claim.kind,
  measure: claim.figure?.measure ?? '',
  place: claim.places[0]?.name ?? '',
  day: claim.time?.end ?? claim.time?.start ?? '',
  words: text.slice(claim.start, claim.end),
  body: JSON.stringify(claim),
  machine: null,
})

/** A claim with its words. */
export interface KeptClaim {
  readonly claim: Claim
  readonly words: string
}

export const toClaim = ({ body }: { readonly body: string }): Claim => JSON.parse(body)
