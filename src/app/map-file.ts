import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { PMTiles, type Source } from 'pmtiles'
import { Failure } from './failure.ts'

/** A PMTiles archive that the desk lays under its places. It stays where it is and is read in parts. */
export interface MapFile {
  readonly file: string
  readonly path: string
}

/** Looks whether a file is a whole PMTiles archive of version 3. Throws `Failure` where it is none, or cannot be read. */
export async function readMapFile(path: string): Promise<MapFile> {
  const handle = await open(path, 'r').catch((error: Error) => {
    throw unreadable(path, error)
  })
  try {
    const { size } = await handle.stat()
    const archive = new PMTiles(partsOf(handle, size))
    const header = await archive.getHeader().catch((error: NodeJS.ErrnoException) => {
      if (error.syscall !== undefined) throw unreadable(path, error)
      throw new Failure(
        `${path} is no PMTiles archive of version 3: --map takes one of vector or raster tiles. docs/maps.md says how to get one.`,
      )
    })
    if (header.tileDataOffset + (header.tileDataLength ?? 0) > size)
      throw new Failure(`${path} ends before its last tile: it was cut off when it was copied or fetched. Get it again.`)
    await archive.getMetadata().catch((error: Error) => {
      throw new Failure(`${path} is damaged: what it says of itself cannot be read (${error.message}). Get it again.`)
    })
  } finally {
    await handle.close()
  }
  return { file: basename(path), path }
}

const unreadable = (path: string, error: Error): Failure =>
  new Failure(`${path} cannot be read (${error.message}): name a PMTiles file with --map.`)

/** Lengths come out of the file itself, so none is believed beyond its end. */
const partsOf = (handle: FileHandle, size: number): Source => ({
  getKey: () => '',
  async getBytes(offset, length) {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)))
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset)
    return { data: bytes.buffer.slice(0, bytesRead) }
  },
})
