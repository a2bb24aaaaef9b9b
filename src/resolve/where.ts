import type { ClaimPlace } from '../model/claim.ts'
import { SEVERAL_PLACES, UNKNOWN_PLACE } from '../model/doubt.ts'
import type { GazetteerPlace } from '../model/knowledge.ts'
import type { PlaceMention } from '../model/mention.ts'
import { type Part, partOf, precisionOf } from './where/area.ts'
import { type Atlas, createAtlas } from './where/atlas.ts'
import { choosePlaces } from './where/choose.ts'

/** A place of a report as the ledger keeps it, and the country it lies in. */
export interface ResolvedPlace extends ClaimPlace {
  /** ISO 3166-1 alpha-2; null for regions of several countries and names that nothing ties to one. */
  readonly country: string | null
  /** The rule that left it in doubt; null where it is sure. */
  readonly doubt: string | null
}

/**
 * Makes the resolver of places: the mentions of one report → which place each is, and how exactly that is known (codebook section 6).
 * Same order and length as the mentions; null for a described area that is part of nothing we know.
 *
 * 1. Choose among the places of one name, for all mentions together.
 * 2. Narrow each to the part of it that the text describes.
 * 3. Keep a name that the gazetteer does not know under the nearest place that it does, at that place's precision.
 */
export function createPlaceResolver(
  places: readonly GazetteerPlace[],
): (mentions: readonly PlaceMention[], text: string) => (ResolvedPlace | null)[] {
  const atlas = createAtlas(places)
  return (mentions, text) => {
    // 1
    const choices = choosePlaces(atlas, mentions)
    const chosen = choices.map(({ place }) => place)
    return mentions.map((mention, index) => {
      const place = chosen[index]!
      const words = { text: text.slice(...mention.span), start: mention.span[0], end: mention.span[1] }
      // 2
      if (place)
        return {
          ...written(atlas, words, partOf(atlas, place, mention.area)),
          doubt: choices[index]!.sure ? null : SEVERAL_PLACES,
        }
      const stated = mention.parent === null ? null : chosen[mention.parent]!
      if (mention.name === '') return stated ? written(atlas, words, partOf(atlas, stated, mention.area)) : null
      // 3
      return unknown(atlas, words, mention.name, stated ?? nearest(atlas, mentions, chosen, index))
    })
  }
}

type Words = Pick<ClaimPlace, 'text' | 'start' | 'end'>

function written(atlas: Atlas, words: Words, { name, place, exact, wherePrec, geoPrecision }: Part): ResolvedPlace {
  const within = atlas.within(place)
  return {
    name,
    ...words,
    lat: place.lat,
    lon: place.lon,
    gazetteerId: exact ? place.id : null,
    wherePrec,
    geoPrecision,
    within: (exact ? within : [place, ...within]).map((p) => p.name),
    country: place.country,
    doubt: null,
  }
}

function unknown(atlas: Atlas, words: Words, name: string, container: GazetteerPlace | null): ResolvedPlace {
  if (!container)
    return {
      name,
      ...words,
      lat: null,
      lon: null,
      gazetteerId: null,
      wherePrec: 6,
      geoPrecision: 3,
      within: [],
      country: null,
      doubt: UNKNOWN_PLACE,
    }
  const { wherePrec, geoPrecision } = precisionOf(container)
  return {
    name,
    ...words,
    lat: container.lat,
    lon: container.lon,
    gazetteerId: null,
    wherePrec: Math.max(2, wherePrec),
    geoPrecision: Math.max(2, geoPrecision),
    within: [container, ...atlas.within(container)].map((p) => p.name),
    country: container.country,
    doubt: UNKNOWN_PLACE,
  }
}

/**
 * The nearest place told of before a name that we do not know, else after it: for a quarter a town, for a division the country.
 * A country that is only mentioned holds nothing: where no smaller place is told of, it is the country told of most.
 */
function nearest(
  atlas: Atlas,
  mentions: readonly PlaceMention[],
  chosen: readonly (GazetteerPlace | null)[],
  index: number,
): GazetteerPlace | null {
  const { rule } = mentions[index]!
  const holders = rule === 'en.place.unknown-quarter' ? TOWNS : SMALLER
  const literal = chosen.map((place, at) => (mentions[at]!.use === 'literal' ? place : null))
  const fits = (place: GazetteerPlace | null): boolean => place !== null && holders.has(place.kind)
  const found =
    literal.findLast((place, at) => at < index && fits(place)) ?? literal.find((place, at) => at > index && fits(place)) ?? null
  if (!found) return mostTold(literal.filter((place) => place?.kind === 'country' || place?.kind === 'region'))
  return rule === 'en.place.unknown-division' ? (atlas.within(found).at(-1) ?? found) : found
}

function mostTold(places: readonly (GazetteerPlace | null)[]): GazetteerPlace | null {
  const counts = new Map<GazetteerPlace, number>()
  for (const place of places) if (place) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const TOWNS: ReadonlySet<string> = new Set(['city', 'town'])
const SMALLER: ReadonlySet<string> = new Set(['province', 'district', 'city', 'town', 'village', 'area'])
