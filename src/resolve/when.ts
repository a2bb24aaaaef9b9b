import { addDays, type Day, dayNumber, dayOf, type Interval, weekday } from '../model/day.ts'
import type { Pick, TimeExpression } from '../model/time-expression.ts'
import { isFar, monthOf, NEVER, portionOf, runOf, seasonOf, sliceOf, thirdOf, unitAround, weekOf, yearsOf } from './periods.ts'

/** What an expression is seen from. `future` where the verb speaks of what is to come: a bare weekday is then the next one. */
export interface Viewpoint {
  /** The day of publication; null when it is not known. */
  readonly anchor: Day | null
  readonly future: boolean
}

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

/** Years that expressions are seen from. */
const FIRST_YEAR = 1_000
const LAST_YEAR = 2_999

type Anchored = Exclude<TimeExpression, { kind: 'day' | 'years' | 'third' | 'slice' | 'within' | 'range' | 'by' | 'before' }>

function resolveSeen(expression: Anchored, view: { readonly anchor: Day; readonly future: boolean }): Interval {
  const { anchor, future } = view
  const year = Number(anchor.slice(0, 4))
  if (year < FIRST_YEAR || year > LAST_YEAR) return NEVER
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
      return isFar(expression.unit, expression.shift) ? NEVER : unitAround(anchor, expression.unit, expression.shift)
    case 'run':
      return isFar(expression.unit, expression.count) ? NEVER : runOf(expression, anchor)
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
