import { dayOf, lastDate } from '../../../../model/day.ts'
import type { TimeExpression } from '../../../../model/time-expression.ts'
import { type Found, isCapital, isCounted, isPlural, MONTH_WORDS, type TimeRule, WEEKDAY_WORDS } from './rule.ts'
import { DATE, END, GAP, LONG_MONTH, MONTH, monthNumber, WEEKDAY_BEFORE } from './words.ts'

/** Not the head of a longer figure: "May 30,000", "Nov. 12.5", "Oct 10:30". */
const NO_FIGURE = '(?![.,:/]?\\d|%)'

function read({ groups, before, after }: Found): TimeExpression | null {
  const month = monthNumber(groups.month!)
  const date = Number(groups.date)
  if (!isCapital(groups.month!) || date > lastDate(2_000, month)) return null
  // "In November 30 people died", a comma lost.
  if (isCounted(after) && before?.folded === 'in') return null
  if (groups.year === undefined) return { kind: 'date', month, date, pick: 'nearest' }
  const day = dayOf(Number(groups.year), month, date)
  return day === null ? null : { kind: 'day', day, or: null }
}

/** "Nov 30", "Wednesday, November 30th". Dates with a year are found by the calendar. */
export const MONTH_DATE: TimeRule = {
  id: 'en.time.month-date',
  opens: [...WEEKDAY_WORDS, ...MONTH_WORDS],
  pattern: `${WEEKDAY_BEFORE}${MONTH}${GAP}(?:the${GAP})?${DATE}${END}${NO_FIGURE}`,
  read: (found) => (isCounted(found.after) && isPlural(found.after) && found.before?.folded !== 'on' ? null : read(found)),
}

/** "30 November", "the 30th of Nov." */
export const DATE_MONTH: TimeRule = {
  id: 'en.time.date-month',
  opens: [...WEEKDAY_WORDS, 'the', '#'],
  pattern: `${WEEKDAY_BEFORE}(?:the${GAP}(?=\\d{1,2}(?:st|nd|rd|th)))?${DATE}(?:${GAP}(?:day${GAP})?of)?[^\\S\\n\\r]*-?[^\\S\\n\\r]*${MONTH}(?:,?${GAP}(?<year>(?:19|20)\\d\\d))?${END}`,
  read,
}

/** "Nov. 25-28", "25-28 November": days of one month. */
export const DATES_OF_MONTH: TimeRule = {
  id: 'en.time.dates-of-month',
  opens: [...MONTH_WORDS, '#'],
  pattern: `(?:${MONTH}${GAP})?${DATE}(?:,${GAP}\\d{1,2}(?=,?${GAP}(?:\\d|and)))*(?:[-–—/]|,?${GAP}(?:-|–|—|to|through|until|and|&)${GAP})(?<last>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?:${GAP}(?<month2>${LONG_MONTH}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?))?(?:,?${GAP}(?<year>(?:19|20)\\d\\d))?${END}${NO_FIGURE}`,
  read({ groups }) {
    const name = groups.month ?? groups.month2
    if (name === undefined || !isCapital(name) || (groups.month && groups.month2)) return null
    const month = monthNumber(name)
    const at = (date: number): TimeExpression | null => {
      const day = groups.year === undefined ? null : dayOf(Number(groups.year), month, date)
      if (day !== null) return { kind: 'day', day, or: null }
      return date <= lastDate(2_000, month) && groups.year === undefined ? { kind: 'date', month, date, pick: 'nearest' } : null
    }
    const from = at(Number(groups.date))
    const to = at(Number(groups.last))
    return from && to && Number(groups.date) < Number(groups.last) ? { kind: 'range', from, to } : null
  },
}

/** "on the 5th": nothing but a date stands so after "on". */
export const DATE_OF_MONTH: TimeRule = {
  id: 'en.time.date-of-month',
  opens: ['the'],
  pattern: `the${GAP}(?<date>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)${END}`,
  read({ groups, before, after }) {
    const alone = after === null || /^(?:PUNCT|CCONJ|ADP|VERB|AUX|SCONJ)$/u.test(after.tag)
    return before?.folded === 'on' && alone && after?.folded !== 'of'
      ? { kind: 'date-of-month', date: Number(groups.date) }
      : null
  },
}

/** "11/02/89", "30.11.16", "08-15-90": American order with strokes, the other with points, unless the calendar has no such day. */
export const SHORT_FIGURES: TimeRule = {
  id: 'en.time.short-figures',
  opens: ['#'],
  pattern: `(?<a>\\d{1,2})(?<by>[-/]|(?<=\\d\\d)\\.(?=\\d\\d))(?<b>\\d{1,2})\\k<by>(?<year>\\d\\d)${END}(?![./-]?\\d)`,
  read({ groups }) {
    const short = Number(groups.year)
    const year = short < 50 ? 2_000 + short : 1_900 + short
    const [a, b] = [Number(groups.a), Number(groups.b)]
    const monthFirst = dayOf(year, a, b)
    const dayFirst = dayOf(year, b, a)
    const day = groups.by === '.' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
    if (day === null) return null
    const or = day === dayFirst ? monthFirst : dayFirst
    return { kind: 'day', day, or: or === day ? null : or }
  },
}
