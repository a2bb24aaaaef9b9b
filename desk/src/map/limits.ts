/** Lines of limits as a file gives them: the desk draws them and says whose they are; it has none of its own. */
export interface Limits {
  /** Who is to be named with them, in the file's own words; null where it does not say. */
  readonly attribution: string | null
  readonly file: string
  readonly shapes: readonly Shape[]
}

export interface Shape {
  readonly name: string | null
  /** Each a run of points, longitude before latitude, in degrees. A ring ends where it begins. */
  readonly lines: readonly (readonly Point[])[]
}

export type Point = readonly [lon: number, lat: number]

export type LimitsFault = 'no-geojson' | 'no-degrees' | 'no-lines'

/** Where files name whoever made them. */
const CREDITS = ['attribution', 'credit', 'copyright', 'source', 'licence', 'license', 'boundarySource', 'boundaryLicense']
/** What administrative limits are called by: plain files, geoBoundaries, OCHA's. */
const NAMES = ['name', 'NAME', 'name_en', 'shapeName', 'ADM3_EN', 'ADM2_EN', 'ADM1_EN', 'ADM0_EN']

/** Reads GeoJSON (RFC 7946), whose degrees are WGS 84: lines and outlines; points are left out. */
export function readLimits(file: string, given: unknown): Limits | LimitsFault {
  if (!isRecord(given) || typeof given.type !== 'string') return 'no-geojson'
  if (isRecord(given.crs) && !/CRS84|EPSG:{1,2}4326/.test(JSON.stringify(given.crs))) return 'no-degrees'
  const features = featuresOf(given)
  const shapes = features.flatMap((feature): Shape[] => {
    const lines = linesOf(isRecord(feature.geometry) ? feature.geometry : feature)
    return lines.length === 0 ? [] : [{ name: worded(feature.properties, NAMES), lines }]
  })
  if (shapes.length === 0) return 'no-lines'
  if (!shapes.every(({ lines }) => lines.every((line) => line.every(isInDegrees)))) return 'no-degrees'
  return { file, attribution: creditOf(given, features), shapes }
}

type Unknown = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value)

const featuresOf = (given: Unknown): readonly Unknown[] =>
  given.type === 'FeatureCollection' ? (Array.isArray(given.features) ? given.features.filter(isRecord) : []) : [given]

function linesOf({ type, coordinates, geometries }: Unknown): readonly (readonly Point[])[] {
  switch (type) {
    case 'LineString':
      return [pointsOf(coordinates)].filter(isLine)
    case 'MultiLineString':
    case 'Polygon':
      return listOf(coordinates).map(pointsOf).filter(isLine)
    case 'MultiPolygon':
      return listOf(coordinates).flatMap(listOf).map(pointsOf).filter(isLine)
    case 'GeometryCollection':
      return listOf(geometries).filter(isRecord).flatMap(linesOf)
    default:
      return []
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const pointsOf = (value: unknown): readonly Point[] =>
  listOf(value).flatMap((point): Point[] => {
    const [lon, lat] = listOf(point)
    return typeof lon === 'number' && typeof lat === 'number' ? [[lon, lat]] : []
  })

const isLine = (points: readonly Point[]): boolean => points.length > 1
const isInDegrees = ([lon, lat]: Point): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90

/** Of the file as a whole; else of its features, each once. */
function creditOf(given: Unknown, features: readonly Unknown[]): string | null {
  const whole = worded(given, CREDITS) ?? worded(given.metadata, CREDITS) ?? worded(given.properties, CREDITS)
  if (whole !== null) return whole
  const each = new Set(features.map(({ properties }) => worded(properties, CREDITS)).filter((credit) => credit !== null))
  return each.size === 0 ? null : [...each].slice(0, MOST_CREDITS).join('; ')
}

const MOST_CREDITS = 4

function worded(holder: unknown, keys: readonly string[]): string | null {
  if (!isRecord(holder)) return null
  const found = keys.map((key) => holder[key]).find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found : null
}
