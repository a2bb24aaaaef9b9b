/** A calendar day written `YYYY-MM-DD`. Days have no time zone here: they are what the report prints. */
export type Day = string

/** A stretch of days, both ends included; a side that the text does not give is null. */
export interface Interval {
  readonly start: Day | null
  readonly end: Day | null
}

const MS = 86_400_000

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MS)

export const dayFromNumber = (n: number): Day => new Date(n * MS).toISOString().slice(0, 10)

export const addDays = (day: Day, n: number): Day => dayFromNumber(dayNumber(day) + n)

/** 0 is Sunday, as in `Date.getUTCDay`. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** The day with that year, month (1–12) and day of month, or null where the calendar has none. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > lastDate(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** How many days the month has. */
export const lastDate = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
