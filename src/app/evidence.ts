import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CaseError } from '../store/case-error.ts'

/** Bytes as received, and their SHA-256 in hex. */
export interface Evidence {
  readonly hash: string
  readonly bytes: Uint8Array
}

/** Ends the name of what is not evidence yet. */
export const UNFINISHED = '.part'
/** A file that is unfinished for so long was left by a program that was ended. */
const ABANDONED_MS = 3_600_000

/**
 * Keeps the bytes, each under its hash. They are on the disk under their whole name when this resolves: a report must not point at evidence that
 * a power cut can still take away. Throws `CaseError` when they cannot be written.
 */
export async function keepEvidence(folder: string, received: readonly Evidence[]): Promise<void> {
  try {
    await Promise.all(received.map((evidence) => keep(folder, evidence)))
    // Though it has none that was not there: another may have put it there and not yet come so far.
    if (received.length > 0) await sync(folder)
  } catch (error) {
    throw unwritable(folder, error)
  }
}

/** Makes the folder, and clears away what an ended program left unfinished in it. */
export async function prepareEvidence(folder: string): Promise<void> {
  try {
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    for (const name of await readdir(folder)) {
      if (!name.endsWith(UNFINISHED)) continue
      const path = join(folder, name)
      const age = await stat(path).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      )
      if (age > ABANDONED_MS) await rm(path, { force: true })
    }
  } catch (error) {
    throw unwritable(folder, error)
  }
}

/** Files begun: the same bytes may be received twice at a time. */
let begun = 0

async function keep(folder: string, { hash, bytes }: Evidence): Promise<void> {
  const path = join(folder, hash)
  if (await exists(path)) return
  const unfinished = `${path}.${process.pid}.${++begun}${UNFINISHED}`
  const file = await open(unfinished, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  } finally {
    await file.close()
  }
  await rename(unfinished, path)
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** A new name is safe only once its folder is. Windows has no such thing, and refuses to open folders. */
async function sync(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const opened = await open(folder)
  await opened.sync()
  await opened.close()
}

/** What the system said of the folder, in words for a person. */
export function unwritable(folder: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const why =
    error.code === 'ENOSPC' ? 'the disk is full: make room, then repeat the command; what was saved is kept' : error.message
  return new CaseError(`The received files cannot be kept in ${folder}: ${why}.`, { cause: error })
}
