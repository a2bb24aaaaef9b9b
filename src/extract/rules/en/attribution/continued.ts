import type { AttributionMention } from '../../../../model/mention.ts'
import { contains, type Span } from '../../../../model/span.ts'
import type { Sentence, TextLayer } from '../../../../text/layer.ts'
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
  const all = [...credited]
  const extend = (attribution: AttributionMention, span: Span): void => {
    const content = [...attribution.content, span].sort((a, b) => a[0] - b[0])
    all[all.indexOf(attribution)] = { ...attribution, content }
  }
  for (const quote of quotes) {
    if (governs(all, quote.span) || isTitle(layer, quote)) continue
    const before = lastBefore(layer, all, quotes, quote)
    if (before) extend(before, quote.span)
  }
  for (const sentence of layer.sentences) {
    if (!BREAKDOWN.test(layer.text.slice(sentence.start, sentence.end))) continue
    if (all.some((a) => a.content.some((c) => c[0] < sentence.end && c[1] > sentence.start))) continue
    const previous = layer.sentences[sentence.index - 1]
    if (!previous || sentence.block - previous.block > 1) continue
    const total = all.findLast(
      (a) => a.speakers.length > 0 && a.content.some((c) => c[1] > previous.start && c[0] < previous.end),
    )
    if (total) extend(total, [sentence.start, sentence.end])
  }
  return all
}

/** A few words in marks that are a line of their own head a passage. */
function isTitle(layer: TextLayer, { span }: Quote): boolean {
  const block = layer.blocks.findLast((b) => b.start <= span[0])
  const rest = block ? layer.text.slice(block.start, span[0]) + layer.text.slice(span[1], Math.max(span[1], block.end)) : ''
  return !/\p{L}/u.test(rest) && !/[.!?,…]/u.test(layer.text.slice(span[1] - 1, span[1] + 1))
}

const governs = (attributions: readonly AttributionMention[], span: Span): boolean =>
  attributions.some((a) => a.content.some((c) => contains(c, span)))

/**
 * Who goes on in a quotation that nobody is credited with: whoever spoke the quotation right before it; else whoever the sentence
 * before is credited to, or in the same sentence.
 */
function lastBefore(
  layer: TextLayer,
  attributions: readonly AttributionMention[],
  quotes: readonly Quote[],
  quote: Quote,
): AttributionMention | null {
  const at = layer.sentences.findIndex((s) => s.end > quote.span[0])
  const sentence = layer.sentences[at]
  if (!sentence) return null
  const alone = standsAlone(layer, sentence, quote)
  if (!alone) return null
  const index = quotes.indexOf(quote)
  const previousQuote = quotes[index - 1]
  const previous = layer.sentences[at - 1]
  const near = (a: AttributionMention): boolean =>
    a.speakers.length > 0 &&
    a.content
      .concat(a.cue ? [a.cue.span] : [])
      .some((c) => previous !== undefined && c[1] > previous.start && c[0] < quote.span[0]) &&
    !quotes.some((q) => a.cue !== null && contains(q.span, a.cue.span))
  const blocks = previous ? sentence.block - previous.block : 9
  if (blocks > 1) return null
  return (
    (previousQuote && previous && previousQuote.span[1] > previous.start
      ? attributions.findLast((a) => a.content.some((c) => contains(c, previousQuote.span)) && a.speakers.length > 0)
      : undefined) ??
    attributions.findLast(near) ??
    null
  )
}

/** A quotation that is a sentence of its own or more: outside its marks nothing but signs stands beside it. */
function standsAlone(layer: TextLayer, sentence: Sentence, { span }: Quote): boolean {
  const before = layer.text.slice(sentence.start, Math.max(sentence.start, span[0]))
  const last = layer.sentences.findLast((s) => s.start < span[1]) ?? sentence
  const after = layer.text.slice(span[1], Math.max(span[1], last.end))
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
}
