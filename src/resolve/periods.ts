import { addDays, type Day, dayNumber, dayOf, type Interval, lastDate, weekday } from '../model/day.ts'
import type { Season, Third, TimeExpression, TimeUnit } from '../model/time-expression.ts'

export const NEVER: Interval = { start: null, end: null }

export const yearsOf = (from: number, to: number): Interval => ({ start: dayOf(from, 1, 1), end: dayOf(to, 12, 31) })

export const monthOf = (year: number, month: number): Interval => ({
  start: dayOf(year, month, 1),
  end: dayOf(year, month, lastDate(year, month)),
})

export interface Days {
  readonly start: Day
  readonly end: Day
}

/** Monday to Sunday. */
export function weekOf(day: Day): Days {
  const start = addDays(day, -((weekday(day) + 6) % 7))
  return { start, end: addDays(start, 6) }
}

/** The calendar unit so many units from the one around the anchor. On a weekday both "the weekend" and "last weekend" are the one before it. */
export function unitAround(anchor: Day, unit: TimeUnit, shift: number): Days {
  const year = Number(anchor.slice(0, 4))
  const month = Number(anchor.slice(5, 7)) - 1
  const months = (size: number): Days => {
    const first = 12 * year + month - (month % size) + shift * size
    const last = first + size - 1
    return {
      start: dayOf(Math.floor(first / 12), (first % 12) + 1, 1)!,
      end: monthOf(Math.floor(last / 12), (last % 12) + 1).end!,
    }
  }
  const years = (size: number): Days => {
    const first = year - (year % size) + shift * size
    return { start: dayOf(first, 1, 1)!, end: dayOf(first + size - 1, 12, 31)! }
  }
  switch (unit) {
    case 'day':
      return { start: addDays(anchor, shift), end: addDays(anchor, shift) }
    case 'week':
      return weekOf(addDays(anchor, 7 * shift))
    case 'weekend': {
      const since = (weekday(anchor) + 1) % 7
      const saturday = addDays(anchor, -since + 7 * (since > 1 && shift < 0 ? shift + 1 : shift))
      return { start: saturday, end: addDays(saturday, 1) }
    }
    case 'month':
      return months(1)
    case 'quarter':
      return months(3)
    case 'half-year':
      return months(6)
    case 'year':
      return years(1)
    case 'decade':
      return years(10)
    case 'century':
      return years(100)
  }
}

const SEASON_MONTHS: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

export function seasonOf(year: number, season: Season): Interval {
  const first = SEASON_MONTHS[season]
  const last = season === 'winter' ? monthOf(year + 1, 2) : monthOf(year, first + 2)
  return { start: dayOf(year, first, 1), end: last.end }
}

export function portionOf(year: number, unit: 'quarter' | 'half-year', index: number): Interval {
  const size = unit === 'quarter' ? 3 : 6
  return { start: monthOf(year, (index - 1) * size + 1).start, end: monthOf(year, index * size).end }
}

/** n days count the anchor itself; n weeks, months, years run from the same date so many units away. */
export function runOf({ unit, count, side }: Extract<TimeExpression, { kind: 'run' }>, anchor: Day): Interval {
  const sign = side === 'past' ? -1 : 1
  const far =
    unit === 'day'
      ? addDays(anchor, sign * Math.max(0, count - 1))
      : unit === 'week' || unit === 'weekend'
        ? addDays(anchor, sign * 7 * count)
        : sameDate(anchor, sign * count * MONTHS_OF[unit])
  return side === 'past' ? { start: far, end: anchor } : { start: anchor, end: far }
}

const MONTHS_OF = { month: 1, quarter: 3, 'half-year': 6, year: 12, decade: 120, century: 1_200 } as const

/** Years that an expression may reach back or ahead: "900 decades later" has no days. */
const REACH = 900

export const isFar = (unit: TimeUnit, count: number): boolean =>
  Math.abs(count) * (unit === 'day' || unit === 'week' || unit === 'weekend' ? 1 / 52 : Math.ceil(MONTHS_OF[unit] / 12)) > REACH

/** The same date so many months away; the last of the month where it has none. */
function sameDate(day: Day, months: number): Day {
  const total = 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(total / 12)
  const month = (total % 12) + 1
  return dayOf(year, month, Math.min(Number(day.slice(8)), lastDate(year, month)))!
}

/** "early", "mid-", "late": of a month 1–10, 11–20, 21 to its end; of a year four months each; else thirds in whole days or years. */
export function thirdOf(whole: Interval, third: Third): Interval {
  if (whole.start === null || whole.end === null) return whole
  const { start } = whole
  const length = dayNumber(whole.end) - dayNumber(start) + 1
  if (length < 3) return whole
  const months = monthsBetween(start, whole.end)
  const cuts =
    months >= 2
      ? [1, 2].map((n) => sameDate(start, months >= 120 ? 12 * Math.floor((months / 36) * n) : Math.floor((months * n) / 3)))
      : months === 1
        ? [addDays(start, 10), addDays(start, 20)]
        : [1, 2].map((n) => addDays(start, Math.floor((length * n) / 3)))
  const [one, two] = cuts as [Day, Day]
  switch (third) {
    case 'early':
      return { start, end: addDays(one, -1) }
    case 'mid':
      return { start: one, end: addDays(two, -1) }
    case 'late':
      return { start: two, end: whole.end }
  }
}

/** So many units of a whole, cut off at its ends. */
export function sliceOf({ unit, skip, count }: Extract<TimeExpression, { kind: 'slice' }>, whole: Interval): Interval {
  if (whole.start === null || whole.end === null || isFar(unit, Math.abs(skip) + count)) return NEVER
  const edge = skip < 0 ? addDays(whole.end, 1) : whole.start
  const at = (n: number): Day =>
    unit === 'day' || unit === 'week' || unit === 'weekend'
      ? addDays(edge, n * (unit === 'day' ? 1 : 7))
      : sameDate(edge, n * MONTHS_OF[unit])
  const start = latest(at(skip), whole.start)
  const end = earliest(addDays(at(skip + count), -1), whole.end)
  return start > end ? NEVER : { start, end }
}

const latest = (a: Day, b: Day): Day => (a > b ? a : b)
const earliest = (a: Day, b: Day): Day => (a < b ? a : b)

/** How many whole calendar months the days make up; 0 where they are none. */
function monthsBetween(start: Day, end: Day): number {
  const next = addDays(end, 1)
  if (!start.endsWith('-01') || !next.endsWith('-01')) return 0
  return 12 * (Number(next.slice(0, 4)) - Number(start.slice(0, 4))) + Number(next.slice(5, 7)) - Number(start.slice(5, 7))
}
