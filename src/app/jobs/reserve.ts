import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UNFINISHED, unwritable } from '../evidence.ts'

/** Enough for one small transaction. */
const BYTES = 128 * 1024

/** Room on the disk that is held while an add runs, so that a note of why it ended still fits when the disk is full. */
export interface Reserve extends AsyncDisposable {
  release(): Promise<void>
}

export async function holdReserve(folder: string): Promise<Reserve> {
  const path = join(folder, `reserve.${process.pid}${UNFINISHED}`)
  try {
    // Chance, because some disks keep no room for zeros.
    await writeFile(path, randomBytes(BYTES))
  } catch (error) {
    await rm(path, { force: true })
    throw unwritable(folder, error)
  }
  const release = (): Promise<void> => rm(path, { force: true })
  return { release, [Symbol.asyncDispose]: release }
}
