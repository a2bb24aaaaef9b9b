import type { TextLayer, Token } from '../../../../text/layer.ts'
import { nounPhraseAt, wordsOf } from '../noun-phrase.ts'
import type { QuantityMention } from '../quantities.ts'
import { found, type Governor } from './governor.ts'

const TAKES =
  /^(?:control|controls|controlled|controlling|hold|holds|held|holding|seize|seized|seizing|capture|captured|capturing|recapture|recaptured|recapturing|retake|retook|retaken|retaking|regain|regained|regaining|take|took|taken|taking|lose|lost|losing|liberate|liberated|liberating|overrun|overran|conquer|conquered|occupy|occupied|occupies|occupying|retain|retained|clear|cleared|clearing|secured|win|won|gain|gained|gaining|gains|reclaim|reclaimed)$/u
const SIZE = /^(?:kilomet(?:er|re)s?|kms?|miles?|met(?:er|re)s?|mi)$/u
const SHORT = /^(?:km2|km²|kms2|sqkm|hectares?|acres?)$/u
/** "lost 300 acres of wheat" is no ground taken. */
const GROUND = /^(?:land|lands|territory|territories|area|areas|ground|terrain|countryside|desert|region|province|soil)$/u
/** From the verb to the number, and from the unit to the verb, in tokens. */
const BEFORE = 7
const BEHIND = 5

/** Ground measured in square kilometres: the words that say that it was taken, lost or is held, and what kind of ground it is. */
export interface Area {
  readonly governor: Governor
  readonly who: string
}

/** "regained control over 400 square kilometres of land", "some 30 sq km were retaken"; null where nobody takes or holds it. */
export function areaOf(layer: TextLayer, number: QuantityMention): Area | null {
  const { tokens } = layer
  // "(115 square miles)": the same ground in another measure.
  if (number.kind !== 'count' || tokens[number.from - 1]?.text === '(') return null
  const unit = unitEnd(tokens, number.to)
  if (unit < 0) return null
  const to = pastBrackets(tokens, unit)
  const sentence = layer.sentences[tokens[number.from]!.sentence]!
  const before = near(tokens.slice(Math.max(sentence.from, number.from - BEFORE), number.from).toReversed())
  const behind = near(tokens.slice(to, Math.min(sentence.to, to + BEHIND)))
  const verb = before ?? behind
  if (!verb) return null
  const kind = tokens[to]?.folded === 'of' ? nounPhraseAt(layer, to + 1, sentence.to, (token) => TAKES.test(token.folded)) : null
  if (kind && !layer.tokens.slice(kind.from, kind.to).some((t) => GROUND.test(t.folded))) return null
  return {
    governor: found(['territory'], verb.index, verb.index + 1, 'area'),
    who: kind ? wordsOf(layer, kind.from, kind.to) : wordsOf(layer, number.to, unit),
  }
}

/** The nearest verb of taking, before another number or clause. */
function near(words: readonly Token[]): Token | null {
  for (const token of words) {
    if (TAKES.test(token.folded)) return token
    if (token.tag === 'NUM' || token.tag === 'CCONJ' || /^[;:.]$/u.test(token.text)) return null
  }
  return null
}

/** "300 square kilometres (115 square miles) of land" */
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.slice(at, at + 8).findIndex((t) => t.text === ')')
  return close < 0 ? at : at + close + 1
}

/** The token past "square kilometres", "sq. km", "km²"; −1 where no such unit stands there. */
function unitEnd(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [0, 1, 2].map((step) => tokens[at + step]?.folded ?? '')
  if (SHORT.test(first!)) return at + 1
  if (first === 'km' && /^[2²]$/u.test(second!)) return at + 2
  if (!/^(?:square|sq)$/u.test(first!)) return -1
  if (SIZE.test(second!)) return at + 2
  return second === '.' && SIZE.test(third!) ? at + 3 : -1
}
