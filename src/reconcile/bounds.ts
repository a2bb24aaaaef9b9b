import type { Qualifier, Quantity } from '../model/claim.ts'

/** How two numbers stand to each other (codebook section 12). */
export interface Standing {
  /** `disjoint`: the intervals as written do not meet. `apart`: they meet only because a bound is open, or because a word is vague. `meet`: otherwise. */
  readonly relation: 'disjoint' | 'apart' | 'meet'
  /** A vague word ("dozens") is one of the two: no dispute rests on it alone. */
  readonly soft: boolean
}

export type Bounds = Pick<Quantity, 'low' | 'high' | 'qualifier'>

export function stand(a: Bounds, b: Bounds): Standing {
  const soft = isVague(a.qualifier) || isVague(b.qualifier)
  if (!meet(asWritten(a), asWritten(b))) return { relation: soft ? 'apart' : 'disjoint', soft }
  return { relation: meet(reach(a), reach(b)) ? 'meet' : 'apart', soft }
}

const isVague = (qualifier: Qualifier): boolean => qualifier === 'vague'

type Interval = readonly [low: number, high: number]

const meet = (a: Interval, b: Interval): boolean => a[0] <= b[1] && b[0] <= a[1]

const asWritten = ({ low, high }: Bounds): Interval => [low ?? 0, high ?? Number.POSITIVE_INFINITY]

/** How far an open figure can be stretched before a reader takes it for another figure. */
function reach({ low, high }: Bounds): Interval {
  if (low !== null && high === null) return [low, Math.max(1.5 * low, low + 2)]
  if (low === null && high !== null) return [0.5 * high, high]
  return asWritten({ low, high, qualifier: 'exact' })
}

/** The single number that a figure gives: what it says, or its only bound; null for a range and for a vague word. */
export function numberOf({ low, best, high }: Quantity): number | null {
  if (best !== null) return best
  return low !== null && high !== null ? null : (low ?? high)
}
