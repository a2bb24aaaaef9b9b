import type { ClaimPlace } from '../../../model/claim.ts'
import type { Country } from '../../countries.ts'
import type { Codes, Told } from './coding.ts'

/** Where a row lies, as far as the ledger knows. */
export interface Located {
  readonly name: string
  /** As the reports write it. */
  readonly words: readonly string[]
  readonly lat: number | null
  readonly lon: number | null
  readonly wherePrec: number
  readonly geoPrecision: number
  readonly country: string | null
  /** First-order division: the largest that holds the place inside the country. */
  readonly admin1: string | null
  readonly admin2: string | null
  /** Claims that name the place. */
  readonly claims: readonly string[]
}

/** UCDP `where_prec` of a second-order division, of a first-order one, and from which a place is as large as a country or has no bounds. */
const SECOND_ORDER = 3
const FIRST_ORDER = 4
const COUNTRY = 6

/** The place of the account, as its claims know it; null for an account without a place. */
export function placeOfAccount({ account, claims }: Told): Located | null {
  const { place } = account
  if (!place || place.name === '') return null
  const naming = claims.flatMap(({ id, places }) => places.filter(({ name }) => name === place.name).map((at) => ({ id, at })))
  const [exact] = naming.toSorted((a, b) => a.at.wherePrec - b.at.wherePrec)
  if (exact)
    return located(
      exact.at,
      naming.map(({ id }) => id),
      naming.map(({ at }) => at.text),
    )
  return {
    ...place,
    words: [],
    geoPrecision: geoPrecisionOf(place.wherePrec),
    country: null,
    admin1: null,
    admin2: null,
    claims: [],
  }
}

/** Several places that a claim names beside one another: "Old Harbour and Nine Wells". */
export function placesBeside(told: Told, claims: readonly string[]): readonly Located[] {
  const lists = told.claims
    .filter(({ id, places }) => claims.includes(id) && places.length > 1)
    .map((claim) => ({ claim, places: claim.places.filter((place, at) => isApart(place, claim.places, at)) }))
    .filter(({ places }) => places.length > 1)
  const [most] = lists.toSorted((a, b) => b.places.length - a.places.length || (a.claim.id < b.claim.id ? -1 : 1))
  return most ? most.places.map((place) => located(place, [most.claim.id], [place.text])) : []
}

/** Neither the same as one before it, nor one that holds another of them. */
const isApart = (place: ClaimPlace, all: readonly ClaimPlace[], at: number): boolean =>
  place.name !== '' &&
  all.findIndex(({ name }) => name === place.name) === at &&
  !all.some((other) => other.within.includes(place.name) || place.within.includes(other.name))

function located(place: ClaimPlace, claims: readonly string[], words: readonly string[]): Located {
  const { name, lat, lon, wherePrec, geoPrecision, within } = place
  const isCountry = within.length === 0 && wherePrec >= COUNTRY
  const holding = within.slice(0, -1)
  return {
    name,
    words: [...new Set(words.filter((text) => text !== ''))],
    lat,
    lon,
    wherePrec,
    geoPrecision,
    country: isCountry ? name : (within.at(-1) ?? null),
    admin1: wherePrec === FIRST_ORDER && holding.length === 0 && within.length > 0 ? name : (holding.at(-1) ?? null),
    admin2: wherePrec === SECOND_ORDER ? name : null,
    claims,
  }
}

const geoPrecisionOf = (wherePrec: number): number => (wherePrec <= 1 ? 1 : wherePrec <= SECOND_ORDER ? 2 : 3)

export const countryOf = (place: Located | null, { countries }: Codes): Country | null =>
  (place?.country && countries.get(place.country)) || null

const CELLS_A_DEGREE = 2
const COLUMNS = 360 * CELLS_A_DEGREE
const ROWS = 180 * CELLS_A_DEGREE

/** PRIO-GRID's cell of half a degree: counted from 1 at 90° south, 180° west, eastward, row by row. */
export function priogrid(lat: number, lon: number): number {
  const row = Math.min(Math.floor((lat + 90) * CELLS_A_DEGREE), ROWS - 1)
  const column = Math.min(Math.floor((lon + 180) * CELLS_A_DEGREE), COLUMNS - 1)
  return row * COLUMNS + column + 1
}
