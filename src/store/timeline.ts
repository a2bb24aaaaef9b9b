import { sql } from 'kysely'
import type { Day } from '../model/day.ts'
import type { Connection } from './store.ts'

/** Events that lie within one day, or one month. */
export interface TimelineEntry {
  /** The day; of a month the first. */
  readonly day: Day
  readonly events: number
  readonly contested: number
}

export interface Timeline {
  readonly unit: 'day' | 'month'
  /** In order; none for a day or month without events. */
  readonly entries: readonly TimelineEntry[]
  /** Events that span more than one of these, and those without a day. */
  readonly longer: number
  readonly undated: number
}

/** Days beyond which months are counted: more marks than that no chart can show. */
const MOST_DAYS = 400

/** How many events there are by day. An event of several days stands on none of them: nobody says on which it was. */
export async function timelineOf({ db }: Connection): Promise<Timeline> {
  const { rows } = await sql<{ first: Day; last: Day; events: number; contested: number }>`
    SELECT first_day AS first, last_day AS last, count(*) AS events, sum(contested) AS contested
    FROM accounts GROUP BY first_day, last_day`.execute(db)
  const dated = rows.filter(({ first }) => first !== '')
  const days = new Set(dated.flatMap(({ first, last }) => (first === last ? [first] : [])))
  const unit = days.size > MOST_DAYS ? 'month' : 'day'
  const of = (day: Day): Day => (unit === 'day' ? day : `${day.slice(0, 7)}-01`)
  const within = dated.filter(({ first, last }) => of(first) === of(last))
  const entries = [...Map.groupBy(within, ({ first }) => of(first))].map(([day, some]) => ({
    day,
    events: sum(some, ({ events }) => events),
    contested: sum(some, ({ contested }) => contested),
  }))
  return {
    unit,
    entries: entries.sort((a, b) => (a.day < b.day ? -1 : 1)),
    longer: sum(dated, ({ events }) => events) - sum(within, ({ events }) => events),
    undated: sum(rows, ({ events }) => events) - sum(dated, ({ events }) => events),
  }
}

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0)
