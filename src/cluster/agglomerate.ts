interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Joins items to groups, the best of the proposed pairs first, as long as the mean score between the two groups reaches the threshold:
 * one strong pair does not pull two stories together. A score of −Infinity keeps two items apart for good.
 */
export function agglomerate(
  count: number,
  proposed: readonly (readonly [number, number])[],
  scoreOf: (x: number, y: number) => number,
  threshold: number,
): number[][] {
  const known = new Map<number, number>()
  const score = (x: number, y: number): number => {
    const key = Math.min(x, y) * count + Math.max(x, y)
    const value = known.get(key) ?? scoreOf(Math.min(x, y), Math.max(x, y))
    known.set(key, value)
    return value
  }
  const groupOf = Array.from({ length: count }, (_, item) => item)
  const groups = new Map(groupOf.map((group) => [group, [group]]))
  const pairs = proposed.map(([a, b]): ScoredPair => ({ a, b, score: score(a, b) })).filter((pair) => pair.score >= threshold)
  for (const { a, b } of pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [into, from] = [groupOf[a] as number, groupOf[b] as number]
    if (into === from) continue
    const [left, right] = [groups.get(into) as number[], groups.get(from) as number[]]
    const sum = left.reduce((all, x) => all + right.reduce((part, y) => part + score(x, y), 0), 0)
    if (sum / (left.length * right.length) < threshold) continue
    left.push(...right)
    for (const item of right) groupOf[item] = into
    groups.delete(from)
  }
  return [...groups.values()]
}
