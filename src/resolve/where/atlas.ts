import type { GazetteerPlace } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'

/** The gazetteer as the resolver asks it: what a place lies in, and what named parts it has. */
export interface Atlas {
  /** Containing places, nearest first. */
  within(place: GazetteerPlace): readonly GazetteerPlace[]
  /** The place of that name in the same country, of those that our own files name: "Eastern Aleppo", "rebel-held Aleppo". */
  named(name: string, country: string | null): GazetteerPlace | null
}

export function createAtlas(places: readonly GazetteerPlace[]): Atlas {
  const parents = new Set<string | null>()
  for (const { parent } of places) parents.add(parent)
  const containers = new Map<string, GazetteerPlace>()
  const byName = new Map<string, GazetteerPlace[]>()
  for (const place of places) {
    if (parents.has(place.id)) containers.set(place.id, place)
    if (place.kind !== 'area' && place.kind !== 'quarter' && place.kind !== 'province') continue
    if (place.id.startsWith('geonames-')) continue
    for (const name of [place.name, ...place.variants]) {
      const key = fold(name)
      const known = byName.get(key)
      if (known) known.push(place)
      else byName.set(key, [place])
    }
  }
  return {
    within(place) {
      const chain: GazetteerPlace[] = []
      for (let id = place.parent; id !== null; ) {
        const container = containers.get(id)
        if (!container) break
        chain.push(container)
        id = container.parent
      }
      return chain
    },
    named: (name, country) => byName.get(fold(name))?.find((place) => place.country === country) ?? null,
  }
}
