import type { Sentence, TextLayer, Token } from '../../text/layer.ts'

/** A stretch of a sentence. Token indexes, half-open. */
export interface Clause {
  readonly from: number
  readonly to: number
}

const BREAKS = /^(?:;|while|whereas|although|though|but)$/u

/** The clause around tokens `from` … `to`: as far as the next word that opens another thought. */
export function clauseAround(layer: TextLayer, sentence: Sentence, from: number, to: number): Clause {
  let a = from
  while (a > sentence.from && !breaksAt(layer.tokens, a - 1)) a--
  let b = to
  while (b < sentence.to && !breaksAt(layer.tokens, b)) b++
  return { from: a, to: b }
}

/** ", as forces advanced" opens a clause; "as well as" does not. */
function breaksAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (BREAKS.test(token.folded)) return true
  return token.folded === 'as' && tokens[at - 1]?.text === ',' && tokens[at + 1]?.folded !== 'well'
}
