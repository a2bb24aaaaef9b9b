import { skeleton } from './comparisons.ts'
import type { Worded } from './features.ts'

/** Days in a bucket; a telling stands in the buckets around its days too, for dates that are off by one. */
const BUCKET = 3

/** Pairs of tellings of different reports that are worth comparing, by their indexes. */
export function pairsToCompare(tellings: readonly Worded[]): [number, number][] {
  const blocks = new Map<string, number[]>()
  tellings.forEach((telling, at) => {
    for (const key of blockKeys(telling)) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  })
  const pairs = new Set<number>()
  for (const block of blocks.values())
    for (let x = 0; x < block.length; x++)
      for (let y = x + 1; y < block.length; y++) pairs.add((block[x] as number) * tellings.length + (block[y] as number))
  return [...pairs]
    .sort((x, y) => x - y)
    .map((pair): [number, number] => [Math.floor(pair / tellings.length), pair % tellings.length])
    .filter(([x, y]) => tellings[x]?.report !== tellings[y]?.report)
}

/** Tellings that share a key are compared. */
export function blockKeys({ days, window }: Worded): ReadonlySet<string> {
  const span = days ?? window
  const buckets = span ? [-1, 0, 1].map((off) => Math.floor((span[1] + off) / BUCKET)) : ['no day']
  return new Set(buckets.map((bucket) => `${bucket}`))
}
void skeleton
