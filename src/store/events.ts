import { sql } from 'kysely'
import type { Account } from '../model/account.ts'
import type { Day } from '../model/day.ts'
import { type AccountPlace, comesAfter, isDiffering, toAccount, type WhichAccounts } from './accounts.ts'
import { MOST_COUNTED } from './most-counted.ts'
import type { Connection } from './store.ts'

/** What a reader looks for among the events of a case. */
export interface EventFilter {
  readonly which: WhichAccounts
  /** The sub-event type, or the kind of an event that has none. */
  readonly type?: string | undefined
  readonly place?: string | undefined
  /** Events of which a day may lie in this period; those without a day are in none. */
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  /** At least this many origins. */
  readonly origins?: number | undefined
  /** Airwars' grade for one of the sides. */
  readonly grade?: string | undefined
}

export interface EventsAsked {
  readonly filter: EventFilter
  readonly after: AccountPlace | null
  readonly limit: number
}

export interface EventListed extends AccountPlace {
  readonly account: Account
}

/** Contested ones first, then those with most origins. */
export async function listEvents({ db }: Connection, { filter, after, limit }: EventsAsked): Promise<readonly EventListed[]> {
  let some = matching(db, filter).select('event').limit(limit)
  // Of a period, events are found by their days, in an index that has all that is asked; by their order SQLite would look at one account after another.
  const byDay = filter.from !== undefined || filter.to !== undefined
  for (const column of ['contested', 'weight', 'event'] as const)
    some = some.orderBy(byDay ? sql`+${sql.ref(column)}` : column, 'desc')
  if (after !== null) some = some.where(comesAfter(after, filter.which))
  const rows = await db
    .selectFrom('accounts')
    .select(['event', 'contested', 'weight', 'body'])
    .where('event', 'in', some)
    .orderBy('contested', 'desc')
    .orderBy('weight', 'desc')
    .orderBy('event', 'desc')
    .execute()
  return rows.map(({ body, ...place }) => ({ ...place, account: toAccount({ body }) }))
}

/** Counted up to `MOST_COUNTED`. */
export async function countEvents({ db }: Connection, filter: EventFilter): Promise<number> {
  const row = await db
    .selectFrom(matching(db, filter).select('event').limit(MOST_COUNTED).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

function matching(db: Connection['db'], { which, type, place, from, to, origins, grade }: EventFilter) {
  let query = db.selectFrom('accounts')
  if (which !== 'all') query = query.where('contested', '=', which === 'contested' ? 1 : 0)
  if (which === 'figures') query = query.where(isDiffering)
  if (type !== undefined) query = query.where('type', '=', type)
  if (place !== undefined) query = query.where('place', '=', place)
  if (from !== undefined) query = query.where('last_day', '>=', from)
  if (to !== undefined) query = query.where('first_day', '<=', to).where('first_day', '!=', '')
  if (origins !== undefined) query = query.where('weight', '>=', origins)
  if (grade !== undefined)
    query = query.where('event', 'in', db.selectFrom('account_grades').select('event').where('grade', '=', grade))
  return query
}

export interface Facet {
  readonly name: string
  readonly n: number
  /** How many of them are contested. */
  readonly contested: number
}

/** The types or places of most events, each with how many. */
export const eventFacet = ({ db }: Connection, by: 'type' | 'place', limit: number): Promise<readonly Facet[]> =>
  db
    .selectFrom('accounts')
    .select(({ fn }) => [`${by} as name`, fn.countAll<number>().as('n'), fn.sum<number>('contested').as('contested')])
    .groupBy(by)
    .orderBy('n', 'desc')
    .orderBy('name')
    .limit(limit)
    .execute()

/** The grades that events have, each with of how many. */
export const gradeFacet = ({ db }: Connection): Promise<readonly Facet[]> =>
  db
    .selectFrom('account_grades as g')
    .innerJoin('accounts as a', 'a.event', 'g.event')
    .select(({ fn }) => ['g.grade as name', fn.countAll<number>().as('n'), fn.sum<number>('a.contested').as('contested')])
    .groupBy('g.grade')
    .orderBy('n', 'desc')
    .execute()
