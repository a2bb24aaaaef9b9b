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

/** Words of a report that are compared: the length of a long book. What follows is a dump and no report. */
const LONGEST = 100_000

export function wordLine(text: string): WordLine {
  const keys: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (keys.push(hash(fold(word).replace(/[.,]/g, ''))) > LONGEST) break
    starts.push(index)
    ends.push(index + word.length)
  }
  return { keys: Uint32Array.from(keys.slice(0, LONGEST)), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** Index of the first word at or after an offset; the number of words when there is none. */
export function firstFrom({ starts }: WordLine, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** FNV-1a over code units. */
function hash(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h >>> 0
}
