/** A line of JSON, or a row of CSV, in the bytes it came in. */
export interface Piece {
  readonly bytes: Uint8Array
  /** The line that it begins on, from 1. */
  readonly line: number
  /** Why it could not be cut out whole; its bytes are then empty. */
  readonly fault: 'too long' | 'open quote' | null
}

/** How long one line or row may be, in bytes. Longer ones are no reports, and would have to be held in memory whole. */
export const RECORD_CAP = 16 * 1024 * 1024

const NEWLINE = 10
const RETURN = 13
const QUOTE = 34

/** Cuts at line ends. Never holds more than one line. */
export async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let parts: Uint8Array[] = []
  let length = 0
  let line = 1
  const take = (): Piece => {
    const piece: Piece =
      length > RECORD_CAP
        ? { bytes: new Uint8Array(), line, fault: 'too long' }
        : { bytes: withoutReturn(join(parts)), line, fault: null }
    parts = []
    length = 0
    line++
    return piece
  }
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > RECORD_CAP) parts = []
    else parts.push(part)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    // A copy: the reader may use the chunk's memory again.
    if (from < chunk.length) add(chunk.slice(from))
  }
  if (length > 0) yield take()
}

/**
 * Cuts at line ends outside of quotes; a quote opens a field only where a field begins. A row whose quote is never closed is given up at its
 * first line, and cutting goes on with the next.
 */
export async function* rows(chunks: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<Piece> {
  const comma = delimiter.charCodeAt(0)
  /** Grows by doubling: a long row comes in many chunks, and joining each to all before it would take time in its square. */
  let held = new Uint8Array(65_536)
  let pending = held.subarray(0, 0)
  let scan = START
  let line = 1
  /** In a line that was given up: nothing is read before its end. */
  let skipping = false
  for await (const chunk of chunks) {
    hold(chunk)
    yield* cut(false)
  }
  yield* cut(true)

  function* cut(last: boolean): Generator<Piece> {
    let from = 0
    while (from < pending.length) {
      if (skipping) {
        const end = pending.indexOf(NEWLINE, from)
        if (end < 0) return drop(pending.length)
        skipping = false
        line++
        from = end + 1
        continue
      }
      scan = scanRow(pending, from, scan, comma)
      const end = from + scan.length
      const length = scan.length
      if (end < pending.length && pending[end] === NEWLINE && !scan.quoted) {
        const bytes = pending.slice(from, end)
        yield length > RECORD_CAP
          ? { bytes: NOTHING, line, fault: 'too long' }
          : { bytes: withoutReturn(bytes), line, fault: null }
        line += count(bytes) + 1
        from = end + 1
      } else if (last && !scan.quoted) {
        yield length > RECORD_CAP
          ? { bytes: NOTHING, line, fault: 'too long' }
          : { bytes: withoutReturn(pending.slice(from)), line, fault: null }
        from = pending.length
      } else if (last || length > RECORD_CAP) {
        yield { bytes: NOTHING, line, fault: scan.quoted ? 'open quote' : 'too long' }
        skipping = true
      } else break
      scan = START
    }
    drop(from)
  }

  function hold(chunk: Uint8Array): void {
    const used = pending.length
    if (used + chunk.length > held.length) {
      const larger = new Uint8Array(Math.max(2 * held.length, used + chunk.length))
      larger.set(pending)
      held = larger
    }
    held.set(chunk, used)
    pending = held.subarray(0, used + chunk.length)
  }

  function drop(until: number): void {
    held.copyWithin(0, until, pending.length)
    pending = held.subarray(0, pending.length - until)
  }
}

/** How far a row has been read: a long one comes in many chunks, and is read once. */
interface Scan {
  readonly length: number
  readonly quoted: boolean
  /** At the beginning of a field. */
  readonly fresh: boolean
}

const START: Scan = { length: 0, quoted: false, fresh: true }
const NOTHING = new Uint8Array()

/** Reads on to the row's end, or to the end of the bytes. */
function scanRow(bytes: Uint8Array, from: number, so: Scan, comma: number): Scan {
  let { quoted, fresh } = so
  let i = from + so.length
  for (; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (quoted) {
      // A doubled quote closes and opens again, which comes to the same: it opens where the last one closed.
      if (byte === QUOTE) {
        quoted = false
        fresh = true
      }
    } else if (byte === NEWLINE) break
    else {
      quoted = fresh && byte === QUOTE
      fresh = byte === comma
    }
  }
  return { length: i - from, quoted, fresh }
}

const count = (bytes: Uint8Array): number => {
  let n = 0
  for (let i = bytes.indexOf(NEWLINE); i >= 0; i = bytes.indexOf(NEWLINE, i + 1)) n++
  return n
}

const withoutReturn = (bytes: Uint8Array): Uint8Array => (bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes)

const join = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? parts[0]! : new Uint8Array(Buffer.concat(parts as Uint8Array[]))
