import { sql } from 'kysely'
import type { Account } from '../model/account.ts'
import { countAccounts, settleOrigins } from './count-accounts.ts'
import { insertListed } from './listed.ts'
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
  const written = found.map((each): Written & NewAccount => {
    const body = JSON.stringify(each.account)
    const same = before.get(each.account.event)
    return { ...each, body, changed: same?.body === body ? same.changed : change }
  })
  await insertAccounts(on, written)
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

async function insertAccounts(on: Connection, found: readonly (NewAccount & Written)[]): Promise<void> {
  const rowsOf = <T>(row: (each: NewAccount) => readonly T[]): T[] => found.flatMap(row)
  await insertListed(
    on,
    'accounts',
    found.map(({ account, body, changed }) => ({
      event: account.event,
      contested: account.contested ? 1 : 0,
      differs: !account.contested && Object.values(account.figures).some(({ verdict }) => verdict === 'contested') ? 1 : 0,
      weight: account.origins.length,
      place: account.place?.name ?? '',
      type: account.subType ?? account.kind,
      first_day: account.time?.start ?? account.time?.end ?? '',
      last_day: account.time?.end ?? account.time?.start ?? '',
      disputes: account.why.map(({ kind }) => ` ${kind} `).join(''),
      body,
      changed,
    })),
  )
  await insertListed(
    on,
    'account_claims',
    rowsOf(({ account: { event }, claims }) => claims.map(({ claim, origin }) => ({ event, claim, origin }))),
  )
  await insertListed(
    on,
    'account_origins',
    rowsOf(({ account: { event, origins } }) =>
      origins.map(({ name, kind, party }) => ({ event, name, kind, party: party ? 1 : 0 })),
    ),
  )
  await insertListed(
    on,
    'account_grades',
    rowsOf(({ account: { event, grades } }) => [...new Set(grades.map(({ grade }) => grade))].map((grade) => ({ grade, event }))),
  )
  await insertListed(
    on,
    'account_reports',
    rowsOf(({ account: { event, reports, mentions } }) => [...reports, ...mentions].map((report) => ({ event, report }))),
  )
  await insertListed(
    on,
    'account_places',
    rowsOf(({ account: { event }, around }) => around.map((place, at) => ({ event, place, containers: around.length - 1 - at }))),
  )
  await insertListed(on, 'account_values', rowsOf(valueRows))
}

const valueRows = ({ account: { event, figures } }: NewAccount) =>
  Object.entries(figures).flatMap(([measure, { values, verdict }]) =>
    values.map((value, position) => ({
      event,
      measure,
      position,
      said_on: value.saidOn ?? UNDATED,
      claim: value.claim,
      verdict,
      origin: value.origin,
      body: JSON.stringify(value),
    })),
  )
