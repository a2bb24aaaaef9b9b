import { fold } from '../text/fold.ts'

/** The words of a text as they are compared between reports, each with its offsets in UTF-16 code units. */
export interface WordLine {
  /** One number a word, equal for equal words. */
  readonly keys: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** A word keeps its inner apostrophes and a number its separators, so that "Syria's" meets "Syrias" and "20,000" meets "20000". */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}+(?:[\p{M}'’‘`]+\p{L}+)*/gu

export function wordLine(text: string): WordLine {
  const found = [...text.matchAll(WORD)]
  const keys = new Uint32Array(found.length)
  const starts = new Uint32Array(found.length)
  const ends = new Uint32Array(found.length)
  found.forEach((match, i) => {
    keys[i] = hash(fold(match[0]).replace(/[.,]/g, ''))
    starts[i] = match.index
    ends[i] = match.index + match[0].length
  })
  return { keys, starts, ends }
}

/** FNV-1a over code units. */
function hash(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h >>> 0
}
