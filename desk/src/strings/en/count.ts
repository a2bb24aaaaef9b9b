import { number } from '../../locale.ts'

export const plural = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`

/** The desk counts no further than this. */
export const MOST_COUNTED = 10_000

/** A count that may have stopped at the most that is counted: "10,000+ reports". */
export const capped = (n: number, write: (n: number) => string): string =>
  n < MOST_COUNTED ? write(n) : write(n).replace(number(MOST_COUNTED), `${number(MOST_COUNTED)}+`)

export const count = {
  reports: (n: number) => plural(n, 'report', 'reports'),
  texts: (n: number) => plural(n, 'text', 'texts'),
  origins: (n: number) => plural(n, 'origin', 'origins'),
  claims: (n: number) => plural(n, 'claim', 'claims'),
  values: (n: number) => plural(n, 'value', 'values'),
  files: (n: number) => plural(n, 'file or record', 'files or records'),
  words: (n: number) => plural(n, 'word', 'words'),
  places: (n: number) => plural(n, 'place', 'places'),
  outlets: (n: number) => plural(n, 'outlet', 'outlets'),
  events: (n: number) => plural(n, 'event', 'events'),
}
