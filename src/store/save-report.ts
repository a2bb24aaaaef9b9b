import type { Claim } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import { deleteClaims, insertClaims, supersedeClaims } from './claims.ts'
import { copiesOfReport, countCarried } from './copies.ts'
import { reattachRulings } from './reattach-rulings.ts'
import { reportRow } from './rows.ts'
import type { Connection } from './store.ts'
import { addToTally } from './tallies.ts'
import { compareAgain } from './to-compare.ts'

/** What the coder made of a report. */
export interface Coding {
  /** The version of the rules. */
  readonly coder: string
  /** Whether the coder reads its language. */
  readonly coded: boolean
  readonly claims: readonly Claim[]
}

export interface NewReport extends Coding {
  readonly report: Report
  /** Fingerprint of what makes two records of one id the same. */
  readonly content: string
}

/** The version that it became; null when the case had it already. */
export async function saveReport(on: Connection, given: NewReport): Promise<number | null> {
  const { report, content, claims } = given
  const earlier = await versionsOf(on, report.id)
  if (earlier.some((version) => version.content === content)) return null
  // Its copies stay until the case is compared again; another version may be of another outlet.
  const copies = earlier.length === 0 ? [] : await copiesOfReport(on, report.id)
  await countCarried(on, copies, -1)
  for (const version of earlier) if (version.current === 1) await supersede(on, version)
  const version = earlier.length + 1
  const key = await insertReport(on, given, version)
  await countCarried(on, copies, 1)
  await insertClaims(on, { key, text: report.text }, claims)
  if (version > 1) await reattachRulings(on, report.id)
  await on.dialect.indexText(on.db, { key, title: report.title, text: report.text })
  await countReport(on, { outlet: report.outlet ?? '', coded: given.coded ? 1 : 0 }, 1)
  return version
}

/** Puts the claims of a new coding in the place of the old ones. */
export async function recodeReport(on: Connection, key: number, { coder, coded, claims }: Coding): Promise<void> {
  const before = await on.db
    .selectFrom('reports')
    .select(['id', 'key', 'coded', 'text'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  await deleteClaims(on, key)
  await insertClaims(on, before, claims)
  await reattachRulings(on, before.id)
  await on.db
    .updateTable('reports')
    .set({ coder, coded: coded ? 1 : 0, claims: claims.length })
    .where('key', '=', key)
    .execute()
  await compareAgain(on, key)
  await addToTally(on, 'uncoded', '', before.coded - (coded ? 1 : 0))
}

const versionsOf = ({ db }: Connection, id: string) =>
  db
    .selectFrom('reports')
    .select(['key', 'content', 'current', 'outlet', 'coded', 'title', 'text'])
    .where('id', '=', id)
    .orderBy('version')
    .execute()

async function supersede(on: Connection, version: Awaited<ReturnType<typeof versionsOf>>[number]): Promise<void> {
  await supersedeClaims(on, version.key)
  await on.dialect.forgetText(on.db, version)
  await on.db.updateTable('reports').set({ current: 0 }).where('key', '=', version.key).execute()
  await compareAgain(on, version.key)
  await countReport(on, version, -1)
}

async function insertReport({ db }: Connection, given: NewReport, version: number): Promise<number> {
  const { key } = await db
    .insertInto('reports')
    .values({
      ...reportRow(given.report),
      version,
      current: 1,
      content: given.content,
      coder: given.coder,
      coded: given.coded ? 1 : 0,
      claims: given.claims.length,
      copies: 0,
    })
    .returning('key')
    .executeTakeFirstOrThrow()
  return key
}

async function countReport(on: Connection, { outlet, coded }: { outlet: string; coded: number }, by: 1 | -1): Promise<void> {
  await addToTally(on, 'reports', '', by)
  await addToTally(on, 'outlet', outlet, by)
  if (coded === 0) await addToTally(on, 'uncoded', '', by)
}
