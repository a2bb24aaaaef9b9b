import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { Transform } from 'node:stream'
import { parse } from 'csv-parse/sync'
import type { GazetteerPlace } from '../../model/knowledge.ts'
import { loadCountries } from '../countries.ts'
import { Failure } from '../failure.ts'
import { loadGazetteer } from '../gazetteer.ts'
import { type CodColumns, codColumns, codPlaces, isCod } from './cod.ts'
import { geoNamesPlace, isGeoNames } from './geonames.ts'
import { tieToKnown } from './merge.ts'
import { writePlaceFile } from './place-file.ts'

export interface ImportJob {
  readonly caseFolder: string
  readonly file: string
  /** ISO 3166-1 alpha-2; null for all countries that the file has. */
  readonly country: string | null
  /** As the giver of the list words it; null for what the format's maker says. */
  readonly licence: string | null
  /** The day of the import. */
  readonly day: string
  /** Part of the file that has been read, 0–1, and places found so far. */
  readonly onProgress: (share: number, places: number) => void
  /** A line that cannot be read, and why. */
  readonly onProblem: (line: number, problem: string) => void
}

export interface ImportDone {
  readonly origin: string
  readonly licence: string
  /** Places that are new, and known ones that got further names. */
  readonly added: number
  readonly tied: number
  /** Lines that could not be read. */
  readonly rejected: number
  readonly path: string
}

const MAKERS = {
  geonames: { origin: 'GeoNames (https://www.geonames.org/)', licence: 'CC BY 4.0' },
  cod: { origin: 'OCHA COD-AB (https://data.humdata.org/)', licence: 'as its page on HDX says' },
} as const

/** Turns a line into places. */
type ReadLine = (line: string) => readonly GazetteerPlace[]

/** Reads a list of places into a case. Lines that cannot be read are told and left out. Throws `Failure` for a file of neither format, and for one without a place. */
export async function importPlaces(job: ImportJob): Promise<ImportDone> {
  const known = loadGazetteer()
  const hash = createHash('sha256')
  const found = new Map<string, GazetteerPlace>()
  let maker: keyof typeof MAKERS | null = null
  let read: ReadLine | null = null
  let rejected = 0
  let number = 0
  for await (const line of linesOf(job, hash, () => found.size)) {
    number++
    if (read === null) {
      const format = formatOf(line, job.file, known)
      maker = format.maker
      read = format.read
      if (format.isHeader) continue
    }
    if (line.trim() === '') continue
    try {
      for (const place of read(line)) if (job.country === null || place.country === job.country) keep(found, place)
    } catch (error) {
      rejected++
      job.onProblem(number, (error as Error).message)
    }
  }
  if (maker === null || found.size === 0)
    throw new Failure(`${job.file}: no place was found${job.country === null ? '' : ` of the country ${job.country}`}.`)
  const { origin } = MAKERS[maker]
  const licence = job.licence ?? MAKERS[maker].licence
  const source = `${origin}, ${licence}; ${basename(job.file)}`
  const places = tieToKnown(
    [...found.values()].map((place) => ({ ...place, source })),
    known,
  )
  const head = { origin, licence, file: basename(job.file), sha256: hash.digest('hex'), country: job.country, imported: job.day }
  const path = writePlaceFile(job.caseFolder, head, places)
  const tied = places.filter(({ sameAs }) => sameAs !== null).length
  return { origin, licence, added: places.length - tied, tied, rejected, path }
}

/** A division is told in every row below it; the row that gives its point is the one that counts. */
function keep(found: Map<string, GazetteerPlace>, place: GazetteerPlace): void {
  const known = found.get(place.id)
  if (!known || (known.lat === null && place.lat !== null)) found.set(place.id, place)
}

async function* linesOf(job: ImportJob, hash: ReturnType<typeof createHash>, places: () => number): AsyncGenerator<string> {
  const size = statSync(job.file).size
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      job.onProgress(size === 0 ? 1 : bytes / size, places())
      done(null, chunk)
    },
  })
  const stream = createReadStream(job.file)
  stream.once('error', (error) => counted.destroy(error))
  let first = true
  for await (const line of createInterface({ input: stream.pipe(counted), crlfDelay: Number.POSITIVE_INFINITY })) {
    yield first ? line.replace(/^\u{feff}/u, '') : line
    first = false
  }
}

function formatOf(
  line: string,
  file: string,
  known: readonly GazetteerPlace[],
): { maker: keyof typeof MAKERS; read: ReadLine; isHeader: boolean } {
  if (isGeoNames(line)) return { maker: 'geonames', read: (each) => [geoNamesPlace(each) ?? []].flat(), isHeader: false }
  const header = cellsOf(line)
  if (!isCod(header))
    throw new Failure(
      `${file}, line 1: neither a GeoNames dump (19 columns parted by tabs) nor an OCHA table of divisions (a header with ADM1_EN, ADM1_PCODE …).`,
    )
  return { maker: 'cod', read: codReader(codColumnsOf(header, file), known), isHeader: true }
}

function codColumnsOf(header: readonly string[], file: string): CodColumns {
  try {
    return codColumns(header)
  } catch (error) {
    throw new Failure(`${file}, line 1: ${(error as Error).message}.`)
  }
}

function codReader(columns: CodColumns, known: readonly GazetteerPlace[]): ReadLine {
  const byName = new Map<string, string>()
  const byCode = new Map<string, string>()
  const letters = loadCountries()
  for (const { id, name, variants, kind } of known) {
    if (kind !== 'country') continue
    byCode.set(id, id)
    const three = letters.get(name)?.letters
    if (three) byCode.set(three, id)
    for (const each of [name, ...variants]) byName.set(each.toLowerCase(), id)
  }
  return (line) => codPlaces(cellsOf(line), columns, (name, code) => byName.get(name.toLowerCase()) ?? byCode.get(code) ?? null)
}

/** A record of these tables stands on one line. */
function cellsOf(line: string): readonly string[] {
  const [cells = []] = parse(line, { relax_quotes: true, relax_column_count: true }) as string[][]
  return cells
}
