import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type Facts, mergeFacts } from '../../ingest/facts.ts'
import type { InputFile } from '../../ingest/input.ts'
import type { Note } from '../../model/report.ts'
import { walk } from './folder.ts'
import { replayOf } from './replay.ts'

/** A file with how many bytes it has; null for standard input. */
export interface Input extends InputFile {
  readonly size: number | null
}

export interface Inputs {
  /** In the order of the paths, and of the names inside folders. */
  readonly files: readonly Input[]
  /** About manifests. */
  readonly notes: readonly Note[]
  /** Removes what was kept of standard input. */
  close(): Promise<void>
}

export interface Given {
  /** Files and folders; `-` is standard input. */
  readonly paths: readonly string[]
  readonly stdin: Readable
  /** What is known of all of them; a manifest's row goes before it. */
  readonly facts: Facts
}

/** What notes call it. */
export const STDIN = 'standard input'

/** The files behind the paths. One that is missing is among them: reading it says so. */
export async function findInputs({ paths, stdin, facts }: Given): Promise<Inputs> {
  const files: Input[] = []
  const notes: Note[] = []
  const replay = replayOf(stdin)
  for (const path of paths) {
    if (path === '-') {
      if (!files.some(({ name }) => name === STDIN)) files.push({ name: STDIN, size: null, facts, open: replay.open })
      continue
    }
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    )
    if (!isFolder) {
      files.push(await inputOf(path, facts))
      continue
    }
    const found = await walk(path)
    notes.push(...found.notes)
    for (const { path: file, facts: own } of found.files) files.push(await inputOf(file, mergeFacts(own, facts)))
  }
  return { files, notes, close: replay.close }
}

async function inputOf(path: string, facts: Facts): Promise<Input> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  return { name: path, size, facts, open: () => createReadStream(path) }
}
