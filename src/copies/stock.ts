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
  readonly with: CopyText
  readonly runs: readonly Run[]
  readonly side: 'a' | 'b'
}

/**
 * Tells what is carried every day from what was copied. A third report that carries the same words, on another day, and has little
 * else in common with either, shows that the words do not belong to the event.
 */
export function createStock(recurringOf: (text: CopyText) => Uint8Array, pairs: readonly Pair[]): Stock {
  const known = new Map<CopyText, ReadonlySet<number>>()
  const keysOf = (text: CopyText): ReadonlySet<number> => {
    const keys = known.get(text) ?? ownKeys(text)
    known.set(text, keys)
    return keys
  }
  const share = (x: CopyText, y: CopyText): number => overlap(keysOf(x), keysOf(y))
  const sharedOf = new Map<CopyText, Shared[]>()
  const add = (text: CopyText, shared: Shared): void => {
    const list = sharedOf.get(text)
    if (list) list.push(shared)
    else sharedOf.set(text, [shared])
  }
  for (const { a, b, runs } of pairs) {
    add(a, { with: b, runs, side: 'a' })
    add(b, { with: a, runs, side: 'b' })
  }

  const isOther = (third: CopyText, one: CopyText): boolean => areOnOtherDays(third, one) && share(third, one) < ONE_STORY
  const farApart = (a: CopyText, b: CopyText): boolean => {
    const far = a.report.outlet && a.report.outlet === b.report.outlet ? OTHER_DAYS : FAR_DAYS
    return apart(a, b) > far && share(a, b) < ONE_STORY
  }

  return ({ a, b }) => {
    const flags = recurringOf(a).slice()
    if (farApart(a, b)) return flags.fill(1)
    for (const { with: third, runs, side } of sharedOf.get(a) ?? [])
      if (third !== b && isOther(third, a) && isOther(third, b))
        for (const stretch of runs.flat()) flags.fill(1, stretch[side], stretch[side] + stretch.words)
    return flags
  }
}

/** Days between two texts; 0 where one has none. */
function apart(x: CopyText, y: CopyText): number {
  const [one, other] = [x.report.published.day, y.report.published.day]
  return one && other ? Math.abs(dayNumber(one) - dayNumber(other)) : 0
}

export const areOnOtherDays = (x: CopyText, y: CopyText): boolean => apart(x, y) > OTHER_DAYS

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
