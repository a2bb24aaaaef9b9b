import { sql } from 'kysely'
import type { Account } from '../model/account.ts'
import { toAccount } from './accounts.ts'
import { readFact } from './meta.ts'
import type { Connection } from './store.ts'

/** A moment in the life of a case: what came later is new to who saw it then. */
export interface Moment {
  /** The case's own name. */
  readonly name: string
  /** How often its accounts had changed. */
  readonly change: number
  /** The key of the last report. */
  readonly report: number
}

export async function momentOf(on: Connection): Promise<Moment> {
  const last = await on.db
    .selectFrom('reports')
    .select(({ fn }) => fn.max<number | null>('key').as('key'))
    .executeTakeFirstOrThrow()
  return {
    name: (await readFact(on, 'case')) ?? '',
    change: Number((await readFact(on, 'change')) ?? 0),
    report: last.key ?? 0,
  }
}

export interface Changes {
  /** Reports, new or with a new text. */
  readonly reports: number
  /** Events, new or with another account. */
  readonly events: number
  readonly contested: number
  /** Some of the contested ones, those of most origins first. */
  readonly listed: readonly Account[]
}

/** What the case has had since, counted up to `most`. */
export async function changesSince(
  { db }: Connection,
  { change, report }: Moment,
  { most, listed }: { readonly most: number; readonly listed: number },
): Promise<Changes> {
  const reports = await db
    .selectFrom(db.selectFrom('reports').select('key').where('key', '>', report).where('current', '=', 1).limit(most).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const events = await db
    .selectFrom(db.selectFrom('accounts').select('contested').where('changed', '>', change).limit(most).as('some'))
    .select(({ fn }) => [fn.countAll<number>().as('n'), fn.sum<number | null>('contested').as('contested')])
    .executeTakeFirstOrThrow()
  // In the index of changes, which the plus keeps SQLite to, and no further than is counted: since long ago, everything has changed.
  const changed = db
    .selectFrom('accounts')
    .select(['event', 'weight'])
    .where('changed', '>', change)
    .where(sql<boolean>`+contested = 1`)
    .limit(most)
  const rows = await db
    .selectFrom('accounts')
    .select('body')
    .where(
      'event',
      'in',
      db.selectFrom(changed.as('some')).select('event').orderBy('weight', 'desc').orderBy('event').limit(listed),
    )
    .orderBy('weight', 'desc')
    .orderBy('event')
    .execute()
  return { reports: reports.n, events: events.n, contested: events.contested ?? 0, listed: rows.map(toAccount) }
}
