/** Bytes of a file, both ends included. */
export interface Bytes {
  readonly start: number
  readonly end: number
}

const ASKED = /^bytes=(?<start>\d*)-(?<end>\d*)$/

/**
 * The part of a file of `size` bytes that a Range header asks for (RFC 9110, section 14): 'whole' without one, and for those that a
 * server may pass over (another unit, several parts at once, an end before its start); 'beyond' where no byte of it is in the file.
 */
export function askedBytes(header: string | undefined, size: number): Bytes | 'whole' | 'beyond' {
  const { start, end } = ASKED.exec(header ?? '')?.groups ?? {}
  if (start === undefined || end === undefined || (start === '' && end === '')) return 'whole'
  if (start === '') {
    const last = Math.min(Number(end), size)
    return last === 0 ? 'beyond' : { start: size - last, end: size - 1 }
  }
  if (end !== '' && Number(end) < Number(start)) return 'whole'
  if (Number(start) >= size) return 'beyond'
  return { start: Number(start), end: end === '' ? size - 1 : Math.min(Number(end), size - 1) }
}
