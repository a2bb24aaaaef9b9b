import { sql } from 'kysely'
import type { Claim } from '../model/claim.ts'
import { inChunks, inRows } from './chunks.ts'
import type { TextRow } from './dialect.ts'
import { askDoubts, forgetDoubts } from './doubts.ts'
import { countClaims } from './rollups.ts'
import { claimRow, isCurrent, type KeptClaim, toClaim } from './rows.ts'
import type { Connection } from './store.ts'
import { addToTally } from './tallies.ts'
import { countUsage } from './usage.ts'

/** Writes the claims of a report version, in the order given. */
export async function insertClaims(
  on: Connection,
  report: Pick<TextRow, 'key' | 'text'>,
  claims: readonly Claim[],
): Promise<void> {
  const rows = claims.map((claim) => claimRow(claim, report))
  for (const some of inRows(rows)) await on.db.insertInto('claims').values(some).execute()
  await countClaims(on, rows, 1)
  await countUsage(on, report.key, claims, 1)
  await addToTally(on, 'claims', '', rows.length)
  await askDoubts(on, report, claims)
}

/** Takes the claims of a report version out of all lists; they are kept. */
export async function supersedeClaims(on: Connection, report: number): Promise<void> {
  await uncountClaims(on, report)
  await forgetDoubts(on, report)
  await on.db.updateTable('claims').set({ current: 0 }).where('report', '=', report).execute()
}

/** For a report version that is coded anew. */
export async function deleteClaims(on: Connection, report: number): Promise<void> {
  await uncountClaims(on, report)
  await on.db.deleteFrom('claims').where('report', '=', report).execute()
}

async function uncountClaims(on: Connection, report: number): Promise<void> {
  const rows = await on.db
    .selectFrom('claims')
    .select(['kind', 'place', 'day', 'body'])
    .where('report', '=', report)
    .where(isCurrent)
    .execute()
  await countClaims(on, rows, -1)
  await countUsage(on, report, rows.map(toClaim), -1)
  await addToTally(on, 'claims', '', -rows.length)
}

/** Those of the ids that there are. */
export async function claimsById({ db }: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, KeptClaim>> {
  const rows = await inChunks(ids, (some) =>
    db.selectFrom('claims').select(['id', 'words', 'body']).where('id', 'in', some).where(isCurrent).execute(),
  )
  return new Map(rows.map((row) => [row.id, { claim: toClaim(row), words: row.words }]))
}

/** A claim of a current report with the coder's own form of it, also where a ruling has rejected it. */
export interface ClaimAndMachine extends KeptClaim {
  readonly machine: Claim
  readonly rejected: boolean
  /** The version of its report. */
  readonly version: number
}

export async function keptClaim({ db }: Connection, id: string): Promise<ClaimAndMachine | null> {
  const among = (which: typeof isCurrent) =>
    db
      .selectFrom('claims as c')
      .innerJoin('reports as r', 'r.key', 'c.report')
      .select(['c.current', 'c.words', 'c.body', 'c.machine', 'r.version'])
      .where('c.id', '=', id)
      .where(which)
      .where('r.current', '=', 1)
      .executeTakeFirst()
  const row = (await among(sql`c.current = 1`)) ?? (await among(sql`c.current = 0`))
  if (row === undefined) return null
  const { words, version, body, machine } = row
  return { claim: toClaim(row), machine: toClaim({ body: machine ?? body }), words, version, rejected: row.current === 0 }
}

/** In the order of the coder. */
export async function claimsOfReport({ db }: Connection, report: number): Promise<readonly Claim[]> {
  const rows = await db.selectFrom('claims').select('body').where('report', '=', report).where(isCurrent).orderBy('key').execute()
  return rows.map(toClaim)
}

/** The claims of several reports, report by report, in the order of the coder. */
export async function claimsOfReports({ db }: Connection, reports: readonly string[]): Promise<readonly KeptClaim[]> {
  const rows = await inChunks(reports, (some) =>
    db
      .selectFrom('claims as c')
      .innerJoin('reports as r', 'r.key', 'c.report')
      .select(['c.words', 'c.body'])
      .where('r.id', 'in', some)
      .where('r.current', '=', 1)
      .where('c.current', '=', 1)
      .orderBy('c.key')
      .execute(),
  )
  return rows.map((row) => ({ claim: toClaim(row), words: row.words }))
}

/** Claims of who holds a place, the latest first. */
export async function controlClaims({ db }: Connection, place: string, limit: number): Promise<readonly KeptClaim[]> {
  const rows = await db
    .selectFrom('claims')
    .select(['words', 'body'])
    .where('kind', '=', 'control')
    .where('measure', '=', '')
    .where('place', '=', place)
    .where(isCurrent)
    .orderBy('day', 'desc')
    .orderBy('key', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ claim: toClaim(row), words: row.words }))
}
