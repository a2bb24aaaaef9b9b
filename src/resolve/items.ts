import { mostOften } from '../model/most-often.ts'
import type { Span } from '../model/span.ts'

/** A stretch of a report that tells of one country: the whole of most reports, an item of a roundup. Offsets are UTF-16 code units. */
export interface Item {
  readonly start: number
  readonly end: number
  /** The country that it tells of most (ISO 3166-1 alpha-2). */
  readonly country: string | null
}

/** A place of the report and its country. */
export interface Located {
  readonly start: number
  readonly end: number
  readonly country: string | null
}

const LINE = /[^\n\r\u2028\u2029]+/gu
/** So many countries, one after another and none told of more than its share, are the items of a roundup; a report comes back to its own country. */
const COUNTRIES = 4
const RETURNS = 1
const SHARE = 0.45
/** … and so many of its lines tell of one. */
const MOST = 0.7
/** So many lines that are the name of a country and nothing else head the items of one. */
const HEADINGS = 3
/** Marks around the name in a heading, in characters. */
const MARKS = 4

/** The items of a roundup of several countries, by its headings or line by line; of other reports one, with the country that the whole tells of most. */
export function itemsOf(text: string, places: readonly Located[]): readonly Item[] {
  const whole: Item = { start: 0, end: text.length, country: mostOften(places.flatMap(({ country }) => country ?? [])) }
  const lines = Array.from(text.matchAll(LINE), ({ index, 0: line }): Span => [index, index + line.length])
  if (lines.length < COUNTRIES) return [whole]
  const told = lines.flatMap((line): Opening[] => {
    const country = mainCountry(places.filter(({ start }) => start >= line[0] && start < line[1]))
    return country === null ? [] : [{ start: line[0], country }]
  })
  const heads = told.filter(({ start }) => isHeading(lines.find((line) => line[0] === start)!, places))
  if (countriesIn(heads).length >= HEADINGS) return itemsFrom(heads, whole)
  const runs = told.filter(({ country }, i) => country !== told[i - 1]?.country)
  const counts = countriesIn(told)
  const isRoundup =
    counts.length >= COUNTRIES &&
    told.length >= MOST * lines.length &&
    runs.length <= counts.length + RETURNS &&
    Math.max(...counts) <= Math.max(2, SHARE * told.length)
  return isRoundup ? itemsFrom(runs, whole) : [whole]
}

/** Where a line begins that tells of a country. */
interface Opening {
  readonly start: number
  readonly country: string
}

/** Of each country in how many lines it is told of. */
const countriesIn = (told: readonly Opening[]): readonly number[] =>
  [...Map.groupBy(told, ({ country }) => country).values()].map((lines) => lines.length)

/** Each item goes on to where the next opens; what stands before the first is of the whole. */
const itemsFrom = (openings: readonly Opening[], whole: Item): readonly Item[] => [
  { ...whole, end: openings[0]!.start },
  ...openings.map(({ start, country }, i) => ({ start, end: openings[i + 1]?.start ?? whole.end, country })),
]

const isHeading = (line: Span, places: readonly Located[]): boolean =>
  places.some(({ start, end }) => start >= line[0] && end <= line[1] && start - line[0] + line[1] - end <= MARKS)

/** The country of more than half of a line's places. */
function mainCountry(places: readonly Located[]): string | null {
  const countries = places.flatMap(({ country }) => country ?? [])
  const most = mostOften(countries)
  return most !== null && 2 * countries.filter((country) => country === most).length > countries.length ? most : null
}
