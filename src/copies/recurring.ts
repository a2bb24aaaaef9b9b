import { dayNumber } from '../model/day.ts'
import type { Carrier } from './candidates.ts'
import type { CopyText } from './copy-text.ts'
import { RUN, SHINGLE } from './fingerprints.ts'

/** Words that come up at so many times far apart recur, whoever carries them. */
const SEVERAL = 3
/** Two reports this many days apart are not about the same event's news any more. */
export const OTHER_DAYS = 4
/** Words that more reports carry than this are furniture and bring no pair to be looked at. */
export const COMMON = 200

/** Of fingerprints, which are carried so widely that they bring no pairs; more reports never make it fewer. */
export interface Spread {
  /** Furniture, and the background of outlets: carried SEVERAL times, each more than OTHER_DAYS after the one before. */
  readonly recurring: ReadonlySet<number>
  /** Carried by more than COMMON reports. */
  readonly common: ReadonlySet<number>
}

/** Who carries a fingerprint: how many reports, and the days of those that have one. */
export interface Carried {
  readonly reports: number
  readonly days: readonly number[]
}

export function spreadOf(carried: Iterable<readonly [print: number, Carried]>): Spread {
  const [recurring, common] = [new Set<number>(), new Set<number>()]
  for (const [print, { reports, days }] of carried) {
    if (times(days) >= SEVERAL) recurring.add(print)
    if (reports > COMMON) common.add(print)
  }
  return { recurring, common }
}

/** Whether a fingerprint brings pairs. */
export const isNarrow = (print: number, { recurring, common }: Spread): boolean => !recurring.has(print) && !common.has(print)

/** The spread among the texts of a whole case. */
export function spreadAmong(texts: readonly CopyText[]): Spread {
  const days = texts.map(({ report }) => (report.published.day ? dayNumber(report.published.day) : null))
  const carriers = [...carriersOf(texts)]
  return spreadOf(
    carriers.map(([print, list]) => [print, { reports: list.length, days: list.flatMap(({ report }) => days[report] ?? []) }]),
  )
}

/** The carriers of each narrow fingerprint among these texts, by index. */
export function* narrowCarriers(texts: readonly CopyText[], spread: Spread): Iterable<readonly Carrier[]> {
  for (const [print, list] of carriersOf(texts)) if (isNarrow(print, spread)) yield list
}

/** Of each fingerprint, in order. */
function carriersOf(texts: readonly CopyText[]): ReadonlyMap<number, readonly Carrier[]> {
  const carriers = new Map<number, Carrier[]>()
  texts.forEach((text, at) => {
    for (const { key, beside } of text.prints) {
      const list = carriers.get(key)
      if (!list) carriers.set(key, [{ report: at, beside }])
      else if (list.at(-1)?.report !== at) list.push({ report: at, beside })
    }
  })
  return carriers
}

/** 1 for each word of a text that stands in RUN words that recur. A fingerprint speaks for the words from it to the next one; shorter stretches are phrases that news is made of. */
export function recurringWords({ prints, line }: CopyText, { recurring }: Spread): Uint8Array {
  const flags = new Uint8Array(line.keys.length)
  let from: number | null = null
  prints.forEach(({ key, at }, n) => {
    if (!recurring.has(key)) {
      from = null
      return
    }
    from ??= at
    const goesOn = recurring.has(prints[n + 1]?.key ?? -1)
    const end = Math.min(flags.length, Math.max(at + SHINGLE, goesOn ? (prints[n + 1]?.at ?? 0) : 0))
    if (end - from >= RUN) flags.fill(1, from, end)
  })
  return flags
}

/** The fingerprints beside some in a text: alone none of them says that words recur, see `recurringWords`. */
export function printsBeside({ prints }: CopyText, some: ReadonlySet<number>): readonly number[] {
  return prints.flatMap(({ key }, n) => (some.has(key) ? [prints[n - 1]?.key ?? [], prints[n + 1]?.key ?? []].flat() : []))
}

/** How many of the days can be chosen so that each is more than OTHER_DAYS after the one before. */
function times(days: readonly number[]): number {
  let [count, last] = [0, Number.NEGATIVE_INFINITY]
  for (const day of days.toSorted((x, y) => x - y)) {
    if (day - last <= OTHER_DAYS) continue
    count++
    last = day
  }
  return count
}
