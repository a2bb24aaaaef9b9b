import type { GazetteerPlace } from '../../model/knowledge.ts'
import type { PlaceMention } from '../../model/mention.ts'
import { kmBetween } from '../../model/point.ts'
import type { Atlas } from './atlas.ts'

/** How well known a place of each kind is when no population says so, on the scale of log10 of inhabitants. */
const STANDING: Readonly<Record<GazetteerPlace['kind'], number>> = {
  region: 8,
  country: 11,
  area: 5,
  province: 5,
  district: 2.8,
  city: 4.5,
  town: 3.5,
  village: 2.5,
  quarter: 2,
  site: 3,
}
/** What counts as much as how many times the people, in powers of ten. */
const COUNTRY = 3
const KNOWN = 3
const CONTAINED = 14
const SAME_REGION = 2
const NEAR = 2.5
/** Told of so often, a country is what the report is about. */
const ABOUT = 3
const NEAR_KM = 150
const FAR_KM = 60
const SAME_KM = 25
/** A quarter without its town is most likely something else; with it, hardly. */
const NO_TOWN = -6
const TOWN_TOLD = 4
/** News names a city of this size without saying where it is. */
const CITY = 100_000
const TOWNS = new Set(['city', 'town', 'village'])
/** A rival this near in score is asked about: with the parts above, that is a place less than three times as well known. */
const CLOSE = 0.5

/** The place that a name is read as; not sure where another of that name fits about as well. */
export interface Choice {
  readonly place: GazetteerPlace | null
  readonly sure: boolean
}

const NONE: Choice = { place: null, sure: true }

/**
 * Chooses among the places of one name, for all mentions of a report together.
 *
 * 1. How much the report tells of each country, by its name and by places that can be no others.
 * 2. For each mention: how well known, how much its country is told of, whether the container that the text names contains it.
 * 3. Once more, with what the first choice says of regions and neighbours. One name is one place throughout, unless a container says otherwise.
 */
export function choosePlaces(atlas: Atlas, mentions: readonly PlaceMention[]): readonly Choice[] {
  // 1
  const told = countriesTold(mentions)
  const share = (country: string | null): number => {
    const weight = country === null ? 0 : (told.get(country) ?? 0)
    return weight / (weight + 1.5)
  }
  // 2
  const inners = Map.groupBy(
    mentions.filter((m) => m.parent !== null),
    (m) => m.parent,
  )
  const base = (place: GazetteerPlace, { candidates }: PlaceMention): number =>
    standing(place, candidates) + COUNTRY * share(place.country) + (isKnown(place) ? KNOWN : 0)
  const contained = (place: GazetteerPlace, mention: PlaceMention): number => {
    const outer = mention.parent === null ? null : mentions[mention.parent]
    if (!outer) return 0
    const within = atlas.within(place)
    return outer.candidates.some((c) => within.includes(c)) ? CONTAINED : 0
  }
  const first = mentions.map((mention) => best(mention.candidates, (place) => base(place, mention) + contained(place, mention)))
  // 3
  const counts = new Map<GazetteerPlace, number>()
  for (const place of first) if (place) counts.set(place, (counts.get(place) ?? 0) + 1)
  const chosen = [...counts.keys()]
  const company = (place: GazetteerPlace, mention: PlaceMention): number => {
    const within = atlas.within(place)
    const others = chosen.filter((other) => !mention.candidates.includes(other))
    const region = within.some((p) => p.kind === 'province' && others.includes(p)) ? SAME_REGION : 0
    const near = others.some((other) => isPoint(other) && kmBetween(place, other) < NEAR_KM) ? NEAR : 0
    const town = within.find((p) => TOWNS.has(p.kind))
    const part = (place.kind === 'quarter' || place.kind === 'site') && town !== undefined
    return region + near + (part ? (counts.has(town) ? TOWN_TOLD : NO_TOWN) : 0)
  }
  const byName = new Map<string, Choice>()
  return mentions.map((mention, index) => {
    if (mention.candidates.length === 0 || liesElsewhere(atlas, mention, mentions)) return NONE
    const score = (place: GazetteerPlace): number =>
      base(place, mention) + contained(place, mention) + company(place, mention) + holds(atlas, inners.get(index) ?? [], place)
    const choose = (): Choice => {
      const place = best(mention.candidates, score)
      if (place === null || isStray(place, mention, mentions)) return NONE
      const rivals = mention.candidates.filter((other) => score(other) > score(place) - CLOSE)
      return { place, sure: rivals.every((other) => isAbout(atlas, place, other)) }
    }
    if (mention.parent !== null || inners.has(index)) return choose()
    const key = `${mention.candidates[0]!.id} ${mention.candidates.at(-1)!.id}`
    if (!byName.has(key)) byName.set(key, choose())
    return byName.get(key)!
  })
}

