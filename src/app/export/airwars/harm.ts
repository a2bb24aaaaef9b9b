import type { Told } from '../codings/coding.ts'
import { add, type Count, firm, type Toll, tollsOf } from '../codings/harm.ts'

/** The least and the most that origins give; null where none gives a number. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly claims: readonly string[]
}

/** Civilians, and people of whom the origin does not say that they fought. */
export const civilians = (told: Told, measure: 'killed' | 'injured'): Range | null =>
  rangeOf(firm(tollsOf(told, measure)).flatMap(nonFightersOf))

/** Fighters and soldiers: one origin gives all its groups together. */
export const militants = (told: Told): Range | null => rangeOf(firm(tollsOf(told, 'killed')).flatMap(fightersOf))

function nonFightersOf(toll: Toll): readonly Count[] {
  const people = toll.counts.get('people')
  const known = toll.counts.get('civilians')
  if (!people) return known ? [known] : []
  const [fighters] = fightersOf(toll)
  const rest = fighters ? less(people, fighters) : people
  return [known && known.number > rest.number ? known : rest]
}

function fightersOf({ counts }: Toll): readonly Count[] {
  const groups = (['soldiers', 'irregulars', 'fighters'] as const).flatMap((victims) => counts.get(victims) ?? [])
  return groups.length > 0 ? [groups.reduce(add)] : []
}

const less = (whole: Count, part: Count): Count => ({
  low: Math.max(0, whole.low - part.high),
  number: Math.max(0, whole.number - part.number),
  high: Math.max(0, whole.high - part.low),
  vague: whole.vague || part.vague,
  claims: [...whole.claims, ...part.claims],
})

function rangeOf(counts: readonly Count[]): Range | null {
  if (counts.length === 0) return null
  return {
    min: Math.min(...counts.map(({ low, number }) => low || number)),
    max: Math.max(...counts.map(({ high, number }) => Math.max(high, number))),
    claims: counts.flatMap(({ claims }) => claims),
  }
}
