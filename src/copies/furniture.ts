import type { Span } from '../model/span.ts'
import { firstFrom, type WordLine } from './words.ts'

/** What web pages say of themselves, whatever is told on them. */
const FURNITURE =
  /\b(?:related (?:news|stories|articles|topics|links)|read (?:more|also)|see also|more (?:from|on) this|(?:follow|find|like|join) us\b|follow @?\w+ on|follow (?:@|on )|subscribe (?:to|now)|newsletters?|sign up|log ?in|click here|share (?:this|on)|all rights reserved|copyright|terms (?:of (?:use|service)|and conditions)|privacy policy|cookie policy|cookies|contact us|about us|careers|advertise|live tv|tv schedule|watch live|podcasts?|rss|sitemap|instagram|facebook|youtube|twitter|whatsapp|telegram|print this page|back to top|leave a comment|comments?|most (?:read|viewed|popular)|trending|latest (?:news|video)|top stories|recommended|advertisement|sponsored|android|ios|app store|google play|your email|episodes?|showcase)\b|©/giu

/** Words between two such phrases that belong to them: a list of headlines, a menu. */
const NEXT = 500
/** One phrase alone is a mention ("he wrote on Facebook"). */
const LEAST = 3

/** Which words of a text are page furniture: 1 or 0 for each. */
export function furnitureWords(text: string, line: WordLine): Uint8Array {
  const flags = new Uint8Array(line.keys.length)
  for (const [start, end] of regions(text)) flags.fill(1, firstFrom(line, start), firstFrom(line, end))
  return flags
}

/** From the first phrase of a close row of them to the last. */
function regions(text: string): Span[] {
  const found: { start: number; end: number; phrases: number }[] = []
  for (const { 0: phrase, index } of text.matchAll(FURNITURE)) {
    const last = found.at(-1)
    if (last && index - last.end <= NEXT) {
      last.end = index + phrase.length
      last.phrases++
    } else found.push({ start: index, end: index + phrase.length, phrases: 1 })
  }
  return found.filter(({ phrases }) => phrases >= LEAST).map(({ start, end }): Span => [start, end])
}
