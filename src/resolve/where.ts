import type { ClaimPlace } from '../model/claim.ts'
import type { GazetteerPlace } from '../model/knowledge.ts'
import type { PlaceMention } from '../model/mention.ts'

/** A place of a report as the ledger keeps it, and the country it lies in. */
export interface ResolvedPlace extends ClaimPlace {
  /** ISO 3166-1 alpha-2; null for regions of several countries and names that nothing ties to one. */
  readonly country: string | null
}

/**
 * Makes the resolver of places: the mentions of one report → which place each is, and how exactly that is known (codebook section 6).
 * Same order and length as the mentions; null where nothing can be said.
 */
export function createPlaceResolver(
  places: readonly GazetteerPlace[],
): (mentions: readonly PlaceMention[], text: string) => (ResolvedPlace | null)[] {
  const byId = new Map(places.map((place) => [place.id, place]))
  const chain = (place: GazetteerPlace): GazetteerPlace[] => {
    const up = place.parent === null ? undefined : byId.get(place.parent)
    return up ? [up, ...chain(up)] : []
  }
  return (mentions, text) => {
    const told = new Map<string, number>()
    for (const mention of mentions) {
      const countries = new Set(mention.candidates.map((p) => p.country))
      for (const country of countries) if (country) told.set(country, (told.get(country) ?? 0) + 1 / countries.size)
    }
    const score = (place: GazetteerPlace): number =>
      (place.kind === 'country' ? 8 : Math.log10(place.population + 1)) +
      (place.id.startsWith('geonames') ? 0 : 2) +
      Math.min(10, 3 * (told.get(place.country ?? '') ?? 0))
    const chosen = mentions.map((mention) => [...mention.candidates].sort((a, b) => score(b) - score(a))[0] ?? null)
    return mentions.map((mention, index) => {
      const place = chosen[index]!
      const parent = mention.parent === null ? null : (chosen[mention.parent] ?? null)
      const held = place ?? parent
      const within = place ? chain(place) : parent ? [parent, ...chain(parent)] : []
      const prec = place ? wherePrec(place, mention.area) : parent ? Math.max(2, wherePrec(parent, null)) : 6
      return {
        name: place?.name ?? mention.name,
        text: text.slice(...mention.span),
        start: mention.span[0],
        end: mention.span[1],
        lat: held?.lat ?? null,
        lon: held?.lon ?? null,
        gazetteerId: place?.id ?? null,
        wherePrec: prec,
        geoPrecision: prec === 1 ? 1 : prec <= 3 ? 2 : 3,
        within: within.map((p) => p.name),
        country: held?.country ?? null,
      }
    })
  }
}

const PREC: Readonly<Record<GazetteerPlace['kind'], number>> = {
  country: 6,
  region: 5,
  province: 4,
  district: 3,
  area: 5,
  city: 1,
  town: 1,
  village: 1,
  quarter: 1,
  site: 1,
}

const wherePrec = (place: GazetteerPlace, area: string | null): number =>
  area === null ? PREC[place.kind] : Math.max(2, PREC[place.kind])
