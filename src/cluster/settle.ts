import type { Overruled, RuledLink } from '../model/link.ts'

/** A pair of tellings, by their indexes. */
type Pair = readonly [number, number]

/** Rulings on links as they can hold together. */
export interface Settled {
  /** Of one incident, whatever the score says. */
  readonly one: readonly Pair[]
  /** Of two. */
  readonly two: readonly Pair[]
  readonly overruled: readonly Overruled[]
}

interface Held {
  readonly ruling: string
  readonly pair: Pair
}

/**
 * Settles rulings that contradict one another: the later one holds. `links` come in the order in which they were made; those of which a telling
 * is not among these are left out. What holds does not hang on rulings about tellings that no chain of rulings joins with these.
 */
export function settle(links: readonly RuledLink[], tellingOf: (claim: string) => number | undefined): Settled {
  const [one, two]: [Held[], Held[]] = [[], []]
  const overruled: Overruled[] = []
  for (const { ruling, a, b, events } of links.toReversed()) {
    const [x, y] = [tellingOf(a), tellingOf(b)]
    if (x === undefined || y === undefined) continue
    const held: Held = { ruling, pair: x < y ? [x, y] : [y, x] }
    if (events === 'two') {
      const by = chain(one, x).get(y)
      if (x === y) overruled.push({ ruling, by: null })
      else if (by !== undefined) overruled.push({ ruling, by })
      else two.push(held)
      continue
    }
    const [left, right] = [chain(one, x), chain(one, y)]
    const against = two.find(({ pair: [p, q] }) => (left.has(p) && right.has(q)) || (left.has(q) && right.has(p)))
    if (against) overruled.push({ ruling, by: against.ruling })
    else if (x !== y) one.push(held)
  }
  const pairs = (held: readonly Held[]): Pair[] => held.map(({ pair }) => pair)
  return { one: pairs(one), two: pairs(two), overruled }
}

/** The tellings that rulings join with this one, each with the ruling that came last on the way to it. */
function chain(one: readonly Held[], from: number): Map<number, string> {
  const found = new Map([[from, '']])
  for (const at of found.keys())
    for (const { ruling, pair } of one) {
      const other = pair[0] === at ? pair[1] : pair[1] === at ? pair[0] : undefined
      if (other !== undefined && !found.has(other)) found.set(other, ruling)
    }
  return found
}

/**
 * Joins groups that hold tellings ruled to be of one incident. Where that would bring together what is ruled apart, only the tellings that were
 * ruled on go together, out of their groups.
 */
export function joinRuled(groups: readonly (readonly number[])[], { one, two }: Settled): number[][] {
  let joined = groups.map((group) => [...group])
  for (const kin of chainsOf(one)) {
    const touched = joined.filter((group) => group.some((item) => kin.has(item)))
    const together = new Set(touched.flat())
    const split = two.some(([a, b]) => together.has(a) && together.has(b))
    const others = joined.filter((group) => !touched.includes(group))
    joined = split
      ? [...others, ...touched.map((group) => group.filter((item) => !kin.has(item))), [...kin]]
      : [...others, [...together]]
  }
  return joined.filter((group) => group.length > 0)
}

/** The chains of what is ruled to be one, the one with the least telling first. */
function chainsOf(one: readonly (readonly [number, number])[]): ReadonlySet<number>[] {
  const held = one.map((pair): Held => ({ ruling: '', pair }))
  const chains: ReadonlySet<number>[] = []
  for (const [from] of one.toSorted((x, y) => x[0] - y[0]))
    if (!chains.some((found) => found.has(from))) chains.push(new Set(chain(held, from).keys()))
  return chains
}
