import type { TextLayer, Token } from '../../../../text/layer.ts'

/** Words of what is still to come; the second list only before "to" or the time itself. */
const AHEAD = /^(?:will|shall|ll|wont|scheduled|due|slated|upcoming|forthcoming|ahead|tomorrow)$/u
const AHEAD_TO = /^(?:expected|plan|plans|planned|planning|set|going|aim|aims|hopes|intends|vowed|pledged|poised|likely)$/u
/** Where the look back and the look ahead end. */
const STOP = /^(?:;|:|but|while|although|after|before|since|who|which|and|said|says|told|announced|reported|added)$/u
const REACH = 12

/** Whether the words around a time speak of what is still to come: "will meet on Friday", "talks due to start Friday". */
export function looksAhead(layer: TextLayer, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const { tokens } = layer
  const sentence = layer.sentences[tokens[from]!.sentence]!
  for (let i = from - 1; i >= Math.max(sentence.from, from - REACH); i--) {
    if (isAhead(tokens, i)) return true
    if (STOP.test(tokens[i]!.folded)) break
  }
  if (
    /\bby the time\b/u.test(
      tokens
        .slice(Math.max(sentence.from, from - REACH), from)
        .map((t) => t.folded)
        .join(' '),
    )
  )
    return true
  for (let i = to; i < Math.min(sentence.to, to + REACH); i++) {
    if (isAhead(tokens, i)) return true
    if (STOP.test(tokens[i]!.folded) || isPast(tokens[i]!)) break
  }
  return false
}

function isAhead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.folded
  // "due to" a cause is no future.
  if (word === 'due') return tokens[at + 1]?.folded !== 'to' || tokens[at + 2]?.tag === 'VERB' || tokens[at + 2]?.tag === 'AUX'
  return AHEAD.test(word) || (AHEAD_TO.test(word) && /^(?:to|by|on|in|at|for|next)$/u.test(tokens[at + 1]?.folded ?? ''))
}

const isPast = ({ tag, folded }: Token): boolean =>
  (tag === 'VERB' && folded.endsWith('ed')) || /^(?:was|were|had|has|have)$/u.test(folded)
