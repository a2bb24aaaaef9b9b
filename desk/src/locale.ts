import { type Day, dayNumber } from '../../src/model/day.ts'
import { language } from './language.ts'

const READERS = navigator.languages.filter(isLocale)

/** Numbers and days as the reader's own locale writes them; beside Arabic words, as Arabic does. */
const LOCALE = READERS.find((tag) => new Intl.Locale(tag).language === language) ?? (language === 'en' ? READERS[0] : language)

/** Some systems name locales that are no language tags ("en-US@posix"), and Intl throws on them. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

const integers = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 })
const percents = new Intl.NumberFormat(LOCALE, { style: 'unit', unit: 'percent', maximumFractionDigits: 1 })
const weights = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' })
const scores = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' })
const shortDays = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const longDays = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

const instant = (day: Day): Date => new Date(`${day}T00:00:00Z`)

const months = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' })

const moments = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' })

export const number = (n: number): string => integers.format(n)
/** 33.3 → "33.3%". */
export const percent = (n: number): string => percents.format(n)
/** Two decimals. */
export const likeness = (n: number): string => scores.format(n)
/** What speaks for, with a plus, or against. */
export const weight = (n: number): string => weights.format(n)
/** "a, b, and c". */
export const listed = (words: readonly string[]): string => lists.format(words)
export const shortDay = (day: Day): string => shortDays.format(instant(day))
export const longDay = (day: Day): string => longDays.format(instant(day))
export const dayRange = (start: Day, end: Day): string => longDays.formatRange(instant(start), instant(end))

export const monthOf = (day: Day): string => months.format(instant(day))
/** An ISO time, in the reader's own zone. */
export const moment = (iso: string): string => moments.format(new Date(iso))

/** Over more than a year a label names month and year: "1 Oct" alone would be one of several. */
export const tickDay = (day: Day, { first, last }: { readonly first: Day; readonly last: Day }): string =>
  dayNumber(last) - dayNumber(first) > 330 ? months.format(instant(day)) : shortDay(day)
