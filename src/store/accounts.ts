import { sql } from 'kysely'
import type { Account, FigureValue, Verdict } from '../model/account.ts'
import type { Measure, SpeakerKind } from '../model/claim.ts'
import type { Day } from '../model/day.ts'
import { inChunks } from './chunks.ts'
import { UNDATED } from './save-accounts.ts'
import type { Connection } from './store.ts'

export const toAccount = ({ body }: { readonly body: string }): Account => JSON.parse(body)

export async function readAccount({ db }: Connection, event: string): Promise<Account | null> {
  const row = await db.selectFrom('accounts').select('body').where('event', '=', event).executeTakeFirst()
  return row === undefined ? null : toAccount(row)
}

/** Where a page of accounts ended. */
export interface AccountPlace {
  readonly contested: number
  readonly weight: number
  readonly event: string
}

/** Contested ones, those of which only a figure is (a measure that does not make an event contested), all that are not, or all. */
export type WhichAccounts = 'contested' | 'figures' | 'uncontested' | 'all'

export interface AccountsAsked {
  readonly which: WhichAccounts
  readonly after: AccountPlace | null
  readonly limit: number
}

/** Among accounts that are all contested, or all not, SQLite finds the place by its index only when that is left out of the comparison. */
export const comesAfter = ({ contested, weight, event }: AccountPlace, which: WhichAccounts) =>
  which === 'all'
    ? sql<boolean>`(contested, weight, event) < (${contested}, ${weight}, ${event})`
    : sql<boolean>`(weight, event) < (${weight}, ${event})`

export interface AccountListed extends AccountPlace {
  readonly account: Account
}

/** Contested ones first, then those with most origins. */
export async function listAccounts(
  { db }: Connection,
  { which, after, limit }: AccountsAsked,
): Promise<readonly AccountListed[]> {
  let query = db
    .selectFrom('accounts')
    .select(['event', 'contested', 'weight', 'body'])
    .orderBy('contested', 'desc')
    .orderBy('weight', 'desc')
    .orderBy('event', 'desc')
    .limit(limit)
  if (which !== 'all') query = query.where('contested', '=', which === 'contested' ? 1 : 0)
  if (which === 'figures') query = query.where(isDiffering)
  if (after !== null) query = query.where(comesAfter(after, which))
  const rows = await query.execute()
  return rows.map(({ body, ...place }) => ({ ...place, account: toAccount({ body }) }))
}

/** Written out, not a parameter: SQLite takes the index of these only where it can read that they are asked for. */
export const isDiffering = sql<boolean>`differs = 1`

/** Where a page of figures ended. */
export interface ValuePlace {
  readonly day: string
  readonly event: string
  readonly position: number
}

export interface ValuesAsked {
  readonly measure: Measure
  /** Said in these days; a value without a day is in none. */
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly after: ValuePlace | null
  readonly limit: number
}

/** A value of a figure with what its account says of it. */
export interface ValueListed extends ValuePlace {
  readonly value: FigureValue
  readonly verdict: Verdict
  /** Of the event; null where it has none. */
  readonly eventPlace: string | null
  readonly originKind: SpeakerKind | null
  readonly party: boolean
}

/** All values of a measure by the day they were said on, undated ones last. */
export async function listValues(
  { db }: Connection,
  { measure, from, to, after, limit }: ValuesAsked,
): Promise<readonly ValueListed[]> {
  let query = db
    .selectFrom('account_values as v')
    .innerJoin('accounts as a', 'a.event', 'v.event')
    .leftJoin('account_origins as o', (join) => join.onRef('o.event', '=', 'v.event').onRef('o.name', '=', 'v.origin'))
    .select(['v.said_on', 'v.event', 'v.position', 'v.body', 'v.verdict', 'a.place', 'o.kind', 'o.party'])
    .where('v.measure', '=', measure)
    .orderBy('v.said_on')
    .orderBy('v.event')
    .orderBy('v.position')
    .limit(limit)
  if (from !== undefined) query = query.where('v.said_on', '>=', from)
  if (to !== undefined) query = query.where('v.said_on', '<=', to)
  if (from !== undefined && to === undefined) query = query.where('v.said_on', '<', UNDATED)
  if (after !== null)
    query = query.where(sql<boolean>`(v.said_on, v.event, v.position) > (${after.day}, ${after.event}, ${after.position})`)
  const rows = await query.execute()
  return rows.map((row) => ({
    day: row.said_on,
    event: row.event,
    position: row.position,
    value: JSON.parse(row.body),
    verdict: row.verdict as Verdict,
    eventPlace: row.place === '' ? null : row.place,
    originKind: row.kind as SpeakerKind | null,
    party: row.party === 1,
  }))
}

/** One account that a claim belongs to. */
export interface Membership {
  readonly claim: string
  readonly event: string
  /** The origin that the claim goes back to in this account, where there is one. */
  readonly origin: string | null
  readonly originKind: SpeakerKind | null
  readonly party: boolean | null
  /** Whether the account is contested for who holds the place, or for a denial. */
  readonly controlDisputed: boolean
}

export async function membershipsOf({ db }: Connection, claims: readonly string[]): Promise<readonly Membership[]> {
  const rows = await inChunks(claims, (some) =>
    db
      .selectFrom('account_claims as c')
      .innerJoin('accounts as a', 'a.event', 'c.event')
      .leftJoin('account_origins as o', (join) => join.onRef('o.event', '=', 'c.event').onRef('o.name', '=', 'c.origin'))
      .select(['c.claim', 'c.event', 'c.origin', 'o.kind', 'o.party', 'a.disputes'])
      .where('c.claim', 'in', some)
      .orderBy('c.claim')
      .orderBy('c.event')
      .execute(),
  )
  return rows.map((row) => ({
    claim: row.claim,
    event: row.event,
    origin: row.origin,
    originKind: row.kind as SpeakerKind | null,
    party: row.party === null ? null : row.party === 1,
    controlDisputed: row.disputes.includes(' control ') || row.disputes.includes(' denial '),
  }))
}

export interface LeadingOrigin {
  readonly name: string
  readonly kind: SpeakerKind
  readonly party: boolean
}

export interface OriginListed extends LeadingOrigin {
  readonly accounts: number
  readonly alone: number
}

/** The origins of most accounts, with how many they are in, and of how many they are the only one. */
export async function listOrigins({ db }: Connection, limit: number): Promise<readonly OriginListed[]> {
  const rows = await db
    .selectFrom('origins')
    .select(['name', 'kind', 'party', 'accounts', 'alone'])
    .orderBy('accounts', 'desc')
    .orderBy('name')
    .limit(limit)
    .execute()
  return rows.map(({ kind, party, ...row }) => ({ ...row, kind: kind as SpeakerKind, party: party === 1 }))
}

/** The origins of most accounts. */
export async function leadingOrigins({ db }: Connection, limit: number): Promise<readonly LeadingOrigin[]> {
  const rows = await db
    .selectFrom('origins')
    .select(['name', 'kind', 'party'])
    .orderBy('accounts', 'desc')
    .orderBy('name')
    .limit(limit)
    .execute()
  return rows.map(({ name, kind, party }) => ({ name, kind: kind as SpeakerKind, party: party === 1 }))
}

export async function countOrigins({ db }: Connection): Promise<number> {
  const row = await db
    .selectFrom('origins')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}
