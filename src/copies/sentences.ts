import type { Span } from '../model/span.ts'
import { cutSentences } from '../text/sentences.ts'

export const LINE = /[^\n\r]+/g

/** The sentences of a text, line by line. */
export function* sentencesOf(text: string): Iterable<Span> {
  for (const block of text.matchAll(LINE)) yield* cutSentences(text, block.index, block.index + block[0].length)
}
