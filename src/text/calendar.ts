import { type Day, dayOf } from '../model/day.ts'
import type { Span } from '../model/span.ts'

/** A date with its year, as written: nothing about it has to be worked out from the day of publication. */
export interface CalendarDate {
  readonly day: Day
  /** UTF-16 code units, half-open; a weekday before the date belongs to it. */
  readonly start: number
  readonly end: number
  readonly words: string
  /** `full` names the month in words. */
  readonly form: 'full' | 'numeric' | 'iso'
  /** "05-04-2016" is read day first; this is the day that it is when read month first. Null where only one reading is a day. */
  readonly or: Day | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\\.?,?[^\\S\\n]*)?'
const DATE = '(?<date>0?[1-9]|[12]\\d|3[01])'
const YEAR = '(?<year>(?:19|20)\\d\\d)'
const CLOCK = '(?:\\d{1,2}:\\d\\d(?::\\d\\d)?[^\\S\\n]+(?:[a-z]{2,4}[^\\S\\n]+)?)?'
const HEAD = '(?<![\\p{L}\\p{N}])'
const TAIL = '(?![\\p{L}\\p{N}])'
const GAP = '[^\\S\\n]*'
const SPACE = '[^\\S\\n]+'

const pattern = (...parts: string[]): RegExp => new RegExp(parts.join(''), 'giu')

/** A date in figures may be glued to the capital of the next word ("02.10.2017Get"), never to a small letter. */
const PATTERNS: readonly (readonly [CalendarDate['form'], RegExp])[] = [
  ['full', pattern(HEAD, WEEKDAY, DATE, `(?:st|nd|rd|th)?(?:${GAP}-|${SPACE}of)?${GAP}`, MONTH, `(?:,|-)?${GAP}`, YEAR, TAIL)],
  ['full', pattern(HEAD, WEEKDAY, MONTH, `-?${GAP}`, DATE, `(?:st|nd|rd|th)?(?:,|-)?${GAP}`, CLOCK, YEAR, TAIL)],
  ['iso', /(?<![\p{L}\p{N}/.-])(?<year>(?:19|20)\d\d)(?<by>[-/])(?<month>\d\d)\k<by>(?<date>\d\d)(?![\d/-])/gu],
  [
    'numeric',
    /(?<![\p{L}\p{N}/.-])(?<date>\d{1,2})(?<by>[-/.])(?<month>\d{1,2})\k<by>(?<year>(?:19|20)\d\d)(?![\p{Ll}\p{N}/-])/gu,
  ],
]

/**
 * Every date with day, month and year in English text, in the order of the text, none overlapping: "30 November 2016", "Nov 29, 2016",
 * "Sat Aug 31 2013", "2016-11-30", "31-08-2014", also with a lost comma ("Apr 232017"). Figures are read day first unless the calendar has no such day.
 */
export function findCalendarDates(text: string): CalendarDate[] {
  const found = stretchesWithYear(text).flatMap(([from, to]) => {
    const stretch = text.slice(from, to)
    return PATTERNS.flatMap(([form, pattern]) => [...stretch.matchAll(pattern)].flatMap((match) => read(form, match, from)))
  })
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let reach = 0
  return found.filter((date) => {
    if (date.start < reach) return false
    reach = date.end
    return true
  })
}

const BEFORE_YEAR = 60
const BEHIND_YEAR = 20

/** The stretches of a text in which a year stands, wide enough for its date: all else need not be searched. */
function stretchesWithYear(text: string): Span[] {
  const stretches: Span[] = []
  for (const { index } of text.matchAll(/(?=(?:19|20)\d\d)/gu)) {
    const from = Math.max(0, index - BEFORE_YEAR)
    const to = index + BEHIND_YEAR
    const last = stretches.at(-1)
    if (last && last[1] >= from) stretches[stretches.length - 1] = [last[0], to]
    else stretches.push([from, to])
  }
  return stretches
}

function read(form: CalendarDate['form'], match: RegExpMatchArray, from: number): CalendarDate[] {
  const groups = match.groups as { year: string; month: string; date: string }
  const year = Number(groups.year)
  const date = Number(groups.date)
  const month = form === 'full' ? MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1 : Number(groups.month)
  const turned = form === 'numeric' ? dayOf(year, date, month) : null
  const day = dayOf(year, month, date) ?? turned
  if (day === null) return []
  const start = from + match.index!
  return [{ day, start, end: start + match[0].length, words: match[0], form, or: turned === day ? null : turned }]
}
