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
    // Rounded, so that the order in which a mean is summed up decides nothing.
    const mean = Math.round((sum / (left.length * right.length)) * 1e9) / 1e9
    means.set(key, { sizes, mean })
    return mean
  }
  const pairs = proposed.map(([a, b]): ScoredPair => ({ a, b, score: score(a, b) })).filter((pair) => pair.score >= threshold)
  for (const { a, b } of pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [into, from] = [groupOf[a] as number, groupOf[b] as number]
    if (into === from || meanScore(into, from) < threshold) continue
    const moved = groups.get(from) as number[]
    ;(groups.get(into) as number[]).push(...moved)
    for (const item of moved) groupOf[item] = into
    groups.delete(from)
  }
  return [...groups.values()]
}
