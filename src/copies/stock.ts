import { dayNumber } from '../model/day.ts'
import type { Run } from './align.ts'
import type { CopyText, Pair } from './copy-text.ts'
import { type Fingerprint, SHINGLE } from './fingerprints.ts'

/** Two reports this many days apart are not about the same event's news any more. */
const OTHER_DAYS = 4
/** Reports that share more than this part of either are tellings of one story: that both carry a passage shows nothing about it. */
const ONE_STORY = 0.3
/** Words that come up at so many times far apart recur, whoever carries them. */
const SEVERAL = 3
/** Reports so many days apart that share little share no event, even where nobody else carries the words … */
const FAR_DAYS = 21
/** … and of one outlet, whose house text the words then are, sooner. */
const FAR_DAYS_OF_ONE_OUTLET = 2

/** Of one run that a pair shares, which words, by their index in the first text, are stock, which several reports carry on other days. */
export interface Stock {
  ofRun(pair: Pair, run: Run): (word: number) => boolean
  /** For each text, 1 for each word that recurs among the reports whoever carries it: furniture, and background of the outlet. */
  readonly recurring: readonly Uint8Array[]
}

/**
 * Tells what is carried every day from what was copied. A third report that carries the same words, on another day, and has little
 * else in common with either, shows that the words do not belong to the event.
 */
export function createStock(
  texts: readonly CopyText[],
  carriers: ReadonlyMap<number, readonly number[]>,
  pairs: readonly Pair[],
): Stock {
  const days = texts.map((text) => (text.report.published.day ? dayNumber(text.report.published.day) : null))
  const recurring = new Set(
    [...carriers].filter(([, list]) => dayGroups(list.flatMap((at) => days[at] ?? [])) >= SEVERAL).map(([key]) => key),
  )
  const recurringWords = texts.map((text) => wordsAfter(text, ({ key }) => recurring.has(key)))
  const shares = new Map(pairs.map((pair) => [pair.a * texts.length + pair.b, ownShare(texts, recurringWords, pair)]))
  const share = (x: number, y: number): number => shares.get(Math.min(x, y) * texts.length + Math.max(x, y)) ?? 0
  const apart = (x: number, y: number): number => Math.abs((days[x] ?? days[y] ?? 0) - (days[y] ?? days[x] ?? 0))
  const shows = (third: number, { a, b }: Pair): boolean =>
    third !== a &&
    third !== b &&
    apart(third, a) > OTHER_DAYS &&
    apart(third, b) > OTHER_DAYS &&
    share(third, a) < ONE_STORY &&
    share(third, b) < ONE_STORY

  const farApart = ({ a, b }: Pair): boolean => {
    const outlets = [a, b].map((at) => texts[at]?.report.outlet)
    const far = outlets[0] && outlets[0] === outlets[1] ? FAR_DAYS_OF_ONE_OUTLET : FAR_DAYS
    return apart(a, b) > far && share(a, b) < ONE_STORY
  }

  const ofRun = (pair: Pair, run: Run): ((word: number) => boolean) => {
    if (farApart(pair)) return () => true
    const inside = (texts[pair.a] as CopyText).prints.filter(({ at }) =>
      run.some((s) => s.a <= at && at + SHINGLE <= s.a + s.words),
    )
    const flags = inside.map(({ key, at }) => ({ at, stock: carriers.get(key)?.some((third) => shows(third, pair)) ?? false }))
    return (word) => nearest(flags, word)?.stock ?? false
  }
  return { ofRun, recurring: recurringWords }
}

/** The fingerprint that speaks for a word: the nearest. `list` is in the order of the text. */
function nearest<T extends { readonly at: number }>(list: readonly T[], word: number): T | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as T).at + SHINGLE / 2 < word) low = middle + 1
    else high = middle
  }
  const [before, after] = [list[low - 1], list[low]]
  if (!before || !after) return before ?? after
  return word - (before.at + SHINGLE / 2) < after.at + SHINGLE / 2 - word ? before : after
}

/** Flags the words of the fingerprints chosen. A fingerprint speaks for the words from it to the next one. */
function wordsAfter({ prints, line }: CopyText, chosen: (print: Fingerprint) => boolean): Uint8Array {
  const flags = new Uint8Array(line.keys.length)
  prints.forEach((print, n) => {
    if (chosen(print)) flags.fill(1, n === 0 ? 0 : print.at, prints[n + 1]?.at ?? flags.length)
  })
  return flags
}

/** How many times the days make a new start, OTHER_DAYS after the last. */
function dayGroups(days: readonly number[]): number {
  const sorted = days.toSorted((x, y) => x - y)
  return sorted.filter((day, n) => n === 0 || day - (sorted[n - 1] as number) > OTHER_DAYS).length
}

/** The larger part of either report that the other shares, without background and what recurs. */
function ownShare(texts: readonly CopyText[], everyDay: readonly Uint8Array[], { a, b, runs }: Pair): number {
  const [x, y] = [a, b].map((at) => own(texts[at] as CopyText, everyDay[at] as Uint8Array)) as [Own, Own]
  let shared = 0
  for (const stretch of runs.flat()) for (let k = 0; k < stretch.words; k++) if (x.is(stretch.a + k)) shared++
  return shared / Math.max(1, Math.min(x.words, y.words))
}

interface Own {
  is(word: number): boolean
  readonly words: number
}

function own({ background }: CopyText, everyDay: Uint8Array): Own {
  const is = (word: number): boolean => !background[word] && !everyDay[word]
  return { is, words: background.reduce((sum, _, word) => sum + (is(word) ? 1 : 0), 0) }
}
