import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const SRC = new URL('../../', import.meta.url)

/** What the claims of a report depend on. Paths are from `src`; a folder ends with "/". */
const CODER = ['../package.json', '../data/', 'extract/', 'model/', 'resolve/', 'text/', 'app/knowledge.ts', 'pipeline.ts']
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

export const coderVersion = (): string => versionOf(CODER)
export const comparerVersion = (): string => versionOf(COMPARER)

/** A hash of the files, so that no change of a rule or a word can be forgotten. */
function versionOf(parts: readonly string[]): string {
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
