import { type Claim, type Quantity, speakerOf } from '../../../model/claim.ts'
import type { RuledSpeaker } from '../../../model/ruling.ts'

/** Thousands that a dot or a word may have added or hidden. */
const FACTORS: readonly number[] = [1 / 1000, 1000]

/** What else a malformed number may mean. */
export function otherNumbers({ low, best, high, qualifier }: Quantity): readonly Quantity[] {
  const times = (n: number | null, factor: number): number | null => (n === null ? null : n * factor)
  return FACTORS.map((factor) => ({
    low: times(low, factor),
    best: times(best, factor),
    high: times(high, factor),
    qualifier,
  })).filter((other) => [other.low, other.best, other.high].every((n) => n === null || (Number.isInteger(n) && n > 0)))
}

/** Those with a name whom the report credits elsewhere, the nearest to the claim first. */
export function otherSpeakers(claim: Claim, all: readonly Claim[]): readonly RuledSpeaker[] {
  const named = new Map<string, RuledSpeaker>()
  const distance = ({ start }: Claim): number => Math.abs(start - claim.start)
  for (const other of all.toSorted((a, b) => distance(a) - distance(b))) {
    const link = speakerOf(other)
    if (link === null || link.kind === 'unnamed' || named.has(link.name)) continue
    named.set(link.name, { name: link.name, kind: link.kind, affiliation: link.affiliation, party: link.party })
  }
  return [...named.values()].slice(0, MOST)
}

const MOST = 9
