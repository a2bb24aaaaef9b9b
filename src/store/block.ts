import { sql } from 'kysely'
import type { Claim } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import { isCurrent, REPORT_COLUMNS, toClaim, toReport } from './rows.ts'
import type { Connection } from './store.ts'

/** Parts of a case by the keys of their reports, to be compared. */

export async function reportsByKey({ db, dialect }: Connection, keys: readonly number[]): Promise<ReadonlyMap<number, Report>> {
  const rows = await db
    .selectFrom('reports')
    .select([...REPORT_COLUMNS, 'key'])
    .where(sql<boolean>`key IN (SELECT value FROM ${dialect.listed(keys)})`)
    .execute()
  return new Map(rows.map((row) => [row.key, toReport(row)]))
}

/** In the order of the coder. */
export async function claimsByKey(
  { db, dialect }: Connection,
  keys: readonly number[],
): Promise<ReadonlyMap<number, readonly Claim[]>> {
  const rows = await db
    .selectFrom('claims')
    .select(['report', 'body'])
    .where(sql<boolean>`report IN (SELECT value FROM ${dialect.listed(keys)})`)
    .where(isCurrent)
    .orderBy('key')
    .execute()
  const claims = Map.groupBy(rows, ({ report }) => report)
  return new Map(keys.map((key) => [key, (claims.get(key) ?? []).map(toClaim)]))
}

/** The ids of these reports. */
export async function idsByKey({ db, dialect }: Connection, keys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('reports')
    .select(['key', 'id'])
    .where(sql<boolean>`key IN (SELECT value FROM ${dialect.listed(keys)})`)
    .execute()
  return new Map(rows.map(({ key, id }) => [key, id]))
}

/** The keys of these reports as they stand in the comparison. */
export async function comparedKeys({ db, dialect }: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'key'])
    .where(sql<boolean>`id IN (SELECT value FROM ${dialect.listed(ids)})`)
    .where('compared', '!=', 0)
    .where('current', '=', 1)
    .execute()
  return new Map(rows.map(({ id, key }) => [id, key]))
}

export interface ReportInAccount {
  readonly event: string
  readonly report: string
}

/** The accounts that these reports are in. */
export async function accountsOfReports(
  { db, dialect }: Connection,
  ids: readonly string[],
): Promise<readonly ReportInAccount[]> {
  const { rows } = await sql<ReportInAccount>`
    SELECT event, report FROM ${dialect.listed(ids)} JOIN account_reports ON report = value`.execute(db)
  return rows
}

/** The ids of the reports that are in these accounts. */
export async function reportsOfAccounts({ db, dialect }: Connection, events: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ report: string }>`
    SELECT DISTINCT report FROM ${dialect.listed(events)} JOIN account_reports ON event = value`.execute(db)
  return rows.map(({ report }) => report)
}

export interface ClaimInAccount {
  readonly event: string
  readonly claim: string
}

/** The accounts that these claims are in. */
export async function accountsOfClaims(
  { db, dialect }: Connection,
  claims: readonly string[],
): Promise<readonly ClaimInAccount[]> {
  const { rows } = await sql<ClaimInAccount>`
    SELECT event, claim FROM ${dialect.listed(claims)} JOIN account_claims ON claim = value`.execute(db)
  return rows
}

/** How many claims are in each of these accounts. */
export async function accountSizes({ db, dialect }: Connection, events: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ event: string; n: number }>`
    SELECT event, count(*) AS n FROM ${dialect.listed(events)} JOIN account_claims ON event = value GROUP BY event`.execute(db)
  return new Map(rows.map(({ event, n }) => [event, n]))
}

/** The keys under which claims of these accounts are placed. */
export async function placedKeysOf({ db, dialect }: Connection, events: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`
    SELECT DISTINCT p.key FROM ${dialect.listed(events)}
    JOIN account_claims AS c ON c.event = value JOIN claims AS own ON own.id = c.claim AND own.current = 1
    JOIN placed AS p ON p.report = own.report AND p.claim = c.claim`.execute(db)
  return rows.map(({ key }) => key)
}
