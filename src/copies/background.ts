import { cutSentences } from '../text/sentences.ts'
import { LINE } from './sentences.ts'
import { firstFrom, type WordLine } from './words.ts'

/**
 * How English news words what it repeats from day to day: when the war began and what it has cost, how a monitor works, what a group
 * was called before. Such a sentence tells nothing of the event that a report is about, and no copying of it.
 */
const BACKGROUND: readonly RegExp[] = [
  /\b(?:war|conflict|uprising|crisis|revolution|revolt|insurgency|rebellion|militancy|unrest|violence|fighting|hostilities|invasion|offensive)\W+(?:first\W+)?(?:began|begun|started|erupted|broke out|flared|has (?:killed|left|claimed|cost|displaced)|have (?:killed|left|claimed|displaced))\b/i,
  /\b(?:since|after)\b.{0,40}\b(?:start|beginning|outbreak|onset|eruption) of\b.{0,40}\b(?:war|conflict|uprising|crisis|revolution|revolt|insurgency|rebellion|fighting|unrest|hostilities|invasion)\b/i,
  /\b(?:killed|dead|died|displaced|fled)\b.{0,80}\bsince\b.{0,40}\b(?:war|conflict|uprising|crisis|revolt|insurgency|unrest|fighting)\b/i,
  /\b(?:death )?toll (?:from|of|in) (?:the |its )?(?:[\w-]+ ){0,2}(?:war|conflict|uprising|crisis|insurgency|fighting)\b/i,
  /\b(?:are|were) (?:still |also )?(?:believed|thought|estimated|said) to (?:be (?:living|trapped|besieged|in)|remain|live)\b/i,
  /\b(?:is|are|remains?|was|were) (?:now |still )?(?:largely|mostly|mainly|almost entirely|entirely|wholly) (?:controlled|held|run) by\b/i,
  /\bsince (?:(?:early|late|mid)\W)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d\b/i,
  /\b(?:been|was) (?:locked|mired|gripped|embroiled|engulfed|hit|torn|ravaged|wracked|racked|plagued)\b.{0,30}\b(?:war|conflict|crisis|unrest|violence|militancy|insurgency|fighting)\b/i,
  /\b(?:relies|rely|relying|depends) on (?:a )?(?:wide |vast |broad )?network of\b/i,
  /\bdetermines? (?:whose|which|who)\b.{0,60}\b(?:type|location|pattern|munition)/i,
  /\baccording to (?:their |its )?type\W+location\b/i,
  /\b(?:changed its name|formerly known as|renamed itself|rebranded itself)\b/i,
]

const isBackground = (words: string): boolean => BACKGROUND.some((pattern) => pattern.test(words))

/** Which words of a text stand in a sentence of background: 1 or 0 for each. */
export function backgroundWords(text: string, line: WordLine): Uint8Array {
  const flags = new Uint8Array(line.keys.length)
  for (const { 0: block, index } of text.matchAll(LINE)) {
    // Few lines hold such a sentence: only these are cut.
    if (!isBackground(block)) continue
    for (const [start, end] of cutSentences(text, index, index + block.length))
      if (isBackground(text.slice(start, end))) flags.fill(1, firstFrom(line, start), firstFrom(line, end))
  }
  return flags
}
