import { overlap, type Span } from '../../model/span.ts'

/** Something that is matched by where it stands. */
export interface Placed {
  readonly span: Span
}

export interface Candidate extends Placed {
  readonly optional: boolean
}

export interface Matches {
  /** Index of the claim for each hand-coded item that has one. */
  readonly claimOf: ReadonlyMap<number, number>
  readonly used: ReadonlySet<number>
}

/** A longer span may be this long whatever the shorter is, or so many times as long. */
const LONG = 300
const TIMES = 5

/**
 * How far two spans are one: 0 when they do not meet, 1 when they are equal. They meet when half of the shorter lies in the longer and the longer is
 * not out of all proportion: a claim about a whole report meets nothing.
 */
export function shared(a: Span, b: Span): number {
  const both = overlap(a, b)
  const [short, long] = [a[1] - a[0], b[1] - b[0]].sort((x, y) => x - y) as [number, number]
  return both > 0 && 2 * both >= short && long <= Math.max(LONG, TIMES * short) ? both / long : 0
}

/**
 * Pairs items with claims, one to one, those that share most first; between equals a pair of the same sort, then an item that is not optional.
 * `alike` says whether they are of the same sort.
 */
export function matchSpans<G extends Candidate, C extends Placed>(
  items: readonly G[],
  claims: readonly C[],
  alike: (item: G, claim: C) => boolean,
): Matches {
  const pairs = items.flatMap((item, i) =>
    claims.flatMap((claim, j) => {
      const share = shared(item.span, claim.span)
      return share > 0 ? [{ i, j, share, alike: Number(alike(item, claim)), optional: Number(item.optional) }] : []
    }),
  )
  pairs.sort((a, b) => b.share - a.share || b.alike - a.alike || a.optional - b.optional)
  const claimOf = new Map<number, number>()
  const used = new Set<number>()
  for (const { i, j } of pairs)
    if (!claimOf.has(i) && !used.has(j)) {
      claimOf.set(i, j)
      used.add(j)
    }
  return { claimOf, used }
}
