import type { Claim } from '../model/claim.ts'
import { isCurrent, toClaim } from './rows.ts'
import type { Connection } from './store.ts'

/** Reports looked into; more carriers than this has no quotation of one occasion. */
const REPORTS = 100

/** Quotations of the reports that hold most of these phrases. */
export async function quotationsNear({ db, dialect }: Connection, phrases: readonly string[]): Promise<readonly Claim[]> {
  const reports = await dialect.anyPhrase(
    db,
    phrases.map((phrase) => `"${phrase}"`),
    REPORTS,
  )
  if (reports.length === 0) return []
  const rows = await db
    .selectFrom('claims')
    .select('body')
    .where('report', 'in', reports)
    .where('kind', '=', 'quotation')
    .where(isCurrent)
    .orderBy('report')
    .orderBy('key')
    .execute()
  return rows.map(toClaim)
}

/** All quotations of a case. */
export async function allQuotations({ db }: Connection): Promise<readonly Claim[]> {
  const rows = await db
    .selectFrom('claims')
    .select('body')
    .where('kind', '=', 'quotation')
    .where(isCurrent)
    .orderBy('key')
    .execute()
  return rows.map(toClaim)
}
