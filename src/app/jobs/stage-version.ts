import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { placeFilesVersion } from '../case-gazetteer/place-file.ts'

const SRC = new URL('../../', import.meta.url)

/** What the claims of a report depend on. Paths are from `src`; a folder ends with "/". */
const CODER = [
  '../package.json',
  '../data/actors/',
  '../data/gazetteer/',
  '../data/lexicon/',
  '../data/outlets/',
  '../data/states.yaml',
  'extract/',
  'model/',
  'resolve/',
  'text/',
  'app/actors.ts',
  'app/case-gazetteer/merge.ts',
  'app/gazetteer.ts',
  'app/geonames-cities.ts',
  'app/knowledge.ts',
  'app/lexicon.ts',
  'pipeline.ts',
]
/** What copies and accounts depend on. */
const COMPARER = [
  '../package.json',
  'cluster/',
  'copies/',
  'model/',
  'reconcile/',
  'text/',
  'app/jobs/compare/',
  'app/jobs/origin-of.ts',
]

/** Of the rules and words; and, where places were imported into the case, of those. */
export const coderVersion = (caseFolder: string): string =>
  [versionOf(CODER), placeFilesVersion(caseFolder)].filter((part) => part !== '').join('+')
export const comparerVersion = (): string => versionOf(COMPARER)

const known = new Map<readonly string[], string>()

/** A hash of the files, so that no change of a rule or a word can be forgotten. A program runs by the files that it has begun with. */
function versionOf(parts: readonly string[]): string {
  const version = known.get(parts) ?? hashOf(parts)
  known.set(parts, version)
  return version
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of parts.flatMap(filesOf)) hash.update(file).update(readFileSync(new URL(file, SRC)))
  return hash.digest('hex').slice(0, 16)
}

function filesOf(part: string): readonly string[] {
  if (!part.endsWith('/')) return [part]
  return readdirSync(new URL(part, SRC), { withFileTypes: true })
    .map((entry) => `${part}${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .sort()
    .flatMap(filesOf)
}
