import type { TextLayer, Token } from '../../../../text/layer.ts'

/** Words of what is still to come; the second list only before "to" or the time itself. */
const AHEAD = /^(?:will|shall|ll|wont|would|scheduled|due|slated|upcoming|forthcoming|ahead|tomorrow)$/u
const AHEAD_TO = /^(?:expected|plan|plans|planned|planning|set|going|aim|aims|aimed|hopes|intends|vowed|pledged|poised|likely)$/u
/** Words at which another thought begins. */
const STOP =
  /^(?:;|:|but|while|although|after|before|since|who|which|and|said|says|told|announced|reported|added|was|were|had|has|have)$/u
const REACH = 12

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Whether the words around a time speak of what is still to come: "will meet on Friday"; "On Friday the council will meet". */
export function looksAhead(layer: TextLayer, { from, to }: Stretch): boolean {
  const { tokens } = layer
  const sentence = layer.sentences[tokens[from]!.sentence]!
  if (leadsAhead(tokens, from, Math.max(sentence.from, from - REACH))) return true
  // "said Friday it will": only a time that opens its sentence belongs to a verb that follows.
  if (from - sentence.from > 1) return false
  for (let i = to; i < Math.min(sentence.to, to + REACH); i++) {
    if (tokens[i]!.folded !== 'would' && isAhead(tokens, i)) return true
    if (ends(tokens, i)) return false
  }
  return false
}

/** Whether a claim itself is of what is still to come: "will leave the town", "vowed to retake Orlo". */
export function tellsAhead(layer: TextLayer, { from, to }: Stretch): boolean {
  const sentence = layer.sentences[layer.tokens[from]!.sentence]!
  return leadsAhead(layer.tokens, to, Math.max(sentence.from, from - REACH / 2))
}

function leadsAhead(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at - 1; i >= limit; i--) {
    if (isAhead(tokens, i)) return true
    if (ends(tokens, i)) return false
  }
  return false
}

function isAhead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.folded
  const next = tokens[at + 1]?.folded ?? ''
  // "due to" a cause is no future.
  if (word === 'due') return next !== 'to' || /^(?:VERB|AUX)$/u.test(tokens[at + 2]?.tag ?? '')
  if (word === 'time') return tokens[at - 1]?.folded === 'the' && tokens[at - 2]?.folded === 'by'
  return AHEAD.test(word) || (AHEAD_TO.test(word) && /^(?:to|by|on|in|at|for|next)$/u.test(next))
}

/** A verb of the past ends the look; "will be released" goes on. */
const ends = (tokens: readonly Token[], at: number): boolean =>
  STOP.test(tokens[at]!.folded) ||
  (tokens[at]!.tag === 'VERB' && tokens[at]!.folded.endsWith('ed') && !/^(?:be|been|get|to)$/u.test(tokens[at - 1]?.folded ?? ''))
