import { z } from 'zod'
import type { GazetteerPlace } from '../../model/knowledge.ts'

/** Whether a header is that of an OCHA table of administrative divisions (COD-AB): `ADM1_PCODE` and the like. */
export const isCod = (header: readonly string[]): boolean => header.some((column) => /^adm1_pcode$/iu.test(column.trim()))

/** The columns of a table by level: names in every language that it has, the English one first, and P-codes. */
interface Level {
  readonly level: number
  readonly pcode: number
  readonly names: readonly { readonly at: number; readonly language: string }[]
}

export interface CodColumns {
  readonly levels: readonly Level[]
  readonly lat: number
  readonly lon: number
  readonly area: number
}

const NAME = /^adm(?<level>\d)_(?:(?<language>[a-z]{2})|name\d?)$/iu
const OTHER_NAME = /^adm(?<level>\d)_?alt\d(?:_?[a-z]{2})?$/iu
const LATITUDE = /^(?:center_lat|latitude|lat|y_coord|y)$/iu
const LONGITUDE = /^(?:center_lon|longitude|long?|x_coord|x)$/iu
const AREA = /^area_?sq_?km$/iu
const DEEPEST = 4

/** What stands where. Throws an error that says which column is missing. */
export function codColumns(header: readonly string[]): CodColumns {
  const columns = header.map((column) => column.trim())
  const at = (pattern: RegExp): number => columns.findIndex((column) => pattern.test(column))
  const levels: Level[] = []
  for (let level = 0; level <= DEEPEST; level++) {
    const pcode = at(new RegExp(`^adm${level}_pcode$`, 'iu'))
    const names = columns.flatMap((column, i) => {
      const groups = (NAME.exec(column) ?? OTHER_NAME.exec(column))?.groups
      return groups && Number(groups.level) === level ? [{ at: i, language: groups.language?.toLowerCase() ?? '' }] : []
    })
    if (pcode < 0 && names.length === 0) continue
    if (pcode < 0) throw new Error(`the column ADM${level}_PCODE is missing`)
    if (names.length === 0) throw new Error(`the column ADM${level}_EN is missing`)
    levels.push({ level, pcode, names: names.toSorted((a, b) => Number(b.language === 'en') - Number(a.language === 'en')) })
  }
  if (levels[0]?.level !== 0) throw new Error('the columns ADM0_EN and ADM0_PCODE are missing, which name the country')
  return { levels, lat: at(LATITUDE), lon: at(LONGITUDE), area: at(AREA) }
}

const Pcode = z.string().regex(/^[A-Z]{2,3}[A-Za-z0-9_-]*$/u, 'a P-code was expected, such as SY02')
const Coordinate = z.union([z.literal('').transform(() => null), z.coerce.number('a number was expected')])

const KINDS: readonly GazetteerPlace['kind'][] = ['country', 'province', 'district', 'area', 'area']
/** How far a place of each level may be from its point where no area is given, in metres. */
const PRECISION: readonly number[] = [500_000, 100_000, 30_000, 10_000, 5_000]

/**
 * The divisions that a row names, the largest first: that of its last level with the row's point, and those around it without. `countryOf` gives
 * the country of a name or code. Throws an error that says what was expected.
 */
export function codPlaces(
  cells: readonly string[],
  { levels, lat, lon, area }: CodColumns,
  countryOf: (name: string, code: string) => string | null,
): readonly GazetteerPlace[] {
  const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? '').trim())
  const told = levels.filter(({ pcode }) => cell(pcode) !== '')
  for (const { level, pcode } of told) {
    const code = Pcode.safeParse(cell(pcode))
    if (!code.success) throw new Error(`column ADM${level}_PCODE: ${code.error.issues[0]!.message}`)
  }
  const [nation, ...divisions] = told
  if (nation?.level !== 0 || divisions.length === 0) throw new Error('the P-code of a country and of a division were expected')
  const country = countryOf(cell(nation.names[0]!.at), cell(nation.pcode))
  if (country === null)
    throw new Error(`no country is known by the name "${cell(nation.names[0]!.at)}" or the code ${cell(nation.pcode)}`)
  const point = { lat: Coordinate.safeParse(cell(lat)), lon: Coordinate.safeParse(cell(lon)) }
  if (!point.lat.success || !point.lon.success) throw new Error('the point of the division is no pair of numbers')
  const size = Number(cell(area))
  return divisions.map((division, i): GazetteerPlace => {
    const last = i === divisions.length - 1
    const names = division.names.map(({ at, language }) => ({ name: cell(at), language })).filter(({ name }) => name !== '')
    const latin = names.filter(({ name }) => /^\p{Script=Latin}/u.test(name))
    const [first, ...others] = latin
    if (!first) throw new Error(`the name of ${cell(division.pcode)} in Latin letters is missing`)
    const isPlaced = last && point.lat.data !== null && point.lon.data !== null
    return {
      id: `cod-${cell(division.pcode)}`,
      name: first.name,
      variants: [...new Set(others.map(({ name }) => name))].filter((name) => name !== first.name),
      arabic: names.find(({ name }) => /\p{Script=Arabic}/u.test(name))?.name ?? null,
      kind: KINDS[division.level] ?? 'area',
      parent: i === 0 ? country : `cod-${cell(divisions[i - 1]!.pcode)}`,
      lat: isPlaced ? point.lat.data! : null,
      lon: isPlaced ? point.lon.data! : null,
      precision: last && size > 0 ? Math.round(Math.sqrt(size / Math.PI) * 1000) : PRECISION[division.level]!,
      population: 0,
      country,
      source: '',
    }
  })
}
