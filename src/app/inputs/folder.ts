import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type Facts, NO_FACTS } from '../../ingest/facts.ts'
import { type Manifest, readManifest } from '../../ingest/manifest.ts'
import type { Note } from '../../model/report.ts'

const MANIFEST = 'manifest.csv'

export interface FolderFile {
  readonly path: string
  /** From the manifest of the nearest folder that has one. */
  readonly facts: Facts
}

export interface FolderFound {
  readonly files: readonly FolderFile[]
  readonly notes: readonly Note[]
}

/** The manifest that holds for a folder, and where its names begin. */
interface Ruling {
  readonly manifest: Manifest
  readonly folder: string
}

/** All files of a folder and of the folders in it, by name; hidden ones and manifests left out. */
export async function walk(folder: string): Promise<FolderFound> {
  return await walkUnder(folder, null)
}

async function walkUnder(folder: string, above: Ruling | null): Promise<FolderFound> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => error)
  if (entries instanceof Error) return { files: [], notes: [unreadable(folder, entries)] }
  const own = await manifestOf(folder, entries)
  const ruling = own ?? above
  const files: FolderFile[] = []
  const notes: Note[] = own === null ? [] : [...own.manifest.notes]
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === MANIFEST) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      const found = await walkUnder(path, ruling)
      files.push(...found.files)
      notes.push(...found.notes)
    } else if (await mayBeRead(path)) files.push({ path, facts: factsOf(path, ruling) })
  }
  if (own !== null) notes.push(...missing(own, files))
  return { files, notes }
}

/** Pipes and sockets would never end; what cannot be looked at at all is read, so that reading says why not. */
const mayBeRead = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => true,
  )

async function manifestOf(folder: string, entries: readonly Dirent[]): Promise<Ruling | null> {
  if (!entries.some(({ name }) => name === MANIFEST)) return null
  const path = join(folder, MANIFEST)
  try {
    return { manifest: readManifest(path, await readFile(path)), folder }
  } catch (error) {
    return { manifest: { facts: new Map(), notes: [unreadable(path, error as Error)] }, folder }
  }
}

const factsOf = (path: string, ruling: Ruling | null): Facts =>
  ruling?.manifest.facts.get(relative(ruling.folder, path).split(sep).join('/')) ?? NO_FACTS

const missing = ({ manifest, folder }: Ruling, files: readonly FolderFile[]): readonly Note[] => {
  const there = new Set(files.map(({ path }) => relative(folder, path).split(sep).join('/')))
  return [...manifest.facts.keys()]
    .filter((name) => !there.has(name))
    .map((name) => ({
      level: 'warning',
      file: join(folder, MANIFEST),
      at: null,
      report: null,
      message: `names "${name}", which is not in the folder: nothing was read for it`,
    }))
}

const unreadable = (file: string, error: Error): Note => ({
  level: 'error',
  file,
  at: null,
  report: null,
  message: `cannot be read (${error.message}): check that it exists and may be read`,
})
