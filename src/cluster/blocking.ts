import type { Day } from '../model/day.ts'
import { dayNumber } from '../model/day.ts'
import type { Worded } from './features.ts'
import type { Wording } from './wording.ts'

/** Days in a bucket; a telling stands in the buckets around its days too, for dates that are off by one. */
const BUCKET = 3
/** Rare words by which tellings find each other whatever place and date were read. */
const RARE_WORDS = 10
/** Tellings under one key above which the key says nothing. */
const CROWD = 60

/** Pairs of tellings of different reports that are worth comparing, by their indexes: place × days, or rare words in common. */
export function pairsToCompare(
  tellings: readonly Worded[],
  wording: Wording,
  publishedOf: (report: string) => Day | null,
): [number, number][] {
  const blocks = new Map<string, number[]>()
  tellings.forEach((telling, at) => {
    for (const key of keysOf(telling, wording, publishedOf(telling.report))) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  })
  const pairs = new Set<number>()
  for (const block of blocks.values()) {
    if (block.length > CROWD) continue
    for (let x = 0; x < block.length; x++)
      for (let y = x + 1; y < block.length; y++) pairs.add((block[x] as number) * tellings.length + (block[y] as number))
  }
  return [...pairs]
    .sort((x, y) => x - y)
    .map((pair): [number, number] => [Math.floor(pair / tellings.length), pair % tellings.length])
    .filter(([x, y]) => tellings[x]?.report !== tellings[y]?.report)
}

function* keysOf(telling: Worded, wording: Wording, published: Day | null): Iterable<string> {
  const day = telling.days.end ?? telling.days.start ?? published
  const buckets = day ? [...new Set([-1, 0, 1].map((off) => Math.floor((dayNumber(day) + off) / BUCKET)))] : ['no day']
  // The country is left out: it holds every telling of a case.
  const places = telling.place ? [telling.place.name, ...telling.place.within.slice(0, -1)] : []
  for (const place of places) for (const bucket of buckets) yield `${place}|${bucket}`
  for (const word of wording.rare(telling.whole, RARE_WORDS)) yield `word ${word}`
}
