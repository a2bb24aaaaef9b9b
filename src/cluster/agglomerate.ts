interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Two groups that were joined although hardly. */
export interface NarrowJoin {
  /** The pair that proposed it. */
  readonly pair: readonly [number, number]
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly mean: number
}

interface Scoring {
  readonly proposed: readonly (readonly [number, number])[]
  /** Symmetric. −Infinity keeps two items apart for good. */
  readonly scoreOf: (x: number, y: number) => number
  /** Mean score from which two groups are one … */
  readonly threshold: number
  /** … and below which that is told as narrow. */
  readonly narrow: number
}

/**
 * Joins items to groups, the best of the proposed pairs first, as long as the mean score between the two groups reaches the threshold:
 * one strong pair does not pull two stories together.
 */
export function agglomerate(
  count: number,
  { proposed, scoreOf, threshold, narrow }: Scoring,
): { readonly groups: number[][]; readonly narrow: NarrowJoin[] } {
  const known = new Map<number, number>()
  const score = (x: number, y: number): number => {
    const key = Math.min(x, y) * count + Math.max(x, y)
    const value = known.get(key) ?? scoreOf(Math.min(x, y), Math.max(x, y))
    known.set(key, value)
    return value
  }
  const groupOf = Array.from({ length: count }, (_, item) => item)
  const groups = new Map(groupOf.map((group) => [group, [group]]))
  const narrowly: NarrowJoin[] = []
  // Groups only grow, so a mean holds as long as both have the size that it was taken at.
  const means = new Map<number, { readonly sizes: number; readonly mean: number }>()
  const meanScore = (x: number, y: number): number => {
    const [left, right] = [groups.get(x) as number[], groups.get(y) as number[]]
    const key = Math.min(x, y) * count + Math.max(x, y)
    const sizes = left.length + right.length
    const last = means.get(key)
    if (last?.sizes === sizes) return last.mean
    let sum = 0
    for (const a of left) for (const b of right) sum += score(a, b)
    const mean = rounded(sum / (left.length * right.length))
    means.set(key, { sizes, mean })
    return mean
  }
  const pairs = proposed.map(([a, b]): ScoredPair => ({ a, b, score: score(a, b) })).filter((pair) => pair.score >= threshold)
  for (const { a, b } of pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [into, from] = [groupOf[a] as number, groupOf[b] as number]
    if (into === from) continue
    const mean = meanScore(into, from)
    if (mean < threshold) continue
    const [kept, moved] = [groups.get(into) as number[], groups.get(from) as number[]]
    if (mean < narrow) narrowly.push({ pair: [a, b], left: [...kept], right: [...moved], mean })
    kept.push(...moved)
    for (const item of moved) groupOf[item] = into
    groups.delete(from)
  }
  return { groups: [...groups.values()], narrow: narrowly }
}

/** So that the order in which a mean is summed up decides nothing. */
export const rounded = (mean: number): number => Math.round(mean * 1e9) / 1e9
