import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { Readable } from 'node:stream'
import type { Facts } from '../../ingest/facts.ts'
import { findInputs, type Given, type Inputs } from '../inputs/inputs.ts'
import { type Added, type AddJob, addInputs } from './add.ts'
import { createPool } from './pool.ts'

/** A file as a browser hands it over. */
export interface Upload {
  /** Its name, or its path in the folder that was given. */
  readonly path: string
  readonly content: Blob
}

export interface UploadJob extends Omit<AddJob, keyof Given> {
  readonly uploads: readonly Upload[]
  readonly facts: Facts
}

/** Adds files that were handed over as if they stood in a folder: a manifest among them holds for the others. Notes name them as they came. */
export async function addUpload({ uploads, facts, ...job }: UploadJob): Promise<Added> {
  const folder = await mkdtemp(join(tmpdir(), 'crossbearing-upload-'))
  const pool = createPool()
  try {
    for (const { path, content } of uploads) {
      const at = join(folder, ...inside(path))
      await mkdir(dirname(at), { recursive: true })
      await writeFile(at, content.stream())
    }
    const found = await findInputs({ paths: [folder], stdin: Readable.from([]), facts })
    return await addInputs(pool, job, namedFrom(folder, found))
  } finally {
    await pool.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The parts of a path that lead down, and no others. */
function inside(path: string): readonly string[] {
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..')
  return parts.length === 0 ? ['unnamed'] : parts.map((part) => basename(part))
}

const namedFrom = (folder: string, inputs: Inputs): Inputs => ({
  ...inputs,
  files: inputs.files.map((file) => ({ ...file, name: relative(folder, file.name) })),
  notes: inputs.notes.map((note) => ({ ...note, file: relative(folder, note.file) })),
})
