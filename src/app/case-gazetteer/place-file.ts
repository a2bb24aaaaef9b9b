import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import type { GazetteerPlace } from '../../model/knowledge.ts'

/** What a file of places says of itself, on its first line. */
export interface PlaceFileHead {
  /** Who made the list: "GeoNames", "OCHA COD-AB". */
  readonly origin: string
  readonly licence: string
  /** The name and the SHA-256 of the file that was imported. */
  readonly file: string
  readonly sha256: string
  /** The country that was taken from it; null for all. */
  readonly country: string | null
  /** The day of the import. */
  readonly imported: string
}

/** A place of an imported list; `sameAs` is the id of a known place that it gives further names to, else null. */
export type ImportedPlace = GazetteerPlace & { readonly sameAs: string | null }

const FOLDER = 'gazetteer'
const ENDING = '.places.jsonl'

const namesIn = (caseFolder: string): readonly string[] =>
  existsSync(join(caseFolder, FOLDER))
    ? readdirSync(join(caseFolder, FOLDER))
        .filter((name) => name.endsWith(ENDING))
        .sort()
    : []

/** Writes `gazetteer/<file>.places.jsonl` of a case: the head, then a place a line. The same file imported again takes its place. Gives the path. */
export function writePlaceFile(caseFolder: string, head: PlaceFileHead, places: readonly ImportedPlace[]): string {
  mkdirSync(join(caseFolder, FOLDER), { recursive: true })
  const path = join(caseFolder, FOLDER, `${basename(head.file)}${ENDING}`)
  writeFileSync(`${path}.part`, [head, ...places].map((line) => `${JSON.stringify(line)}\n`).join(''))
  renameSync(`${path}.part`, path)
  return path
}

/** Every place that was imported into a case, file by file. */
export function readPlaceFiles(caseFolder: string): readonly ImportedPlace[] {
  return namesIn(caseFolder).flatMap((name) => {
    const [, ...lines] = readFileSync(join(caseFolder, FOLDER, name), 'utf8').split('\n')
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as ImportedPlace)
  })
}

/** A hash of what was imported into a case, from the heads of its files; empty where nothing was. */
export function placeFilesVersion(caseFolder: string): string {
  const names = namesIn(caseFolder)
  if (names.length === 0) return ''
  const hash = createHash('sha256')
  for (const name of names) hash.update(headOf(join(caseFolder, FOLDER, name)))
  return hash.digest('hex').slice(0, 16)
}

/** More than a head takes. */
const HEAD_BYTES = 4096

function headOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(HEAD_BYTES)
    const [head = ''] = bytes.toString('utf8', 0, readSync(file, bytes)).split('\n')
    return head
  } finally {
    closeSync(file)
  }
}
