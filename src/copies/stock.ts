import { dayNumber } from '../model/day.ts'
import type { Run } from './align.ts'
import type { CopyText, Pair } from './copy-text.ts'
import { OTHER_DAYS } from './recurring.ts'

/** Reports that share more than this part of either are tellings of one story: that both carry a passage shows nothing about it. */
const ONE_STORY = 0.3
/** Reports so many days apart that share little share no event, even where nobody else carries the words; reports of one outlet, whose house text they then are, OTHER_DAYS apart. */
const FAR_DAYS = 21

/** For a pair, the words of its first text that several reports carry on other days: 1 or 0 for each. */
export type Stock = (pair: Pair) => Uint8Array

/** What one text shares with another. */
interface Shared {
  readonly with: number
  readonly runs: readonly Run[]
  readonly side: 'a' | 'b'
}

/**
 * Tells what is carried every day from what was copied. A third report that carries the same words, on another day, and has little
 * else in common with either, shows that the words do not belong to the event.
 */
export function createStock(
  texts: readonly CopyText[],
  recurringOf: (text: number) => Uint8Array,
  pairs: readonly Pair[],
): Stock {
  const days = texts.map((text) => (text.report.published.day ? dayNumber(text.report.published.day) : null))
  const known = new Map<number, ReadonlySet<number>>()
  const keysOf = (at: number): ReadonlySet<number> => {
    const keys = known.get(at) ?? ownKeys(texts[at] as CopyText)
    known.set(at, keys)
    return keys
  }
  const share = (x: number, y: number): number => overlap(keysOf(x), keysOf(y))
  const apart = (x: number, y: number): number => Math.abs((days[x] ?? days[y] ?? 0) - (days[y] ?? days[x] ?? 0))
  const sharedOf: Shared[][] = texts.map(() => [])
  for (const { a, b, runs } of pairs) {
    sharedOf[a]?.push({ with: b, runs, side: 'a' })
    sharedOf[b]?.push({ with: a, runs, side: 'b' })
  }

  const isOther = (third: number, one: number): boolean => apart(third, one) > OTHER_DAYS && share(third, one) < ONE_STORY
  const farApart = (a: number, b: number): boolean => {
    const outlets = [a, b].map((at) => texts[at]?.report.outlet)
    const far = outlets[0] && outlets[0] === outlets[1] ? OTHER_DAYS : FAR_DAYS
    return apart(a, b) > far && share(a, b) < ONE_STORY
  }

  return ({ a, b }) => {
    const flags = recurringOf(a).slice()
    if (farApart(a, b)) return flags.fill(1)
    for (const { with: third, runs, side } of sharedOf[a] ?? [])
      if (third !== b && isOther(third, a) && isOther(third, b))
        for (const stretch of runs.flat()) flags.fill(1, stretch[side], stretch[side] + stretch.words)
    return flags
  }
}

/** The fingerprints of a text, background left out. */
const ownKeys = ({ prints, background }: CopyText): ReadonlySet<number> =>
  new Set(prints.filter(({ at }) => !background[at]).map(({ key }) => key))

/** The larger part of either set that the other shares. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const key of small) if (large.has(key)) shared++
  return shared / Math.max(1, small.size)
}
