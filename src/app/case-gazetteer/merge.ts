import type { GazetteerPlace } from '../../model/knowledge.ts'
import { kmBetween } from '../../model/point.ts'
import { fold } from '../../text/fold.ts'
import type { ImportedPlace } from './place-file.ts'

/** Points of settlements and sites nearer than this may be one place under one name. */
const NEAR_KM = 10
/** … and of divisions, whose middles different lists place far apart. */
const NEAR_DIVISION_KM = 150

const DIVISIONS: ReadonlySet<GazetteerPlace['kind']> = new Set(['province', 'district', 'area'])

/**
 * Ties imported places to the known ones that they are: by id, else by a shared name in one country, kind and neighbourhood. What is tied gives
 * its names and is no place of its own; what lies in it lies in the known place.
 */
export function tieToKnown(imported: readonly GazetteerPlace[], known: readonly GazetteerPlace[]): readonly ImportedPlace[] {
  const byId = new Map(known.map((place) => [place.id, place]))
  const countries = new Set(imported.map(({ country }) => country))
  const byName = new Map<string, GazetteerPlace[]>()
  for (const place of known)
    if (countries.has(place.country)) for (const key of keysOf(place)) byName.set(key, [...(byName.get(key) ?? []), place])
  const sameAs = new Map<string, string | null>()
  const tie = (place: GazetteerPlace): string | null => {
    if (byId.has(place.id)) return place.id
    const found = keysOf(place)
      .flatMap((key) => byName.get(key) ?? [])
      .filter((other) => isSame(place, other))
      .sort((a, b) => Number(isKind(b, place)) - Number(isKind(a, place)) || kmBetween(place, a) - kmBetween(place, b))
    return found[0]?.id ?? null
  }
  for (const place of imported) sameAs.set(place.id, tie(place))
  return imported.map((place) => {
    const parent = place.parent === null ? null : (sameAs.get(place.parent) ?? place.parent)
    const isThere = parent === null || byId.has(parent) || sameAs.has(parent)
    return { ...place, parent: isThere ? parent : nearestKnown(parent, byId, place), sameAs: sameAs.get(place.id) ?? null }
  })
}

/** A division that no list has: the one above it, else the country. */
function nearestKnown(parent: string, byId: ReadonlyMap<string, GazetteerPlace>, { country }: GazetteerPlace): string | null {
  const above = parent.slice(0, parent.lastIndexOf('.'))
  return byId.has(above) ? above : country !== null && byId.has(country) ? country : null
}

const keysOf = ({ name, variants }: GazetteerPlace): readonly string[] => [...new Set([name, ...variants].map(keyOf))]

/** Articles, hyphens and the word for the kind are written or not. */
const keyOf = (name: string): string =>
  fold(name)
    .replaceAll(/[-‐‑–'’ʻʿ]/gu, ' ')
    .replace(/^(?:al|el|ar|as|ash|at|ad|az|an) /u, '')
    .replace(/ (?:province|governorate|district|oblast|raion|state|region)$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

const isDivision = ({ kind }: GazetteerPlace): boolean => DIVISIONS.has(kind)
const isKind = (a: GazetteerPlace, b: GazetteerPlace): boolean => a.kind === b.kind

function isSame(a: GazetteerPlace, b: GazetteerPlace): boolean {
  if (a.country !== b.country || isDivision(a) !== isDivision(b) || (isDivision(a) && !isKind(a, b))) return false
  const km = kmBetween(a, b)
  // Two villages of one name and no points may be anywhere.
  if (!Number.isFinite(km)) return isDivision(a)
  return km <= (isDivision(a) ? NEAR_DIVISION_KM : NEAR_KM)
}

/** The known places with what was imported: further names, and further places. What is tied to a place that is no longer known stands for itself. */
export function withImported(known: readonly GazetteerPlace[], imported: readonly ImportedPlace[]): readonly GazetteerPlace[] {
  if (imported.length === 0) return known
  const ids = new Set(known.map(({ id }) => id))
  const tied = Map.groupBy(
    imported.filter(({ sameAs }) => sameAs !== null && ids.has(sameAs)),
    ({ sameAs }) => sameAs as string,
  )
  const own = new Map(
    imported.filter(({ sameAs }) => sameAs === null || !ids.has(sameAs)).map(({ sameAs: _, ...place }) => [place.id, place]),
  )
  return [
    ...known.map((place) => {
      const others = tied.get(place.id)
      if (!others) return place
      const names = others.flatMap(({ name, variants }) => [name, ...variants])
      return {
        ...place,
        variants: [...new Set([...place.variants, ...names])].filter((name) => name !== place.name),
        arabic: place.arabic ?? others.find(({ arabic }) => arabic !== null)?.arabic ?? null,
      }
    }),
    ...own.values(),
  ]
}
