import type { Day } from '../../src/model/day.ts'

/** Numbers and days as the reader's own locale writes them. */
const LOCALE = navigator.language

const integers = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 })
const shortDays = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const longDays = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

const instant = (day: Day): Date => new Date(`${day}T00:00:00Z`)

export const number = (n: number): string => integers.format(n)
export const shortDay = (day: Day): string => shortDays.format(instant(day))
export const longDay = (day: Day): string => longDays.format(instant(day))
export const dayRange = (start: Day, end: Day): string => longDays.formatRange(instant(start), instant(end))
