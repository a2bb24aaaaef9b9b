import type { Voices } from '../data/types.ts'

/** An outlet that credits a speaker with so many claims. */
export interface Citing {
  readonly outlet: string
  readonly speaker: string
  readonly claims: number
}

export const citingsOf = ({ outlets }: Voices): readonly Citing[] =>
  outlets
    .flatMap((outlet) => outlet.cites.map(({ name, n }) => ({ outlet: outlet.name, speaker: name, claims: n })))
    .sort((a, b) => b.claims - a.claims || a.speaker.localeCompare(b.speaker) || a.outlet.localeCompare(b.outlet))

/** The names on one side of the graph, those with most claims first. */
export function sideOf(citings: readonly Citing[], side: 'outlet' | 'speaker', most: number): readonly string[] {
  const totals = new Map<string, number>()
  for (const citing of citings) totals.set(citing[side], (totals.get(citing[side]) ?? 0) + citing.claims)
  return [...totals]
    .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .slice(0, most)
    .map(([name]) => name)
}
