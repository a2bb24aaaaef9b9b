import type { Account } from '../model/account.ts'
import type { Connection } from './store.ts'
import { setTallies } from './tallies.ts'

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
}

/** Makes these the case's accounts; writes what differs. */
export async function saveAccounts(on: Connection, given: readonly NewAccount[]): Promise<void> {
  const wanted = new Map(given.map((each) => [each.account.event, each]))
  const kept = new Set<string>()
  for (const { event, body } of await on.db.selectFrom('accounts').select(['event', 'body']).execute()) {
    const same = wanted.get(event)
    if (same !== undefined && JSON.stringify(same.account) === body) kept.add(event)
    else await on.db.deleteFrom('accounts').where('event', '=', event).execute()
  }
  for (const each of wanted.values()) if (!kept.has(each.account.event)) await insertAccount(on, each)
  await countAccounts(on)
}

async function insertAccount({ db }: Connection, { account, claims }: NewAccount): Promise<void> {
  const { event } = account
  await db
    .insertInto('accounts')
    .values({
      event,
      contested: account.contested ? 1 : 0,
      weight: account.origins.length,
      place: account.place?.name ?? '',
      type: account.subType ?? account.kind,
      first_day: account.time?.start ?? account.time?.end ?? '',
      last_day: account.time?.end ?? account.time?.start ?? '',
      disputes: account.why.map(({ kind }) => ` ${kind} `).join(''),
      body: JSON.stringify(account),
    })
    .execute()
  for (const { claim, origin } of claims) await db.insertInto('account_claims').values({ event, claim, origin }).execute()
  for (const { name, kind, party } of account.origins)
    await db
      .insertInto('account_origins')
      .values({ event, name, kind, party: party ? 1 : 0 })
      .execute()
  for (const [measure, figure] of Object.entries(account.figures))
    for (const [position, value] of figure.values.entries())
      await db
        .insertInto('account_values')
        .values({
          event,
          measure,
          position,
          said_on: value.saidOn ?? UNDATED,
          claim: value.claim,
          verdict: figure.verdict,
          origin: value.origin,
          body: JSON.stringify(value),
        })
        .execute()
}

/** The counts that the overview shows, and the origins by how many accounts each is in. */
async function countAccounts(on: Connection): Promise<void> {
  const { db } = on
  const counted = await db
    .selectFrom('accounts')
    .select(({ fn }) => [fn.countAll<number>().as('accounts'), fn.sum<number | null>('contested').as('contested')])
    .executeTakeFirstOrThrow()
  await setTallies(on, 'accounts', [{ name: '', n: counted.accounts }])
  await setTallies(on, 'contested', [{ name: '', n: counted.contested ?? 0 }])
  const measures = await db
    .selectFrom('account_values')
    .select(({ fn }) => ['measure as name', fn.countAll<number>().as('n')])
    .groupBy('measure')
    .execute()
  await setTallies(on, 'measure', measures)
  await db.deleteFrom('origins').execute()
  await db
    .insertInto('origins')
    .columns(['name', 'kind', 'party', 'accounts', 'alone'])
    .expression(
      db
        .selectFrom('account_origins as o')
        .innerJoin('accounts as a', 'a.event', 'o.event')
        .select(({ fn }) => [
          'o.name',
          fn.min<string>('o.kind').as('kind'),
          fn.max<number>('o.party').as('party'),
          fn.countAll<number>().as('accounts'),
          fn.sum<number>((eb) => eb.case().when('a.weight', '=', 1).then(1).else(0).end()).as('alone'),
        ])
        .groupBy('o.name'),
    )
    .execute()
}
