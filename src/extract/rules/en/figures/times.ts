import type { TextLayer, Token } from '../../../../text/layer.ts'
import type { QuantityMention } from '../quantities.ts'
import { found, type Governor } from './governor.ts'
import type { MeasureWords } from './measures.ts'

const TWICE = /^(?:twice|thrice)$/u
/** "three times more", "ten times the size": a factor. */
const FACTOR =
  /^(?:more|as|higher|larger|greater|bigger|fewer|less|the|their|its|that|over|worse|better|faster|stronger|longer|since|a|an|what|than)$/u
const TRIES = /^(?:try|tries|tried|trying|attempt|attempts|attempted|attempting|seek|sought)$/u
const MOVES = /^(?:advance|break|push|move|enter|breach|penetrate|cross|land|infiltrate)$/u
/** What wounds a person more than once is no attack of its own. */
const BODY = /^(?:chest|head|leg|legs|arm|back|stomach|face|neck|shoulder|abdomen|thigh|hand|torso)$/u
/** What hits without attacking. */
const NATURE = /^(?:floods?|flooding|droughts?|earthquakes?|quakes?|storms?|cyclones?|hurricanes?|sanctions|cholera)$/u
const REACH = 16

export const isTwice = (token: Token): boolean => TWICE.test(token.folded)

/** "shelled the town 15 times", "was attacked twice", "tried to advance 35 times": how often somebody attacked. */
export function timesOf({ tokens, sentences }: TextLayer, number: QuantityMention, words: MeasureWords): Governor | null {
  if (number.kind !== 'count') return null
  const next = tokens[number.to]
  const isTimes =
    next?.folded === 'times' && (!FACTOR.test(tokens[number.to + 1]?.folded ?? '') || isSince(tokens, number.to + 1))
  if (!isTimes && !(isTwice(tokens[number.to - 1]!) && !FACTOR.test(next?.folded ?? ''))) return null
  if (tokens.slice(number.to, number.to + 5).some((t) => BODY.test(t.folded))) return null
  const { from } = sentences[tokens[number.from]!.sentence]!
  for (let i = number.from - 1; i >= Math.max(from, number.from - REACH); i--) {
    const { folded, text } = tokens[i]!
    if (/^[;:.,]$/u.test(text) || NATURE.test(folded)) return null
    const tried = MOVES.test(folded) && tokens[i - 1]?.folded === 'to' && TRIES.test(tokens[i - 2]?.folded ?? '')
    if (tried || (words.attacking.has(folded) && isVerb(tokens, i))) return found(['attacks'], i, i + 1, 'times')
    // "since they attacked, talks have collapsed three times"
    if (tokens[i]!.tag === 'VERB' && !MOVES.test(folded) && !TRIES.test(folded)) return null
  }
  return null
}

/** "15 times since Monday", "three times over the weekend". */
const isSince = (tokens: readonly Token[], at: number): boolean =>
  /^(?:since|over)$/u.test(tokens[at]!.folded) && tokens[at + 1]?.tag !== 'ADJ'

const isVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.tag === 'VERB' || /^(?:AUX|ADV|PRON)$/u.test(tokens[at - 1]?.tag ?? '') || tokens[at - 1]?.folded === 'to'
