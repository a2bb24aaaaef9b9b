import type { RuledPlace } from '../model/ruling.ts'
import { precisionOf } from '../resolve/where/area.ts'
import { createAtlas } from '../resolve/where/atlas.ts'
import { fold } from '../text/fold.ts'
import { withImported } from './case-gazetteer/merge.ts'
import { placeFilesVersion, readPlaceFiles } from './case-gazetteer/place-file.ts'
import { loadGazetteer } from './gazetteer.ts'

/** A place of the gazetteer as a person chooses among those of one name. */
export interface NamedPlace extends RuledPlace {
  readonly kind: string
  readonly population: number
}

const MOST = 12

let ready: { readonly key: string; readonly find: (name: string) => readonly NamedPlace[] } | null = null

/** Places that go by exactly this name or spelling, those of the case among them, the most populous first. The gazetteer is read when it is first asked, which takes seconds. */
export function placesCalled(name: string, caseFolder: string): readonly NamedPlace[] {
  const key = JSON.stringify([caseFolder, placeFilesVersion(caseFolder)])
  if (ready?.key !== key) ready = { key, find: createLookup(caseFolder) }
  return ready.find(name)
}

function createLookup(caseFolder: string): (name: string) => readonly NamedPlace[] {
  const places = withImported(loadGazetteer(), readPlaceFiles(caseFolder))
  const atlas = createAtlas(places)
  const byName = new Map<string, number[]>()
  for (const [index, { name, variants }] of places.entries())
    for (const key of new Set([name, ...variants].map(keyOf))) {
      const known = byName.get(key)
      if (known) known.push(index)
      else byName.set(key, [index])
    }
  return (name) =>
    (byName.get(keyOf(name)) ?? [])
      .map((index) => places[index]!)
      .toSorted((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
      .map((place) => ({
        name: place.name,
        lat: place.lat,
        lon: place.lon,
        gazetteerId: place.id,
        ...precisionOf(place),
        within: atlas.within(place).map((outer) => outer.name),
        kind: place.kind,
        population: place.population,
      }))
}

/** Articles and hyphens are written or not: "al-Bab" is "Bab". */
const keyOf = (name: string): string =>
  fold(name)
    .replaceAll(/[-‐‑–]/g, ' ')
    .replace(/^(?:al|el|the) /, '')
    .trim()
