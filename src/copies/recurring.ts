import { dayNumber } from '../model/day.ts'
import type { CopyText } from './copy-text.ts'
import { RUN, SHINGLE } from './fingerprints.ts'

/** Words that come up at so many times far apart recur, whoever carries them. */
const SEVERAL = 3
/** Two reports this many days apart are not about the same event's news any more. */
export const OTHER_DAYS = 4

/** What recurs among the reports: furniture, and the background of outlets. */
export interface Recurring {
  has(key: number): boolean
  /** 1 for each word of a text that stands in RUN words that recur. */
  words(text: number): Uint8Array
}

export function findRecurring(texts: readonly CopyText[], carriers: ReadonlyMap<number, readonly number[]>): Recurring {
  const days = texts.map((text) => (text.report.published.day ? dayNumber(text.report.published.day) : null))
  const keys = new Set(
    [...carriers].filter(([, list]) => times(list.flatMap((at) => days[at] ?? [])) >= SEVERAL).map(([key]) => key),
  )
  const words = texts.map((text) => recurringWords(text, keys))
  return { has: (key) => keys.has(key), words: (text) => words[text] as Uint8Array }
}

/** A fingerprint speaks for the words from it to the next one. Stretches shorter than RUN are phrases that news is made of. */
function recurringWords({ prints, line }: CopyText, keys: ReadonlySet<number>): Uint8Array {
  const flags = new Uint8Array(line.keys.length)
  let from: number | null = null
  prints.forEach(({ key, at }, n) => {
    if (!keys.has(key)) {
      from = null
      return
    }
    from ??= at
    const end = Math.min(flags.length, Math.max(at + SHINGLE, keys.has(prints[n + 1]?.key ?? -1) ? (prints[n + 1]?.at ?? 0) : 0))
    if (end - from >= RUN) flags.fill(1, from, end)
  })
  return flags
}

/** How many of the days can be chosen so that each is more than OTHER_DAYS after the one before. More reports never make it fewer. */
function times(days: readonly number[]): number {
  let [count, last] = [0, Number.NEGATIVE_INFINITY]
  for (const day of days.toSorted((x, y) => x - y)) {
    if (day - last <= OTHER_DAYS) continue
    count++
    last = day
  }
  return count
}
