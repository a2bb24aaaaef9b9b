import type { Span } from '../model/span.ts'
import { firstFrom, type WordLine } from './words.ts'

/** A quotation longer than this has lost its closing mark, or its opening one was none. */
const LONGEST = 1200

/** Marks of direct quotation. Single marks are left alone: they are apostrophes too. */
const MARKS = /["“”„«»]/gu

/** News does not say "I" and "we" of itself: such a sentence is somebody's words, marks or not. */
const FIRST_PERSON = /(?<![.\p{L}])I(?![.\p{L}])|\b(?:we|my|our|us)\b/u

/** Speech that tells no event: what somebody denies, demands or condemns is a quotation without its marks. */
const SPEECH =
  /\b(?:denied|denies|denying|rejected|rejects|dismissed|condemned|condemns|accused|accuses|vowed|urged|urges|called (?:on|for)|demanded|insisted|pledged|warned)\b/iu

/** Which words of a text stand in direct quotation: 1 or 0 for each. */
export function quotedWords(text: string, sentences: readonly Span[], line: WordLine): Uint8Array {
  const flags = new Uint8Array(line.keys.length)
  const flag = ([start, end]: Span): unknown => flags.fill(1, firstFrom(line, start), firstFrom(line, end))
  for (const block of text.matchAll(/[^\n\r]+/g))
    for (const span of quotations(block[0])) flag([block.index + span[0], block.index + span[1]])
  for (const span of sentences) if (FIRST_PERSON.test(text.slice(...span)) || SPEECH.test(text.slice(...span))) flag(span)
  return flags
}

/**
 * A straight mark opens after white space and closes after a word. A mark that opens inside a quotation begins its next paragraph, as
 * news prints long ones; one that nothing closes goes to the end of the line.
 */
function quotations(line: string): Span[] {
  const found: Span[] = []
  let open: number | null = null
  for (const { 0: mark, index } of line.matchAll(MARKS)) {
    const before = line[index - 1] ?? ' '
    const opens = mark === '"' ? /[\s([—–-]/u.test(before) && /\S/u.test(line[index + 1] ?? ' ') : /[“„«]/u.test(mark)
    if (opens) open ??= index
    else if (open !== null) {
      found.push([open, index])
      open = null
    }
  }
  if (open !== null) found.push([open, line.length])
  return found.filter(([start, end]) => end - start <= LONGEST)
}
