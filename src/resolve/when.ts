import { addDays, type Day, dayNumber, dayOf, type Interval, lastDate, weekday } from '../model/day.ts'
import type { Pick, Season, Third, TimeExpression, TimeUnit } from '../model/time-expression.ts'

/** What an expression is seen from. `future` where the verb speaks of what is to come: a bare weekday is then the next one. */
export interface Viewpoint {
  /** The day of publication; null when it is not known. */
  readonly anchor: Day | null
  readonly future: boolean
}

const NEVER: Interval = { start: null, end: null }

/** The days that an expression names (codebook section 5). Without an anchor, only what names its year has days. The start is never past the end. */
export function resolveTime(expression: TimeExpression, view: Viewpoint): Interval {
  const { anchor } = view
  switch (expression.kind) {
    case 'day':
      return only(expression.or === null || anchor === null ? expression.day : readingOf(expression.day, expression.or, view))
    case 'years':
      return yearsOf(expression.from, expression.to)
    case 'third':
      return thirdOf(resolveTime(expression.of, view), expression.third)
    case 'slice':
      return sliceOf(expression, resolveTime(expression.of, view))
    case 'within': {
      const whole = resolveTime(expression.of, view)
      // The part is looked for backwards from the end of the whole.
      return whole.end === null ? NEVER : resolveTime(expression.part, { anchor: whole.end, future: false })
    }
    case 'range':
      return rangeOf(expression, view)
    case 'by':
      return { start: null, end: resolveTime(expression.of, view).end }
    case 'before': {
      const { start } = resolveTime(expression.of, view)
      return { start: null, end: start === null ? null : addDays(start, -1) }
    }
    default:
      return anchor === null ? NEVER : resolveSeen(expression, { anchor, future: view.future })
  }
}

type Anchored = Exclude<TimeExpression, { kind: 'day' | 'years' | 'third' | 'slice' | 'within' | 'range' | 'by' | 'before' }>

function resolveSeen(expression: Anchored, view: { readonly anchor: Day; readonly future: boolean }): Interval {
  const { anchor, future } = view
  const year = Number(anchor.slice(0, 4))
  switch (expression.kind) {
    case 'date':
      return pickOf([year - 4, year + 4], expression.pick, view, (y) => only(dayOf(y, expression.month, expression.date)))
    case 'date-of-month':
      return pickOf([-2, 2], 'nearest', view, (n) => {
        const { start } = unitAround(anchor, 'month', n)
        return only(dayOf(Number(start.slice(0, 4)), Number(start.slice(5, 7)), expression.date))
      })
    case 'weekday':
      return weekdayOf(expression.weekday, expression.pick, view)
    case 'month':
      return pickOf([year - 1, year + 1], expression.pick, view, (y) => monthOf(y, expression.month))
    case 'season':
      return pickOf([year - 2, year + 1], expression.pick, view, (y) => seasonOf(y, expression.season))
    case 'portion':
      return pickOf([year - 1, year + 1], expression.pick, view, (y) => portionOf(y, expression.unit, expression.index))
    case 'unit':
      return unitAround(anchor, expression.unit, expression.shift)
    case 'run':
      return runOf(expression, anchor)
    case 'lately':
      return { start: null, end: anchor }
    case 'overnight':
      return { start: addDays(anchor, -1), end: anchor }
    case 'so-far': {
      const { start } = resolveTime(expression.of, view)
      return start === null || start > anchor ? NEVER : { start, end: anchor }
    }
    case 'rest': {
      const { end } = resolveTime(expression.of, view)
      return end === null || end < anchor ? NEVER : { start: anchor, end }
    }
    case 'since': {
      const { start } = resolveTime(expression.of, { anchor, future: false })
      return start === null || start > anchor ? NEVER : { start, end: anchor }
    }
    case 'seen-from': {
      const from = expression.from === null ? anchor : resolveTime(expression.from, view).end
      return from === null ? NEVER : resolveTime(expression.what, { anchor: from, future })
    }
  }
}

const only = (day: Day | null): Interval => ({ start: day, end: day })

/** Of two readings of figures the one on the right side of the anchor, else the nearer. */
function readingOf(a: Day, b: Day, { anchor, future }: Viewpoint): Day {
  const fits = (day: Day): boolean => (future ? day >= anchor! : day <= anchor!)
  if (fits(a) !== fits(b)) return fits(a) ? a : b
  const far = (day: Day): number => Math.abs(dayNumber(day) - dayNumber(anchor!))
  return far(b) < far(a) ? b : a
}

const yearsOf = (from: number, to: number): Interval => ({ start: dayOf(from, 1, 1), end: dayOf(to, 12, 31) })

const monthOf = (year: number, month: number): Interval => ({
  start: dayOf(year, month, 1),
  end: dayOf(year, month, lastDate(year, month)),
})

