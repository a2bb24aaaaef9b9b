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
  const most = Math.min(LONGEST, text.length)
  const [keys, starts, ends] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)]
  let count = 0
  let at = 0
  while (at < text.length && count < LONGEST) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === OTHER && code < ASCII) {
      at++
      continue
    }
    let end = at
    let key = SEED
    // Most words are plain ones, which need no pattern.
    if (kind !== OTHER)
      for (; kindOf(text.charCodeAt(end)) === kind; end++) key = hashed(key, text.charCodeAt(end) | (kind === LETTER ? SMALL : 0))
    if (kind === OTHER || mayGoOn(text.charCodeAt(end), kind)) {
      WORD.lastIndex = at
      const found = WORD.exec(text)
      if (found === null) break
      at = found.index
      end = at + found[0].length
      key = hash(fold(found[0]).replace(/[.,]/g, ''))
    }
    keys[count] = key
    starts[count] = at
    ends[count++] = end
    at = end
  }
  return { keys: keys.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) }
}

const ASCII = 128
/** What makes a letter of ASCII a small one. */
const SMALL = 0x20

const [OTHER, LETTER, DIGIT] = [0, 1, 2]

/** Of ASCII alone. */
const kindOf = (code: number): number =>
  (code | SMALL) >= 97 && (code | SMALL) <= 122 ? LETTER : code >= 48 && code <= 57 ? DIGIT : OTHER

/** Whether a word of plain letters, or a number of digits, may go on with what stands behind it. */
const mayGoOn = (code: number, kind: number): boolean =>
  code >= ASCII || (kind === LETTER ? code === 39 || code === 96 : code === 44 || code === 46)

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

const SEED = 0x811c9dc5

/** A step of FNV-1a. */
const hashed = (h: number, code: number): number => Math.imul(h ^ code, 0x01000193)

/** FNV-1a over code units. */
function hash(word: string): number {
  let h = SEED
  for (let i = 0; i < word.length; i++) h = hashed(h, word.charCodeAt(i))
  return h >>> 0
}
