import type { Account } from '../../model/account.ts'
import type { Measure } from '../../model/claim.ts'
import { addDays, type Day, dayNumber } from '../../model/day.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** 2016-11-30 → "30 November 2016". */
export function inWords(day: Day): string {
  const { year, month, date } = parts(day)
  return `${date} ${month} ${year}`
}

function parts(day: Day): { year: string; month: string; date: number } {
  const [year, month, date] = day.split('-') as [string, string, string]
  return { year, month: MONTHS[Number(month) - 1] as string, date: Number(date) }
}

/** "30 November 2016", "26 to 28 November 2016", "November 2016", "2016", "by 30 November 2016", "since 26 November 2016". */
export function period(start: Day | null, end: Day | null): string {
  if (!start && !end) return 'day not given'
  if (!start) return `by ${inWords(end as Day)}`
  if (!end) return `since ${inWords(start)}`
  const whole = calendarUnit(start, end)
  if (whole) return whole
  if (start === end) return inWords(start)
  const [a, b] = [parts(start), parts(end)]
  if (a.year !== b.year) return `${inWords(start)} to ${inWords(end)}`
  return `${a.date}${a.month === b.month ? '' : ` ${a.month}`} to ${inWords(end)}`
}

/** As part of a sentence: "on 30 November 2016", "from 26 to 28 November 2016", "in November 2016". */
export function when(start: Day | null, end: Day | null): string {
  const words = period(start, end)
  if (!start && !end) return ''
  if (!start || !end) return ` ${words}`
  if (calendarUnit(start, end)) return ` in ${words}`
  return start === end ? ` on ${words}` : ` from ${words}`
}

/** A whole year or month. */
function calendarUnit(start: Day, end: Day): string | null {
  const { year, month, date } = parts(start)
  if (date !== 1 || addDays(end, 1).slice(8) !== '01') return null
  const days = dayNumber(end) - dayNumber(start) + 1
  if (days <= 31) return `${month} ${year}`
  return start.slice(5) === '01-01' && end.slice(5) === '12-31' && end.startsWith(year) ? year : null
}

/** a; a and b; a, b and c. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

export const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

export const MEASURES: Readonly<Record<Measure, string>> = {
  killed: 'Killed',
  injured: 'Injured',
  displaced: 'Displaced',
  trapped: 'Trapped or remaining',
  detained: 'Detained',
  missing: 'Missing',
  'in-need': 'In need of aid',
  participants: 'Taking part',
  forces: 'Forces',
  territory: 'Territory',
  destroyed: 'Destroyed',
  attacks: 'Attacks',
}

const KINDS: Readonly<Record<Account['kind'], string>> = {
  incident: 'incident',
  control: 'who holds it',
  situation: 'situation',
  negotiation: 'negotiation',
}

export const headingOf = ({ place, time, subType, kind }: Account): string =>
  `${place?.name ?? 'Place not given'}, ${period(time?.start ?? null, time?.end ?? null)}: ${(subType ?? KINDS[kind]).toLowerCase()}`
