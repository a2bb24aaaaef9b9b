import type { Account } from '../../model/account.ts'
import type { Measure } from '../../model/claim.ts'
import type { Day } from '../../model/day.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** 2016-11-30 → "30 November 2016". */
export function inWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${date} ${MONTHS[month - 1]} ${year}`
}

export function period(start: Day | null, end: Day | null): string {
  if (!start && !end) return 'day not given'
  if (start === end) return inWords(start as Day)
  if (!start) return `by ${inWords(end as Day)}`
  return end ? `${inWords(start)} to ${inWords(end)}` : `from ${inWords(start)}`
}

/** a; a and b; a, b and c. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

export const says = (names: readonly string[]): string => `${names.length > 1 ? 'say' : 'says'} ${listed(names)}`

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

export const headingOf = ({ place, time, subType, kind }: Account): string =>
  `${place?.name ?? 'Place not given'}, ${period(time?.start ?? null, time?.end ?? null)} (${subType ?? kind})`
