import type { AttributionMention } from '../../../../model/mention.ts'
import type { Span } from '../../../../model/span.ts'
import type { TextLayer } from '../../../../text/layer.ts'
import { tokenAt } from './scene.ts'

const RULE = 'en.attribution.post'
// "— Name (@handle) November 30, 2016", as embedded posts end.
const STAMP =
  /(?:—|–|--|-)\s*(?<name>[^\n—–()]{1,60}?)\s*\(@(?<handle>\w{1,30})\)\s*(?:\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{L}+ \d{4})?/gu
/** A post is no longer than this many characters, links included. */
const LONGEST = 420

/** An embedded post is its account's, whose name stands after it (codebook section 4). */
export function postsIn(layer: TextLayer): AttributionMention[] {
  if (!layer.text.includes('(@')) return []
  const found: AttributionMention[] = []
  let free = 0
  for (const match of layer.text.matchAll(STAMP)) {
    const { name = '' } = match.groups!
    const nameAt = match.index + match[0].indexOf(name)
    const handleEnd = match.index + match[0].indexOf(')') + 1
    const content = before(layer, match.index, free)
    free = match.index + match[0].length
    if (!content || name.trim() === '') continue
    const span: Span = [nameAt, handleEnd]
    const tokens = layer.tokens.slice(tokenAt(layer.tokens, span[0]), tokenAt(layer.tokens, span[1]))
    found.push({
      speakers: [
        {
          span,
          from: tokens[0]!.index,
          to: tokens.at(-1)!.index + 1,
          rule: RULE,
          role: 'said',
          words: layer.text.slice(...span),
          name,
          office: null,
          organisation: null,
        },
      ],
      cue: cueOf(layer.text.slice(match.index, nameAt), match.index),
      content: [content],
      polarity: 'asserted',
      rule: RULE,
    })
  }
  return found
}

/** The dash before the name, without the blanks around it. */
function cueOf(words: string, at: number): { span: Span; text: string } {
  const text = words.trim()
  const start = at + words.indexOf(text)
  return { span: [start, start + text.length], text }
}

/** The words of the post: back over its lines, as far as one post may reach and no line is plainly the article's. */
function before(layer: TextLayer, end: number, free: number): Span | null {
  const { text, blocks, tokens } = layer
  const own = blocks[layer.sentences[tokens[tokenAt(tokens, end)]!.sentence]!.block]
  if (!own) return null
  let stop = end
  while (stop > free && /\s/u.test(text[stop - 1]!)) stop--
  let start = Math.max(own.start, free)
  for (let i = own.index - 1; i >= 0; i--) {
    const block = blocks[i]!
    if (block.start < free || stop - block.start > LONGEST) break
    const line = text.slice(block.start, block.end)
    const empty = !/(?:\p{L}{2,}[\s,]+){2}/u.test(text.slice(start, stop).replace(/\S*(?:https?:|pic\.twitter)\S*/gu, ''))
    if (!empty && (/[.:"”]$/u.test(line) || line.length < 30)) break
    start = block.start
    if (!empty && /\.$/u.test(line)) break
  }
  return start < stop ? [start, stop] : null
}
