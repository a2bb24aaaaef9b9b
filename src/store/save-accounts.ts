import { sql } from 'kysely'
import type { Account } from '../model/account.ts'
import { inRows } from './chunks.ts'
import { countAccounts, settleOrigins } from './count-accounts.ts'
import { noteMainPlace } from './main-place.ts'
import { readFact, writeFact } from './meta.ts'
import type { Connection } from './store.ts'

/** Where values without a day of saying stand: after all others. */
export const UNDATED = '9999-99-99'

export interface OriginatedClaim {
  readonly claim: string
  /** The origin of the account that the claim goes back to, where there is one. */
  readonly origin: string | null
}

export interface NewAccount {
  readonly account: Account
  readonly claims: readonly OriginatedClaim[]
  /** The account's place and those that contain it, nearest first. */
  readonly around: readonly string[]
}

export interface AccountChanges {
  /** Event ids. */
  readonly gone: readonly string[]
  /** New ones, and those that take the place of another of the same event. */
  readonly found: readonly NewAccount[]
}

export async function saveAccounts(on: Connection, { gone, found }: AccountChanges): Promise<void> {
  const events = found.map(({ account }) => account.event)
  const former = [...new Set([...gone, ...events])]
  const left = await countAccounts(on, former, -1)
  const before = await changesOf(on, former)
  const change = await nextChange(on)
  await sql`DELETE FROM accounts WHERE event IN (SELECT value FROM ${on.dialect.listed(former)})`.execute(on.db)
  for (const each of found) {
    const body = JSON.stringify(each.account)
    const same = before.get(each.account.event)
    await insertAccount(on, each, { body, changed: same?.body === body ? same.changed : change })
  }
  const joined = await countAccounts(on, events, 1)
  await settleOrigins(on, [...new Set([...left, ...joined])])
  await noteMainPlace(on)
}

interface Written {
  readonly body: string
  /** The change of the case with which it became this. */
  readonly changed: number
}

/** What these accounts are before they are written again: one that stays as it is has not changed. */
async function changesOf({ db, dialect }: Connection, events: readonly string[]): Promise<ReadonlyMap<string, Written>> {
  const rows = await db
    .selectFrom('accounts')
    .select(['event', 'body', 'changed'])
    .where(sql<boolean>`event IN (SELECT value FROM ${dialect.listed(events)})`)
    .execute()
  return new Map(rows.map(({ event, ...written }) => [event, written]))
}

async function nextChange(on: Connection): Promise<number> {
  const change = Number((await readFact(on, 'change')) ?? 0) + 1
  await writeFact(on, 'change', String(change))
  return change
}

async function insertAccount(on: Connection, { account, claims, around }: NewAccount, written: Written): Promise<void> {
  const { event } = account
  await on.db
    .insertInto('accounts')
    .values({
      event,
      contested: account.contested ? 1 : 0,
      differs: !account.contested && Object.values(account.figures).some(({ verdict }) => verdict === 'contested') ? 1 : 0,
      weight: account.origins.length,
      place: account.place?.name ?? '',
      type: account.subType ?? account.kind,
      first_day: account.time?.start ?? account.time?.end ?? '',
      last_day: account.time?.end ?? account.time?.start ?? '',
      disputes: account.why.map(({ kind }) => ` ${kind} `).join(''),
      ...written,
    })
    .execute()
  const values = Object.entries(account.figures).flatMap(([measure, figure]) =>
    figure.values.map((value, position) => ({
      event,
      measure,
      position,
      said_on: value.saidOn ?? UNDATED,
      claim: value.claim,
      verdict: figure.verdict,
      origin: value.origin,
      body: JSON.stringify(value),
    })),
  )
  const { db } = on
  for (const some of inRows(claims.map((each) => ({ event, ...each }))))
    await db.insertInto('account_claims').values(some).execute()
  for (const some of inRows(account.origins))
    await db
      .insertInto('account_origins')
      .values(some.map(({ name, kind, party }) => ({ event, name, kind, party: party ? 1 : 0 })))
      .execute()
  for (const some of inRows([...new Set(account.grades.map(({ grade }) => grade))]))
    await db
      .insertInto('account_grades')
      .values(some.map((grade) => ({ grade, event })))
      .execute()
  for (const some of inRows([...account.reports, ...account.mentions]))
    await db
      .insertInto('account_reports')
      .values(some.map((report) => ({ event, report })))
      .execute()
  for (const some of inRows(around.map((place, at) => ({ event, place, containers: around.length - 1 - at }))))
    await db.insertInto('account_places').values(some).execute()
  for (const some of inRows(values)) await db.insertInto('account_values').values(some).execute()
}
