import { byteOrderMark, type Encoding, SAMPLE, streamDecoder } from './encoding.ts'

export type Chunks = AsyncIterable<Uint8Array>

/** All bytes, or null once there are more than `cap`. */
export async function readAll(chunks: Chunks, cap: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > cap) return null
    parts.push(chunk)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** Chunks whose beginning can be looked at before they are read. */
export interface Peeked {
  readonly start: Uint8Array
  readonly chunks: Chunks
}

/** Reads ahead as much as tells format and encoding. */
export async function peek(chunks: Chunks): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let length = 0
  while (length < SAMPLE) {
    const next = await iterator.next()
    if (next.done) break
    parts.push(next.value.slice())
    length += next.value.length
  }
  const start = new Uint8Array(Buffer.concat(parts))
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (start.length > 0) yield start
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { start, chunks: all() }
}

/** Text in two-byte characters as UTF-8, so that lines can be cut at bytes; a byte-order mark left out. */
export async function* toUtf8(chunks: Chunks, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (!encoding.startsWith('utf-16')) {
    yield* withoutMark(chunks)
    return
  }
  const decoder = streamDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.write(chunk))
  yield Buffer.from(decoder.end())
}

async function* withoutMark(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const chunk of chunks) {
    yield first && byteOrderMark(chunk) === 'utf-8' ? chunk.subarray(3) : chunk
    first = false
  }
}
