import { z } from 'zod'
import type { GazetteerPlace } from '../../model/knowledge.ts'

/** The columns of a GeoNames dump (`XX.txt`, `allCountries.txt`, `citiesN.txt`), in their order; tabs part them. */
const COLUMNS = [
  'geonameid',
  'name',
  'asciiname',
  'alternatenames',
  'latitude',
  'longitude',
  'class',
  'code',
  'country',
  'cc2',
  'admin1',
  'admin2',
  'admin3',
  'admin4',
  'population',
  'elevation',
  'dem',
  'timezone',
  'modified',
] as const

const Row = z.object({
  geonameid: z.string().regex(/^\d+$/u, 'a number was expected'),
  name: z.string().min(1, 'a name was expected'),
  asciiname: z.string(),
  alternatenames: z.string(),
  latitude: z.coerce.number('a number was expected').min(-90).max(90),
  longitude: z.coerce.number('a number was expected').min(-180).max(180),
  class: z.string(),
  code: z.string(),
  country: z.string().regex(/^(?:[A-Z]{2})?$/u, 'two capital letters were expected'),
  admin1: z.string(),
  admin2: z.string(),
  population: z.coerce.number('a number was expected').int().min(0),
})

export const isGeoNames = (line: string): boolean => line.split('\t').length === COLUMNS.length

/** Populated places that are no more, or farms. */
const NO_PLACES = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLF', 'ADM1H', 'ADM2H', 'ADM3H', 'ADM4H', 'ADMDH'])
/** Of sites those that news of war names: airports and bases, camps, dams, bridges, crossings, plants, hospitals, prisons, forts. */
const SITES = /^(?:AIRB|AIRF|AIRP|CMP|CMPRF|DAM|BDG|BDRY|PSH|PSN|PS|HSP|PRN|FT|INSM|MILB|OILR|OILT|PRT|NVB|CSTM|PSTB|REFC)$/u

/** The place of a line; null for features that news of war does not name, such as hills and streams. Throws an error that says what was expected. */
export function geoNamesPlace(line: string): GazetteerPlace | null {
  const cells = line.split('\t')
  if (cells.length !== COLUMNS.length)
    throw new Error(`${COLUMNS.length} columns parted by tabs were expected, ${cells.length} are there`)
  const read = Row.safeParse(Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i]])))
  if (!read.success)
    throw new Error(read.error.issues.map(({ path, message }) => `column ${path.join('.')}: ${message}`).join('; '))
  const row = read.data
  const kind = kindOf(row)
  if (kind === null) return null
  const { country, admin1, admin2, population } = row
  const division = `${country}.${admin1}`
  const id =
    row.code === 'ADM1' ? division : row.code === 'ADM2' && admin2 !== '' ? `${division}.${admin2}` : `geonames-${row.geonameid}`
  const district = `${division}.${admin2}`
  return {
    id,
    name: row.name,
    ...namesOf(row),
    kind,
    parent: id === division ? country : id === district || admin2 === '' ? division : district,
    lat: row.latitude,
    lon: row.longitude,
    precision: PRECISION[kind],
    population,
    country: country === '' ? null : country,
    source: '',
  }
}

/** How far the place may be from its point, in metres. */
const PRECISION: Readonly<Record<GazetteerPlace['kind'], number>> = {
  country: 500_000,
  region: 500_000,
  province: 50_000,
  district: 20_000,
  city: 5_000,
  town: 2_000,
  village: 2_000,
  quarter: 1_000,
  site: 1_000,
  area: 20_000,
}

const CITY = 100_000
const TOWN = 5_000

function kindOf({ class: feature, code, population }: z.infer<typeof Row>): GazetteerPlace['kind'] | null {
  if (NO_PLACES.has(code)) return null
  if (feature === 'A')
    return code === 'ADM1' ? 'province' : code === 'ADM2' ? 'district' : /^ADM[34]$/u.test(code) ? 'area' : null
  if (feature === 'P') return code === 'PPLX' ? 'quarter' : population >= CITY ? 'city' : population >= TOWN ? 'town' : 'village'
  return (feature === 'S' || feature === 'L') && SITES.test(code) ? 'site' : null
}

const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’ʻʿ. -]{2,39}$/u
const ARABIC = /^[\p{Script=Arabic}\p{M} ]{2,40}$/u
/** Codes of airports and stations. */
const CODE = /^\p{Lu}{3,4}$/u

/** Its other names in Latin letters, and the first in Arabic ones. */
function namesOf({ name, asciiname, alternatenames }: z.infer<typeof Row>): Pick<GazetteerPlace, 'variants' | 'arabic'> {
  const others = alternatenames.split(',').map((each) => each.trim())
  const latin = [asciiname, ...others].filter((each) => each !== name && LATIN.test(each) && !CODE.test(each))
  return { variants: [...new Set(latin)], arabic: others.find((each) => ARABIC.test(each)) ?? null }
}
