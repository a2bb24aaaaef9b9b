import type { TimeMention } from '../../model/mention.ts'
import type { Sentence, TextLayer } from '../../text/layer.ts'

const LABEL = /^(?:publication|published|updated|posted|date|dated|modified|edited|issued|filed)$/u

/** Whether a date dates the report or a post in it, and nothing told: full, with nothing that leads to it, at the head of a line or after a name. */
export function isStamp(layer: TextLayer, time: TimeMention): boolean {
  if (time.expression.kind !== 'day') return false
  const block = layer.blocks[layer.sentences[layer.tokens[time.from]!.sentence]!.block]!
  const before = layer.tokens[time.from - 1]
  if (before === undefined || time.from === block.from) return true
  return before.tag === 'PUNCT' || before.tag === 'PROPN' || LABEL.test(before.folded)
}

/** "— Name (@handle) November 30, 2016": the stamp of an embedded post, for sentences of its own block or of the block before the signature. */
export function postStamp(layer: TextLayer, times: readonly TimeMention[], sentence: Sentence): TimeMention | null {
  for (const index of [sentence.block, sentence.block + 1]) {
    const block = layer.blocks[index]
    if (!block) continue
    const tokens = layer.tokens.slice(block.from, block.to)
    const handle = tokens.findLast(
      (t) => t.text.startsWith('@') && layer.tokens[t.index - 1]?.text === '(' && layer.tokens[t.index + 1]?.text === ')',
    )
    if (!handle || handle.index < sentence.from) continue
    const stamp = times.find((time) => time.from === handle.index + 2)
    if (stamp && (index === sentence.block || /^[—–-]/u.test(layer.text.slice(block.start)))) return stamp
  }
  return null
}

/** A line without a full stop that heads what follows: a title, a heading. */
export function isHeading(layer: TextLayer, sentence: Sentence): boolean {
  const block = layer.blocks[sentence.block]!
  if (sentence.from !== block.from || sentence.to !== block.to) return false
  return block.to - block.from <= 25 && !/[.!?:…"”]\s*$/u.test(layer.text.slice(block.start, block.end))
}
