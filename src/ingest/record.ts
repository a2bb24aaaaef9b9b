import { decode, type Encoding, encode, isUtf8, legacyEncoding } from './encoding.ts'
import { type Facts, mergeFacts } from './facts.ts'
import type { IngestOptions } from './input.ts'
import { type Piece, RECORD_CAP } from './pieces.ts'

/** A piece as text; one that is no UTF-8 in a file of UTF-8 was pasted in from elsewhere, and is read by its own look. */
export function pieceText(piece: Piece, encoding: Encoding): string {
  if (encoding.startsWith('utf-16')) return decode(piece.bytes, 'utf-8')
  return decode(piece.bytes, encoding === 'utf-8' && !isUtf8(piece.bytes, false) ? legacyEncoding(piece.bytes) : encoding)
}

/** A piece's bytes as they stand in the file. */
export const pieceBytes = (piece: Piece, encoding: Encoding): Uint8Array =>
  encoding.startsWith('utf-16') ? encode(decode(piece.bytes, 'utf-8'), encoding) : piece.bytes.slice()

/** What a record says of itself, then what is known of its file; a file's id is not its records'. */
export function recordFacts(own: Facts, file: Facts, { idPrefix }: IngestOptions): Facts {
  const facts = mergeFacts(own, { ...file, id: null, title: null, url: null })
  return facts.id === null ? facts : { ...facts, id: idPrefix + facts.id }
}

export const faultMessage = (fault: NonNullable<Piece['fault']>): string =>
  fault === 'too long'
    ? `is longer than ${RECORD_CAP / 1024 / 1024} MiB: expected one report a line, it was left out`
    : 'opens a quote (") that is not closed: this line was left out, reading goes on with the next'
