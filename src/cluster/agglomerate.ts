export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** A pair that was never compared has nothing in common. */
const UNCOMPARED = -1

/**
 * Joins items to groups, the best pair first, as long as the mean score between the two groups reaches the threshold: one strong pair
 * does not pull two stories together. `ScoredPair.score` of −Infinity keeps two items apart for good.
 */
export function agglomerate(count: number, pairs: readonly ScoredPair[], threshold: number): number[][] {
  const scores = new Map(pairs.map((pair) => [key(pair.a, pair.b), pair.score]))
  const groupOf = Array.from({ length: count }, (_, item) => item)
  const groups = new Map(groupOf.map((group) => [group, [group]]))
  const scoreOf = (x: number, y: number): number => scores.get(key(x, y)) ?? UNCOMPARED
  for (const pair of pairs.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    if (pair.score < threshold) break
    const [into, from] = [groupOf[pair.a] as number, groupOf[pair.b] as number]
    if (into === from) continue
    const [left, right] = [groups.get(into) as number[], groups.get(from) as number[]]
    const mean =
      left.reduce((sum, x) => sum + right.reduce((part, y) => part + scoreOf(x, y), 0), 0) / (left.length * right.length)
    if (mean < threshold) continue
    left.push(...right)
    for (const item of right) groupOf[item] = into
    groups.delete(from)
  }
  return [...groups.values()]

  function key(x: number, y: number): number {
    return Math.min(x, y) * count + Math.max(x, y)
  }
}
