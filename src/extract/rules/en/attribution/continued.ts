import type { AttributionMention } from '../../../../model/mention.ts'
import { contains, type Span } from '../../../../model/span.ts'
import { type Sentence, sentenceAt, type TextLayer } from '../../../../text/layer.ts'
import { firstThat } from '../../../../text/within.ts'
import type { Quote } from '../quotations.ts'

// "Among them were four children", "The dead include …", "Another 42 people": the breakdown of a total that was credited.
const BREAKDOWN =
  /^(?:["“]?(?:among (?:them|those|the (?:dead|victims|wounded|injured))|(?:they|these|those|the (?:dead|deaths|victims|casualties|toll|figure|number|total|wounded|injured)) (?:includ|compris)|(?:those|the (?:dead|victims)) were (?:all|mostly|mainly|civilians|women|children)|of (?:those|these|them)\b|(?:the (?:vast )?)?majority of (?:them|those|this)|most of (?:them|those|the (?:dead|victims))|(?:more than |about |nearly |over )?(?:half|two thirds|a third|a quarter) of (?:them|those)|including\b|(?:\w+ )?of them (?:were|are|was)|(?:\w+|at least \w+) (?:of the (?:dead|victims|wounded|injured))))/iu

/**
 * Extends each attribution over what goes on with its speaker without naming one: the next quotation, the breakdown of a credited total
 * (codebook section 4).
 */
export function continued(
  layer: TextLayer,
  quotes: readonly Quote[],
  credited: readonly AttributionMention[],
): AttributionMention[] {
  const spoken = spokenIn(layer, credited)
  for (const [index, quote] of quotes.entries()) {
    if (spoken.near(quote.span[0]).some((a) => holds(a, quote.span)) || isTitle(layer, quote)) continue
    const before = lastBefore(layer, spoken, quotes, index)
    if (before) spoken.extend(before, quote.span)
  }
  for (const sentence of layer.sentences) {
    if (!BREAKDOWN.test(layer.text.slice(sentence.start, sentence.end))) continue
    if (spoken.inSentences(sentence).some((a) => a.content.some((c) => c[0] < sentence.end && c[1] > sentence.start))) continue
    const previous = layer.sentences[sentence.index - 1]
    if (!previous || sentence.block - previous.block > 1) continue
    const total = spoken
      .inSentences(previous)
      .findLast((a) => a.speakers.length > 0 && a.content.some((c) => c[1] > previous.start && c[0] < previous.end))
    if (total) spoken.extend(total, [sentence.start, sentence.end])
  }
  return spoken.all
}

/** Attributions in their order, found by the sentences in which their words or their cue stand. */
interface Spoken {
  readonly all: AttributionMention[]
  inSentences(...sentences: readonly Sentence[]): AttributionMention[]
  /** Those of the sentence at an offset. */
  near(offset: number): AttributionMention[]
  extend(attribution: AttributionMention, span: Span): void
}

function spokenIn(layer: TextLayer, credited: readonly AttributionMention[]): Spoken {
  const all = [...credited]
  const bySentence = new Map<number, Set<number>>()
  const note = (index: number, span: Span): void => {
    for (let s = sentenceAt(layer, span[0]); s && s.start < span[1]; s = layer.sentences[s.index + 1]) {
      const here = bySentence.get(s.index)
      if (here) here.add(index)
      else bySentence.set(s.index, new Set([index]))
    }
  }
  for (const [index, { content, cue }] of all.entries())
    for (const span of cue ? [...content, cue.span] : content) note(index, span)
  const inSentences = (...sentences: readonly Sentence[]): AttributionMention[] => {
    const found = new Set(sentences.flatMap(({ index }) => [...(bySentence.get(index) ?? [])]))
    return [...found].sort((a, b) => a - b).map((i) => all[i]!)
  }
  return {
    all,
    inSentences,
    near(offset) {
      const sentence = sentenceAt(layer, offset)
      return sentence ? inSentences(sentence) : []
    },
    extend(attribution, span) {
      const index = all.indexOf(attribution)
      all[index] = { ...attribution, content: [...attribution.content, span].sort((a, b) => a[0] - b[0]) }
      note(index, span)
    },
  }
}

/** A few words in marks that are a line of their own head a passage. */
function isTitle(layer: TextLayer, { span }: Quote): boolean {
  const sentence = sentenceAt(layer, span[0])
  const block = sentence && layer.blocks[sentence.block]
  const rest = block ? layer.text.slice(block.start, span[0]) + layer.text.slice(span[1], Math.max(span[1], block.end)) : ''
  return !/\p{L}/u.test(rest) && !/[.!?,…]/u.test(layer.text.slice(span[1] - 1, span[1] + 1))
}

const holds = ({ content }: AttributionMention, span: Span): boolean => content.some((c) => contains(c, span))

/**
 * Who goes on in a quotation that nobody is credited with: whoever spoke the quotation right before it; else whoever the sentence
 * before is credited to, or in the same sentence.
 */
function lastBefore(layer: TextLayer, spoken: Spoken, quotes: readonly Quote[], index: number): AttributionMention | null {
  const quote = quotes[index]!
  const sentence = sentenceAt(layer, quote.span[0])
  if (!sentence || !standsAlone(layer, sentence, quote)) return null
  const previous = layer.sentences[sentence.index - 1]
  if (!previous || sentence.block - previous.block > 1) return null
  const previousQuote = quotes[index - 1]
  const near = (a: AttributionMention): boolean =>
    a.speakers.length > 0 &&
    a.content.concat(a.cue ? [a.cue.span] : []).some((c) => c[1] > previous.start && c[0] < quote.span[0]) &&
    !isInQuotation(quotes, a)
  return (
    (previousQuote && previousQuote.span[1] > previous.start
      ? spoken.near(previousQuote.span[0]).findLast((a) => holds(a, previousQuote.span) && a.speakers.length > 0)
      : undefined) ??
    spoken.inSentences(previous, sentence).findLast(near) ??
    null
  )
}

function isInQuotation(quotes: readonly Quote[], { cue }: AttributionMention): boolean {
  if (!cue) return false
  const quote = quotes[firstThat(quotes, ({ span }) => span[1] >= cue.span[1])]
  return quote !== undefined && contains(quote.span, cue.span)
}

/** A quotation that is a sentence of its own or more: outside its marks nothing but signs stands beside it. */
function standsAlone(layer: TextLayer, sentence: Sentence, { span }: Quote): boolean {
  const before = layer.text.slice(sentence.start, Math.max(sentence.start, span[0]))
  const last = sentenceAt(layer, span[1] - 1) ?? sentence
  const after = layer.text.slice(span[1], Math.max(span[1], last.end))
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
}
