import { sentencesOf } from './sentences.ts'
import type { WordLine } from './words.ts'

/** A quotation longer than this has lost its closing mark, or its opening one was none. */
const LONGEST = 1200

/** Pairs of marks; a straight mark opens and closes. Single marks are left alone: they are apostrophes too. */
const QUOTATION = /“([^”“]*)”|«([^»«]*)»|„([^“„]*)“|"([^"]*)"/g

/** News does not say "I" and "we" of itself: such a sentence is somebody's words, marks or not. */
const FIRST_PERSON = /(?<![.\p{L}])I(?![.\p{L}])|\b(?:we|my|our|us)\b/u

/** Which words of a text stand in direct quotation: 1 or 0 for each. */
export function quotedWords(text: string, line: WordLine): Uint8Array {
  const flags = new Uint8Array(line.keys.length)
  for (const block of text.matchAll(/[^\n\r]+/g))
    for (const quotation of block[0].matchAll(QUOTATION)) {
      if (quotation[0].length > LONGEST) continue
      const start = block.index + quotation.index
      for (let i = firstFrom(line, start); i < flags.length && (line.starts[i] as number) < start + quotation[0].length; i++)
        flags[i] = 1
    }
  for (const [start, end] of sentencesOf(text)) {
    if (!FIRST_PERSON.test(text.slice(start, end))) continue
    for (let i = firstFrom(line, start); i < flags.length && (line.starts[i] as number) < end; i++) flags[i] = 1
  }
  return flags
}

function firstFrom(line: WordLine, offset: number): number {
  let low = 0
  let high = line.starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((line.starts[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
