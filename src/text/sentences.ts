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
const GLUED = /[.!?]["”]?(?=\p{Lu}\p{Ll}+[\s,])/gu
const BEFORE_GLUED = /[\p{Ll})”"]/u
// "… the town. 34 people died. al-Hajar fell": the segmenter takes what leads to a small letter for the same sentence.
const NUMBERED = /(?:(?<=\p{Ll}{2}\.["”’)]?)|(?<=\p{N}{4}\.)) +(?=\p{N}[\p{N},.]*(?:-[\p{Ll}-]+)? \p{Ll}|[ae]l-\p{Lu})/gu
// … but it is after these: "an est. 34 people", "Art. 5 of", "incl. 12 children".
const COUNTS = /(?:^|[\s("“[])(?:nos?|est|incl|ca|min|max|avg|arts?|secs?|paras?|pp|vol|ch|figs?|pop|tel|ext|rd|op)\.$/iu
const LINE_BREAK = /[\n\r\u2028\u2029]$/u

/** What a break between sentences needs, stands here at the end alone: many lines are one sentence, and to ask the segmenter is dear. */
const ONE_SENTENCE = /^[^\p{Sentence_Terminal}\u2024\ufe52\uff0e\n\r\u0085\u2028\u2029]*\p{Sentence_Terminal}?$/u

/** Splits `text.slice(start, end)` into sentences without the white space around them. A line break ends a sentence. */
export function cutSentences(text: string, start: number, end: number): Span[] {
  const whole = text.slice(start, end)
  if (ONE_SENTENCE.test(whole)) return unglue(whole, 0, whole.length).flatMap(([a, b]) => (a < b ? [[start + a, start + b]] : []))
  const pieces: Span[] = []
  for (const { segment, index } of SEGMENTER.segment(whole)) {
    const last = pieces.at(-1)
    if (last && joins(endOf(whole, last), segment)) pieces[pieces.length - 1] = [last[0], index + segment.length]
    else pieces.push([index, index + segment.length])
  }
  const sentences: Span[] = []
  for (const [from, to] of pieces) for (const [a, b] of unglue(whole, from, to)) if (a < b) sentences.push([start + a, start + b])
  return sentences
}

/** As much of the end of a piece as tells an abbreviation, without spaces behind it; nothing where its line ends. */
function endOf(text: string, [from, to]: Span): string {
  const piece = text.slice(from, to)
  return LINE_BREAK.test(piece) ? '' : piece.trimEnd().slice(-12)
}

function joins(before: string, next: string): boolean {
  if (before === '') return false
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

/** The sentences of a piece, without the white space around them. */
function unglue(text: string, from: number, to: number): Span[] {
  const piece = text.slice(from, to)
  const glued = [...piece.matchAll(GLUED)].filter(({ index }) => BEFORE_GLUED.test(piece[index - 1] ?? ''))
  const numbered = [...piece.matchAll(NUMBERED)].filter(({ index }) => {
    const before = piece.slice(Math.max(0, index - 12), index)
    return !ABBREVIATION.test(before) && !COUNTS.test(before)
  })
  const starts = [0, ...[...glued, ...numbered].map((cut) => cut.index + cut[0].length).sort((a, b) => a - b)]
  return starts.map((start, i): Span => {
    const words = piece.slice(start, starts[i + 1])
    const end = from + start + words.trimEnd().length
    return [Math.min(end, from + start + words.length - words.trimStart().length), end]
  })
}
