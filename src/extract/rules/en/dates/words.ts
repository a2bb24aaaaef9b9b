import type { Pick, TimeExpression, TimeUnit } from '../../../../model/time-expression.ts'

/** White space inside an expression: never a line break. */
export const GAP = '[^\\S\\n\\r]+'
export const END = '(?![\\p{L}\\p{N}])'

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
export const WEEKDAY = '(?<weekday>sunday|monday|tuesday|wednesday|thursday|friday|saturday)'
const SHORT_WEEKDAY = '(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)\\.?'
/** A weekday before a date: the date alone says which day it is. */
export const WEEKDAY_BEFORE = `(?:(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|${SHORT_WEEKDAY}),?${GAP})?`
/** 0 is Sunday. */
export const weekdayNumber = (word: string): number => WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase())

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
export const LONG_MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const SHORT_MONTH = '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?'
export const MONTH = `(?<month>${LONG_MONTH}|${SHORT_MONTH})`
/** 1–12. */
export const monthNumber = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1

export const DATE = '(?<date>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
export const YEAR = '(?<year>(?:19|20)\\d\\d)'

const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'.split(
    '|',
  )
const ROUND: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, a: 1, an: 1, couple: 2, dozen: 12 }
export const COUNT = `(?<count>\\d{1,3}|(?:a${GAP})?(?:couple|dozen)(?:${GAP}of)?|an?|${SMALL.join('|')}|thirty|forty|fifty|sixty)`
/** How many; 0 for a word that is none of these. */
export function countOf(words: string): number {
  if (/^\d/u.test(words)) return Number(words)
  const word = words
    .toLowerCase()
    .replace(/^a\s+(?=couple|dozen)/u, '')
    .replace(/\s+of$/u, '')
  return SMALL.indexOf(word) + 1 || (ROUND[word] ?? 0)
}

export const UNIT = '(?<unit>hour|day|night|weekend|week|month|quarter|year|decade)s?'
/** The calendar unit that a word names; nights are days. Hours are counted by whoever reads them. */
export function unitOf(word: string): TimeUnit {
  const unit = word.toLowerCase()
  return unit === 'night' || unit === 'hour' ? 'day' : (unit as TimeUnit)
}

export const PART_OF_DAY = '(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|daybreak|sunset|lunchtime)'

const PICKS: Readonly<Record<string, Pick>> = {
  last: 'before',
  previous: 'before',
  next: 'after',
  coming: 'after',
  this: 'this',
}
export const PICK = `(?:(?<pick>last|next|this(?:${GAP}(?:past|coming))?)${GAP})?`
/** "last", "next", "this coming"; without such a word the nearest. */
export function pickOf(words: string | undefined): Pick {
  const last = words?.toLowerCase().split(/\s+/u).at(-1)
  return last === undefined ? 'nearest' : last === 'past' ? 'before' : (PICKS[last] ?? 'nearest')
}

/** The year that dates a month, a season, a quarter: "2016", "last year", "the year". */
export function yearOf({ year, which }: Readonly<Record<string, string | undefined>>): TimeExpression {
  if (year !== undefined) return { kind: 'years', from: Number(year), to: Number(year) }
  const word = which?.toLowerCase()
  return { kind: 'unit', unit: 'year', shift: word === 'last' ? -1 : word === 'next' ? 1 : 0 }
}
