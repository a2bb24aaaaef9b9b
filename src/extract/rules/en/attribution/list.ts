import type { AttributionMention } from '../../../../model/mention.ts'
import type { Span } from '../../../../model/span.ts'
import type { Block, TextLayer } from '../../../../text/layer.ts'
import { LABEL } from './label.ts'

const ITEM = /^\s*(?:[•·▪◦*–—-]|o\s|\p{N}{1,2}[.)/]\s|\(?[a-z]\)\s)/u

/**
 * Extends what a line that ends with a colon credits over the list below it, and what a label at the head of a line credits over the rest of
 * that line: "According to the agency:", "WHO tally: 205 killed. Most were …". Sentences with a speaker of their own keep theirs.
 */
export function overLists(layer: TextLayer, credited: readonly AttributionMention[]): AttributionMention[] {
  const taken = (start: number, end: number, own: AttributionMention): boolean =>
    credited.some((a) => a !== own && a.content.some((c) => c[0] < end && c[1] > start))
  return credited.map((attribution) => {
    const [speaker] = attribution.speakers
    if (!attribution.cue || !speaker) return attribution
    const block = layer.blocks[layer.sentences[layer.tokens[speaker.from]!.sentence]!.block]!
    const added: Span[] = leadsList(layer, attribution, block)
      ? itemsBelow(layer, block).flatMap(({ from, to }) => sentencesOf(layer, from, to))
      : attribution.rule === LABEL && headsLine(layer, attribution, block)
        ? sentencesOf(layer, block.from, block.to).slice(1)
        : []
    const free = added.filter(([start, end]) => !taken(start, end, attribution))
    return free.length === 0 ? attribution : { ...attribution, content: [...attribution.content, ...free] }
  })
}

/** The line ends with a colon, and no other sentence stands between the cue and it. */
function leadsList({ text, tokens, sentences }: TextLayer, { cue }: AttributionMention, { start, end, to }: Block): boolean {
  if (!/:\s*$/u.test(text.slice(start, end))) return false
  return cue!.span[0] >= sentences[tokens[to - 1]!.sentence]!.start
}

function itemsBelow({ blocks, text }: TextLayer, lead: Block): readonly Block[] {
  const items: Block[] = []
  for (let i = lead.index + 1; i < blocks.length && ITEM.test(text.slice(blocks[i]!.start, blocks[i]!.end)); i++)
    items.push(blocks[i]!)
  return items
}

const headsLine = ({ text }: TextLayer, { speakers }: AttributionMention, { start }: Block): boolean =>
  /^\s*(?:[•·▪◦*–—-]|\p{N}{1,2}[.)/])?\s*\P{L}*$/u.test(text.slice(start, speakers[0]!.span[0]).replace(/^\p{N}{1,2}[/.)]/u, ''))

/** The sentences of tokens `from` … `to`, as stretches of text. */
function sentencesOf({ sentences, tokens }: TextLayer, from: number, to: number): Span[] {
  const first = tokens[from]!.sentence
  const last = tokens[to - 1]!.sentence
  return sentences.slice(first, last + 1).map(({ start, end }): Span => [start, end])
}
