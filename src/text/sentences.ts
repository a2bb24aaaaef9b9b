import type { Span } from '../model/span.ts'

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

// A point after these ends no sentence: titles, ranks, months, organisations' short forms.
const ABBREVIATION =
  /(?:^|[\s("“‘'’[])(?:Mr|Mrs|Ms|Dr|Prof|St|Rev|Hon|Gen|Brig|Maj|Col|Lt|Capt|Sgt|Cpl|Cmdr|Adm|Sen|Rep|Gov|Pres|Amb|Supt|Insp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun|No|Nos|vs|etc|approx|Inc|Ltd|Co|Corp|Mt|Ft|Ave|al|i\.e|e\.g|cf|a\.m|p\.m|[A-Z])\.$/u
// … but after these a capital does open a new sentence more often than not.
const MAY_END = /(?:a\.m|p\.m|etc|[A-Z]\.[A-Z])\.$/u
const INITIALS = /(?:\b[A-Z]\.){2,}$/u
const OPENS = /^["“‘'([]*[\p{Lu}\p{N}@#]/u
const LOWER = /^["“‘'([]*\p{Ll}/u
// "…ended.The next": a lost space between two sentences, but not in initials, links or numbers.
const GLUED = /(?<=[\p{Ll})”"][.!?]["”]?)(?=\p{Lu}\p{Ll}+[\s,])/gu

/** Splits `text.slice(start, end)`, one line, into sentences without the white space around them. */
export function cutSentences(text: string, start: number, end: number): Span[] {
  const line = text.slice(start, end)
  const pieces: Span[] = []
  for (const { segment, index } of SEGMENTER.segment(line)) {
    const last = pieces.at(-1)
    if (last && joins(endOf(line, last), segment)) pieces[pieces.length - 1] = [last[0], index + segment.length]
    else pieces.push([index, index + segment.length])
  }
  return pieces
    .flatMap(([a, b]) => unglue(line, a, b))
    .map(([a, b]): Span => trim(text, start + a, start + b))
    .filter(([a, b]) => a < b)
}

/** As much of the end of a piece as tells an abbreviation, without white space behind it. */
const endOf = (line: string, [from, to]: Span): string => line.slice(from, to).trimEnd().slice(-12)

function joins(before: string, next: string): boolean {
  if (LOWER.test(next)) return true
  if (/^["”’')\]]+\s*$/u.test(next)) return true
  if (!before.endsWith('.')) return false
  // "the U.N. Security Council" against "… at the U.N. The envoy …": a function word opens a sentence.
  if (INITIALS.test(before) || MAY_END.test(before))
    return !/^["“]?(?:The|A|An|It|He|She|They|In|On|At|But|And|This|That|There|However|Meanwhile|Its|His|Her|Their|We|I)\b/u.test(
      next,
    )
  return ABBREVIATION.test(before) && OPENS.test(next)
}

function unglue(line: string, a: number, b: number): Span[] {
  const cuts = [...line.slice(a, b).matchAll(GLUED)].map((m) => a + m.index)
  return [a, ...cuts].map((from, i): Span => [from, cuts[i] ?? b])
}

function trim(text: string, start: number, end: number): Span {
  let a = start
  let b = end
  while (a < b && /\s/u.test(text[a]!)) a++
  while (b > a && /\s/u.test(text[b - 1]!)) b--
  return [a, b]
}
