import { mayBeRun } from './fingerprints.ts'

/** A report that carries a fingerprint, by a number of its own, with the words beside it there. */
export interface Carrier {
  readonly report: number
  /** As `Fingerprint` gives it. */
  readonly beside: number
}

export interface Asked<C> {
  /** Of two reports, the lower number first. */
  readonly isWanted: (x: number, y: number) => boolean
  /** Whether these are on days so far apart that no one event's news spans both. */
  readonly areApart: (one: C, other: C) => boolean
}

/**
 * The pairs that may share a run, out of the carriers of each narrow fingerprint. In reports that are not far apart one fingerprint is enough: an editor
 * may have changed the words beside it. Of the many others that share one, most share a turn of phrase: these are seen without their texts, by the words
 * beside it, unless they share a second.
 */
export function candidates<C extends Carrier>(
  groups: Iterable<readonly C[]>,
  { isWanted, areApart }: Asked<C>,
): readonly (readonly [number, number])[] {
  const met = new Map<number, Map<number, boolean>>()
  for (const group of groups)
    for (const [n, one] of group.entries())
      for (const other of group.slice(n + 1)) {
        const [x, y] = one.report < other.report ? [one.report, other.report] : [other.report, one.report]
        if (!isWanted(x, y)) continue
        const ofX = met.get(x) ?? new Map<number, boolean>()
        met.set(x, ofX)
        ofX.set(y, ofX.has(y) || mayBeRun(one.beside, other.beside) || !areApart(one, other))
      }
  return [...met].flatMap(([x, ofX]) => [...ofX].flatMap(([y, may]) => (may ? [[x, y] as const] : [])))
}
