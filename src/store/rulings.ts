import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { NewRuling, Ruling } from '../model/ruling.ts'
import type { Connection } from './store.ts'

/** A ruling as the case keeps it. */
export interface KeptRuling {
  readonly key: number
  readonly ruling: Ruling
  /** The claim that it is about now; null where coding again has left none or more than one. */
  readonly claim: string | null
}

const ID_LENGTH = 20

const hashOf = (previous: string, body: string): string => createHash('sha256').update(`${previous}\n${body}`).digest('hex')

/** Appends to the chain; the id comes from the hash. */
export async function appendRuling({ db }: Connection, given: NewRuling): Promise<Ruling> {
  const last = await db.selectFrom('rulings').select('hash').orderBy('key', 'desc').limit(1).executeTakeFirst()
  const previous = last?.hash ?? ''
  const body = JSON.stringify(given)
  const hash = hashOf(previous, body)
  const id = hash.slice(0, ID_LENGTH)
  await db.insertInto('rulings').values({ id, report: given.claim.report, body, previous, hash }).execute()
  await db.insertInto('attachments').values({ ruling: id, claim: given.claim.id }).execute()
  return { ...given, id }
}

const selectKept = ({ db }: Connection) =>
  db.selectFrom('rulings as r').innerJoin('attachments as a', 'a.ruling', 'r.id').select(['r.key', 'r.id', 'r.body', 'a.claim'])

const toKept = (row: { key: number; id: string; body: string; claim: string }): KeptRuling => ({
  key: row.key,
  ruling: { ...JSON.parse(row.body), id: row.id },
  claim: row.claim === '' ? null : row.claim,
})

export async function readRuling(on: Connection, id: string): Promise<KeptRuling | null> {
  const row = await selectKept(on).where('r.id', '=', id).executeTakeFirst()
  return row === undefined ? null : toKept(row)
}

/** In the order in which they were made. */
export async function rulingsOfReport(on: Connection, report: string): Promise<readonly KeptRuling[]> {
  return (await selectKept(on).where('r.report', '=', report).orderBy('r.key').execute()).map(toKept)
}

/** The latest first. */
export async function listRulings(on: Connection, before: number | null, limit: number): Promise<readonly KeptRuling[]> {
  let query = selectKept(on).orderBy('r.key', 'desc').limit(limit)
  if (before !== null) query = query.where('r.key', '<', before)
  return (await query.execute()).map(toKept)
}

/** All, in the order in which they were made. */
export async function rulingsAfter(on: Connection, after: number, limit: number): Promise<readonly KeptRuling[]> {
  return (await selectKept(on).where('r.key', '>', after).orderBy('r.key').limit(limit).execute()).map(toKept)
}

/** Those of which a claim is for a person to find, in the order in which they were made. */
export async function openRulings(on: Connection, after: number, limit: number): Promise<readonly KeptRuling[]> {
  const rows = await selectKept(on)
    .where(
      sql<boolean>`r.id IN (SELECT ruling FROM attachments WHERE claim = '' UNION SELECT ruling FROM links WHERE claim = '')`,
    )
    .where('r.key', '>', after)
    .orderBy('r.key')
    .limit(limit)
    .execute()
  return rows.map(toKept)
}

export const attach = ({ db }: Connection, ruling: string, claim: string | null): Promise<unknown> =>
  db
    .updateTable('attachments')
    .set({ claim: claim ?? '' })
    .where('ruling', '=', ruling)
    .execute()

/** Whether every ruling follows from the one before: the first that does not, by its number, or null. */
export async function brokenRuling({ db }: Connection): Promise<number | null> {
  let previous = ''
  let key = 0
  for (;;) {
    const rows = await db.selectFrom('rulings').selectAll().where('key', '>', key).orderBy('key').limit(500).execute()
    if (rows.length === 0) return null
    for (const row of rows) {
      if (row.previous !== previous || row.hash !== hashOf(previous, row.body)) return row.key
      previous = row.hash
      key = row.key
    }
  }
}
