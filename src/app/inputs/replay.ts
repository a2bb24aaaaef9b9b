import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A stream that can be read from its beginning more than once, as a file can. */
export interface Replay {
  open(): AsyncGenerator<Uint8Array>
  /** Removes what was kept of it. */
  close(): Promise<void>
}

const CHUNK = 64 * 1024

/** Keeps what has been read of a stream in a temporary file; nothing is read before somebody asks for it. */
export function replayOf(source: AsyncIterable<Uint8Array>): Replay {
  const unread = source[Symbol.asyncIterator]()
  let kept: { readonly folder: string; readonly file: FileHandle } | null = null
  let length = 0
  let ended = false

  async function more(): Promise<void> {
    if (kept === null) {
      const folder = await mkdtemp(join(tmpdir(), 'crossbearing-'))
      kept = { folder, file: await open(join(folder, 'input'), 'w+') }
    }
    const next = await unread.next()
    if (next.done) {
      ended = true
      return
    }
    await kept.file.write(next.value, 0, next.value.length, length)
    length += next.value.length
  }

  return {
    async *open() {
      for (let at = 0; ; ) {
        if (at < length && kept !== null) {
          const chunk = new Uint8Array(Math.min(CHUNK, length - at))
          const { bytesRead } = await kept.file.read(chunk, 0, chunk.length, at)
          at += bytesRead
          yield chunk.subarray(0, bytesRead)
        } else if (ended) return
        else await more()
      }
    },
    async close() {
      if (kept === null) return
      await kept.file.close()
      await rm(kept.folder, { recursive: true })
      kept = null
    },
  }
}
