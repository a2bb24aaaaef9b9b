import type { TimeMention } from '../../model/mention.ts'
import type { Sentence, TextLayer } from '../../text/layer.ts'
import { firstFrom } from '../../text/within.ts'

const LABEL = /^(?:publication|published|updated|posted|date|dated|modified|edited|issued|filed|created|released)$/u
const HEADING_WORDS = 25
const LINK = /https?:|pic\.twitter/u
const DASH = /[—–-]/u
/** A post and its stamp are no longer than this, in tokens. */
const POST = 150

/** Whether a date dates the report or a post in it, and nothing told: nothing leads to it, it stands at the head of a line, after a name or a label. */
export function isStamp(layer: TextLayer, time: TimeMention): boolean {
  const { kind } = time.expression
  if (kind !== 'day' && kind !== 'date') return false
  const block = layer.blocks[layer.sentences[layer.tokens[time.from]!.sentence]!.block]!
  const before = layer.tokens[time.from - 1]
  if (before !== undefined && LABEL.test(before.folded)) return true
  if (layer.tokens[time.from]!.tag === 'ADP') return false
  const opens = before === undefined || time.from === block.from
  // "KARSOVA, Aug 14 (Sample Wire) -": without its year only before such signs.
  if (kind === 'date')
    return time.from - block.from <= 8 && /^[(–—-]$/u.test(layer.tokens[time.to]?.text ?? '') && (opens || before.tag === 'PUNCT')
  return opens || /^(?:PUNCT|PROPN|NUM)$/u.test(before.tag)
}

/** "— Name (@handle) November 30, 2016": the stamp of an embedded post, for what stands before it in its line, or in the line before its signature. */
export function postStamp(layer: TextLayer, times: readonly TimeMention[], sentence: Sentence): TimeMention | null {
  for (const index of [sentence.block, sentence.block + 1]) {
    const block = layer.blocks[index]
    if (!block || (index > sentence.block && !isSignature(layer.text.slice(block.start, block.end)))) continue
    for (let i = Math.max(block.from, sentence.from); i + 2 < Math.min(block.to, sentence.from + POST); i++) {
      const { text } = layer.tokens[i]!
      if (!text.startsWith('@') || layer.tokens[i - 1]?.text !== '(' || layer.tokens[i + 1]?.text !== ')') continue
      const stamp = times[firstFrom(times, i + 2)]
      if (stamp?.from === i + 2) return stamp
    }
  }
  return null
}

/** The line under a post: its links, then a dash and who posted it. The space before the dash may be lost. */
function isSignature(line: string): boolean {
  for (const [word] of line.matchAll(/\S+/gu)) {
    if (word.search(DASH) === 0) return true
    const link = LINK.exec(word)
    if (!link) return false
    if (DASH.test(word.slice(link.index + link[0].length))) return true
  }
  return false
}

/** A line without a full stop: a title, a heading. */
export function isHeading(layer: TextLayer, sentence: Sentence): boolean {
  const block = layer.blocks[sentence.block]!
  if (sentence.from !== block.from || sentence.to !== block.to) return false
  return block.to - block.from <= HEADING_WORDS && !/[.!?:…,"”’)]\s*$/u.test(layer.text.slice(block.start, block.end))
}

/** Sentences at the head of a text that sum it up before it tells of any time. */
const SUMMARY = 3

/** Whether a sentence stands at the head of the text, before any time. */
export const opensText = (layer: TextLayer, { index, from }: Sentence, times: readonly TimeMention[]): boolean =>
  index <= SUMMARY && layer.sentences.length > index && !times.some((time) => time.to <= from)

/** "In a separate attack, …": what follows is another event than what was told before. */
export function opensEvent(layer: TextLayer, { from, to }: Sentence): boolean {
  const words = layer.tokens.slice(from, Math.min(to, from + 4)).map((t) => t.folded)
  return /^(?:separately|in a separate|in another (?:attack|incident|strike|raid|blow|clash)|in an unrelated|a separate)\b/u.test(
    words.join(' '),
  )
}

/** "Elsewhere, …", "Meanwhile …": on the same day perhaps, but of another event. */
export const turnsAside = (layer: TextLayer, { from }: Sentence): boolean =>
  /^(?:elsewhere|meanwhile|also|in other|in another)\b/u.test(
    layer.tokens
      .slice(from, from + 2)
      .map((t) => t.folded)
      .join(' '),
  )
