import type { GazetteerPlace } from '../../model/knowledge.ts'
import type { Atlas } from './atlas.ts'

/** A place, or a part of it that the text only describes. */
export interface Part {
  readonly name: string
  readonly place: GazetteerPlace
  /** Whether `place` is what `name` says, and not only what it is part of. */
  readonly exact: boolean
  /** UCDP `where_prec`. */
  readonly wherePrec: number
  /** ACLED `geo_precision`. */
  readonly geoPrecision: number
}

const SIDES: readonly (readonly [RegExp, string])[] = [
  [/\bnorth[-‐‑– ]?east(?:ern)?\b/iu, 'Northeast'],
  [/\bnorth[-‐‑– ]?west(?:ern)?\b/iu, 'Northwest'],
  [/\bsouth[-‐‑– ]?east(?:ern)?\b/iu, 'Southeast'],
  [/\bsouth[-‐‑– ]?west(?:ern)?\b/iu, 'Southwest'],
  [/\beast(?:ern)?\b/iu, 'Eastern'],
  [/\bwest(?:ern)?\b/iu, 'Western'],
  [/\bnorth(?:ern)?\b/iu, 'Northern'],
  [/\bsouth(?:ern)?\b/iu, 'Southern'],
  [/\b(?:central|downtown|centre|center|heart)\b/iu, 'Central'],
  [/\brural\b/iu, 'Rural'],
]
const NEAR = /^(?:near|outside|around|surrounding|beyond|off)$/iu
const AWAY = /\b(?:north|south|east|west)\w* of$/iu
const OLD = /\b(?:old|ancient)\b/iu
const COUNTRYSIDE = /\bcountryside\b/iu
const HELD = /\b[\p{L}]+[-‐‑–](?:held|controlled|occupied|run|administered)\b/iu
/** Names of kinds at the end of a division's name: "Idlib Province". */
const KIND = / (?:Province|Governorate|Oblast|Region|State|District|Department|City)$/u
/** Within about 25 km of a known place: UCDP `where_prec` 2. */
const NEARBY = 25_000

/** The part of a place that the words of an area single out. */
export function partOf(atlas: Atlas, place: GazetteerPlace, area: string | null): Part {
  if (area === null) return { name: place.name, place, exact: true, ...precisionOf(place) }
  if (NEAR.test(area) || AWAY.test(area)) return { name: place.name, place, exact: true, ...blurred(place, null) }
  const base = place.name.replace(KIND, '')
  const side = SIDES.find(([pattern]) => pattern.test(area))?.[1] ?? null
  const whole = atlas.named(`${area} of ${base}`, place.country)
  if (whole) return { name: whole.name, place: whole, exact: true, ...precisionOf(whole) }
  if (OLD.test(area)) return named(atlas, place, [`Old City of ${base}`], null)
  if (COUNTRYSIDE.test(area))
    return named(atlas, place, [...(side ? [`${side} ${base} countryside`] : [`Rural ${base}`, `${base} countryside`])], side)
  if (side) return named(atlas, place, [`${side} ${base}`], side)
  const held = HELD.exec(area)?.[0]
  const known = held ? atlas.named(`${sameSide(held)} ${base}`, place.country) : null
  if (known) return { name: known.name, place: known, exact: true, ...precisionOf(known) }
  return { name: place.name, place, exact: true, ...blurred(place, null) }
}

/** The first of the names that the gazetteer has, else the last one, drawn at the place that it is part of. */
function named(atlas: Atlas, place: GazetteerPlace, names: readonly string[], side: string | null): Part {
  for (const name of names) {
    const known = atlas.named(name, place.country)
    if (known) return { name: known.name, place: known, exact: true, ...precisionOf(known) }
  }
  return { name: names.at(-1)!, place, exact: false, ...blurred(place, side) }
}

/** Words of one side are one in the names of the gazetteer: "opposition-held X" stands there as "rebel-held X". */
const sameSide = (held: string): string =>
  held
    .toLowerCase()
    .replace(/[-‐‑–](?:controlled|occupied|run|administered)$/u, '-held')
    .replace(/^(?:opposition|rebels|insurgent|militant)-/u, 'rebel-')
    .replace(/^(?:regime|army)-/u, 'government-')

type Precision = Pick<Part, 'wherePrec' | 'geoPrecision'>

const KINDS: Readonly<Record<GazetteerPlace['kind'], Precision>> = {
  region: { wherePrec: 6, geoPrecision: 3 },
  country: { wherePrec: 6, geoPrecision: 3 },
  area: { wherePrec: 5, geoPrecision: 3 },
  province: { wherePrec: 4, geoPrecision: 3 },
  district: { wherePrec: 3, geoPrecision: 2 },
  city: { wherePrec: 1, geoPrecision: 1 },
  town: { wherePrec: 1, geoPrecision: 1 },
  village: { wherePrec: 1, geoPrecision: 1 },
  quarter: { wherePrec: 1, geoPrecision: 1 },
  site: { wherePrec: 1, geoPrecision: 1 },
}
const WATER = /\b(?:Sea|Ocean|Gulf|Strait|Bay|Channel)\b/u

/** Codebook section 6. */
export function precisionOf(place: GazetteerPlace): Precision {
  if (place.kind === 'area' && WATER.test(place.name)) return { wherePrec: 7, geoPrecision: 3 }
  if (place.kind === 'area' && place.precision <= NEARBY) return { wherePrec: 2, geoPrecision: 2 }
  return KINDS[place.kind]
}

/** Near a place, or some part of it: of a town within 25 km, of a country a fuzzy area. */
function blurred(place: GazetteerPlace, side: string | null): Precision {
  const { wherePrec } = precisionOf(place)
  if (wherePrec <= 2) return { wherePrec: 2, geoPrecision: 2 }
  if (wherePrec <= 4) return { wherePrec, geoPrecision: 2 }
  return { wherePrec: side && wherePrec === 6 ? 5 : wherePrec, geoPrecision: 3 }
}