/** A small town of a country that nothing else tells of, in a report that is about another: most likely another place of that name. */
function isStray(place: GazetteerPlace, { candidates }: PlaceMention, mentions: readonly PlaceMention[]): boolean {
  if (isKnown(place) || place.country === null) return false
  const others = mentions.filter((m) => m.candidates.length > 0 && m.candidates[0] !== candidates[0])
  const told = countriesTold(others)
  return !told.has(place.country) && Math.max(0, ...told.values()) >= ABOUT
}

/** "The village of X in Y", where every X that we know is far from Y: another X. */
function liesElsewhere(atlas: Atlas, { candidates, parent }: PlaceMention, mentions: readonly PlaceMention[]): boolean {
  const outer = parent === null ? [] : mentions[parent]!.candidates
  if (outer.length === 0) return false
  return !candidates.some((place) =>
    outer.some(
      (c) =>
        c === place ||
        atlas.within(place).includes(c) ||
        (c.kind !== 'country' && kmBetween(place, c) < FAR_KM + c.precision / 1000),
    ),
  )
}

/** As a container ("the village of X in Idlib") a name means what contains the inner place: a province sooner than its town. */
function holds(atlas: Atlas, inner: readonly PlaceMention[], place: GazetteerPlace): number {
  const known = inner.filter((m) => m.candidates.length > 0)
  if (known.some((m) => m.candidates.some((c) => atlas.within(c).includes(place)))) return CONTAINED
  return known.length === 0 &&
    inner.some((m) => m.name !== '' && m.rule !== 'en.place.unknown-quarter') &&
    place.kind === 'province'
    ? 2
    : 0
}

/** A town and the province that it gives its name to, or two entries of one place: nothing that a person needs to tell apart. */
const isAbout = (atlas: Atlas, a: GazetteerPlace, b: GazetteerPlace): boolean =>
  a === b || atlas.within(a).includes(b) || atlas.within(b).includes(a) || kmBetween(a, b) < SAME_KM

function countriesTold(mentions: readonly PlaceMention[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>()
  const add = (country: string | null, weight: number): void => {
    if (country) told.set(country, (told.get(country) ?? 0) + weight)
  }
  for (const { candidates } of mentions) {
    const country = candidates.find((p) => p.kind === 'country')
    if (country) {
      add(country.country, 1)
      continue
    }
    const countries = new Set(candidates.map((p) => p.country))
    if (countries.size === 1) add(candidates[0]!.country, 1)
    else {
      const [top, second] = candidates.toSorted((a, b) => b.population - a.population)
      if (top && top.population >= 500_000 && top.population > 20 * (second?.population ?? 0)) add(top.country, 0.8)
      else for (const c of countries) add(c, 0.5 / countries.size)
    }
  }
  return told
}

/**
 * The people of a division only tell it from others of its kind: "New York" is the city, though more live in the state.
 * A town that its division is called after comes before it, however small.
 */
function standing(place: GazetteerPlace, candidates: readonly GazetteerPlace[]): number {
  const size = Math.log10(place.population + 1)
  if (place.kind === 'province') return STANDING.province + size / 20
  const seat = TOWNS.has(place.kind) && candidates.some((p) => p.kind === 'province' && p.id === place.parent)
  return Math.max(STANDING[place.kind], size, seat ? STANDING.province + 0.5 : 0)
}

function best(candidates: readonly GazetteerPlace[], score: (place: GazetteerPlace) => number): GazetteerPlace | null {
  let top: GazetteerPlace | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const place of candidates) {
    const points = score(place)
    if (points > most) {
      top = place
      most = points
    }
  }
  return top
}

const POINTS = new Set(['city', 'town', 'village', 'quarter', 'site'])
const isPoint = (place: GazetteerPlace): boolean => place.lat !== null && POINTS.has(place.kind)

const isKnown = ({ id, kind, population }: GazetteerPlace): boolean =>
  kind === 'country' ||
  kind === 'province' ||
  population >= CITY ||
  (!id.startsWith('geonames-') && kind !== 'quarter' && kind !== 'site' && kind !== 'district')