/** Of what comes round again, the one that the words mean. What has begun by the anchor counts as past. */
function pickOf(
  [first, last]: readonly [number, number],
  pick: Pick,
  { anchor, future }: { readonly anchor: Day; readonly future: boolean },
  at: (turn: number) => Interval,
): Interval {
  const turns = Array.from({ length: last - first + 1 }, (_, i) => at(first + i)).filter(
    (t) => t.start !== null && t.end !== null,
  )
  const found =
    pick === 'before'
      ? turns.findLast((t) => t.end! < anchor)
      : pick === 'after'
        ? turns.find((t) => t.start! > anchor)
        : pick === 'this'
          ? turns.find((t) => t.start!.slice(0, 4) === anchor.slice(0, 4))
          : future
            ? turns.find((t) => t.end! >= anchor)
            : turns.findLast((t) => t.start! <= anchor)
  return found ?? NEVER
}

function weekdayOf(day: number, pick: Pick, { anchor, future }: { readonly anchor: Day; readonly future: boolean }): Interval {
  const back = (weekday(anchor) - day + 7) % 7
  switch (pick) {
    case 'before':
      return only(addDays(anchor, -(back || 7)))
    case 'after':
      return only(addDays(anchor, 7 - back))
    case 'this':
      return only(addDays(weekOf(anchor).start, (day + 6) % 7))
    case 'nearest':
      return only(future && back !== 0 ? addDays(anchor, 7 - back) : addDays(anchor, -back))
  }
}

interface Days {
  readonly start: Day
  readonly end: Day
}

/** Monday to Sunday. */
function weekOf(day: Day): Days {
  const start = addDays(day, -((weekday(day) + 6) % 7))
  return { start, end: addDays(start, 6) }
}

/** The calendar unit so many units from the one around the anchor. On a weekday both "the weekend" and "last weekend" are the one before it. */
function unitAround(anchor: Day, unit: TimeUnit, shift: number): Days {
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

function seasonOf(year: number, season: Season): Interval {
  const first = SEASON_MONTHS[season]
  const last = season === 'winter' ? monthOf(year + 1, 2) : monthOf(year, first + 2)
  return { start: dayOf(year, first, 1), end: last.end }
}

function portionOf(year: number, unit: 'quarter' | 'half-year', index: number): Interval {
  const size = unit === 'quarter' ? 3 : 6
  return { start: monthOf(year, (index - 1) * size + 1).start, end: monthOf(year, index * size).end }
}

/** n days count the anchor itself; n weeks, months, years run from the same date so many units away. */
function runOf({ unit, count, side }: Extract<TimeExpression, { kind: 'run' }>, anchor: Day): Interval {
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

/** The same date so many months away; the last of the month where it has none. */
function sameDate(day: Day, months: number): Day {
  const total = 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(total / 12)
  const month = (total % 12) + 1
  return dayOf(year, month, Math.min(Number(day.slice(8)), lastDate(year, month)))!
}

/** "early", "mid-", "late": of a month 1–10, 11–20, 21 to its end; of a year four months each; else thirds in whole days or years. */
function thirdOf(whole: Interval, third: Third): Interval {
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
function sliceOf({ unit, skip, count }: Extract<TimeExpression, { kind: 'slice' }>, whole: Interval): Interval {
  if (whole.start === null || whole.end === null) return NEVER
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

/** The end is found first, the start backwards from it: "from Friday to Sunday", "from 28 December to 3 January 2017". */
function rangeOf({ from, to }: Extract<TimeExpression, { kind: 'range' }>, view: Viewpoint): Interval {
  const last = resolveTime(to, view)
  const first = resolveTime(from, { anchor: last.end ?? view.anchor, future: false })
  if (first.start === null || last.end === null || first.start <= last.end) return { start: first.start, end: last.end }
  // "from 28 November 2016 to 3 December" in a later year: the start names its year, the end takes it.
  const again = resolveTime(to, { anchor: first.start, future: true })
  return again.end !== null && again.end >= first.start ? { start: first.start, end: again.end } : { start: null, end: last.end }
}

/** UCDP `date_prec`: 1 day, 2 two to six days, 3 week, 4 month, 5 longer or open. */
export function datePrec({ start, end }: Interval): number {
  if (start === null || end === null) return 5
  const days = dayNumber(end) - dayNumber(start) + 1
  return days === 1 ? 1 : days <= 6 ? 2 : days <= 8 ? 3 : days <= 31 ? 4 : 5
}

/** ACLED `time_precision`: 1 day, 2 week, 3 month or longer. */
export function timePrecision({ start, end }: Interval): number {
  if (start === null || end === null) return 3
  const days = dayNumber(end) - dayNumber(start) + 1
  return days === 1 ? 1 : days <= 8 ? 2 : 3
}
