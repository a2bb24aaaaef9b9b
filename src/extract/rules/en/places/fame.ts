import type { GazetteerPlace } from '../../../../model/knowledge.ts'

/** How well known a place is, and so how much its company must say before its name counts: 3 a country or a metropolis … 0 a village. */
export type Fame = 0 | 1 | 2 | 3

const METROPOLIS = 1_000_000
const CITY = 100_000
const TOWN = 15_000
/** Part of a town: its name counts where the town is told of. */
const PARTS = new Set(['quarter', 'site'])

export function fameOf(candidates: readonly GazetteerPlace[]): Fame {
  let best: Fame = 0
  for (const place of candidates) {
    const fame = fameOfOne(place)
    if (fame > best) best = fame
  }
  return best
}

function fameOfOne({ kind, population, id }: GazetteerPlace): Fame {
  if (kind === 'country') return 3
  if (PARTS.has(kind)) return 0
  if (kind === 'province') return 2
  if (population >= METROPOLIS) return 3
  if (population >= CITY) return 2
  if (population >= TOWN) return 1
  if (id.startsWith('geonames-')) return 0
  // What a file of ours names is what news names.
  return kind === 'district' ? 1 : 2
}
