import type { TimeMention } from '../../../../model/mention.ts'
import type { TextLayer, Token } from '../../../../text/layer.ts'
import { firstFrom } from '../../../../text/within.ts'
import type { QuantityMention } from '../quantities.ts'
import type { MeasureWords } from './measures.ts'
import { isTwice } from './times.ts'

/** "Of the 120 people on board, 98 were killed": the first number is the whole that is spoken of, and counts nobody harmed. */
export function isBase(layer: TextLayer, number: QuantityMention, words: MeasureWords): boolean {
  const { tokens } = layer
  const sentence = layer.sentences[tokens[number.from]!.sentence]!
  if (isOwnedWhole(layer, number)) return true
  const lead = tokens.slice(sentence.from, number.from).map((t) => t.folded)
  if (lead.length > 2 || lead[0] !== 'of') return false
  if (words.states.has(tokens[number.noun]?.folded ?? '')) return false
  return tokens.slice(number.to, Math.min(sentence.to, number.to + 12)).some((t) => t.tag === 'NUM')
}

/** "one in four children", "members of one family": proportions, and whom the counted belong to. */
export function isProportion(layer: TextLayer, number: QuantityMention, words: MeasureWords): boolean {
  const { tokens } = layer
  const word = (at: number): string => tokens[at]?.folded ?? ''
  const small = (number.quantity.low ?? 0) <= 20
  if (!small || number.kind !== 'count') return false
  // "one of its bloodiest battles"
  if (word(number.to) === 'of' && word(number.from) === 'one' && /(?:est|most)$/u.test(word(number.to + 2))) return true
  const ratio = (at: number): boolean => word(at) === 'in' || (word(at) === 'out' && word(at + 1) === 'of')
  if (ratio(number.to) && tokens[number.to + (word(number.to) === 'out' ? 2 : 1)]?.tag === 'NUM' && number.to - number.from === 1)
    return true
  const back = word(number.from - 1) === 'every' ? 2 : 1
  if (
    word(number.from - back) === 'in' &&
    tokens[number.from - back - 1]?.tag === 'NUM' &&
    word(number.from - back - 1) === 'one'
  )
    return true
  return /^(?:of|from)$/u.test(word(number.from - 1)) && words.families.has(word(number.noun)) && (number.quantity.low ?? 0) <= 3
}

const UNIT_BEFORE =
  /^(?:\$|€|£|us\$|no|number|resolution|article|chapter|page|aged|age|ages|paragraph|section|unit|route|highway|division|battalion|regiment|channel|flight|mh|class|type|grade|level|phase|top|g|m|t|su|mig|mi|pt|vol|act|room|zone|line|group|url|#)$/u

const UNIT = /^(?:Division|Brigade|Battalion|Regiment|Corps|Squadron|Company|Platoon|Fleet)$/u
const YEARS_OLD = /^(?:y\.?o\.?|yo|yrs?)$/u

/** "aid for 40,000 people" says how much aid there is. */
const AID = /^(?:aid|food|supplies|assistance|medicine|medicines|relief|rations|parcels|kits|rice|flour|water)$/u

/** Numbers that count nobody and nothing of ours: dates, ages, times, lengths, money, names (codebook section 3). */
export function isNoFigure(
  layer: TextLayer,
  number: QuantityMention,
  times: readonly TimeMention[],
  words: MeasureWords,
): boolean {
  const { tokens } = layer
  const core = number.to - 1
  if (isTwice(tokens[core]!)) return true
  for (let i = Math.max(0, firstFrom(times, number.from) - 1); i < times.length && times[i]!.from < number.to; i++) {
    const { from, to } = times[i]!
    if (number.from < to && !(from > number.from && to > number.to)) return true
  }
  const before = tokens[number.from - 1]
  const sameSentence = before !== undefined && before.sentence === tokens[number.from]!.sentence
  // "the vast majority of this number, some 4,500 people": a qualifier begins a count anew.
  const bare = /^\d/u.test(tokens[number.from]!.text) || tokens[number.from]!.tag === 'NUM'
  if (sameSentence && bare && number.kind === 'count' && UNIT_BEFORE.test(before.folded) && before.text !== 'No') return true
  if (isAge(tokens, number, words)) return true
  if (before?.folded === 'for' && AID.test(tokens[number.from - 2]?.folded ?? '')) return true
  if (
    /^\d{1,2}[:/]\d/u.test(tokens[core]!.text) ||
    /(?:st|nd|rd|th)$/u.test(tokens[core]!.text.replace(/^\D+/u, '').toLowerCase())
  )
    return true
  if (sameSentence && before.text === '-' && before.end === tokens[number.from]!.start && tokens[number.from]!.tag === 'NUM')
    return true
  const next = tokens[number.to]
  if (!next || next.sentence !== tokens[core]!.sentence) return false
  // "troops of 7 Division", "an 82 y.o. man"
  if (number.kind === 'count' && (UNIT.test(next.text) || YEARS_OLD.test(next.folded))) return true
  if (next.text === '-' && number.kind !== 'share')
    return !/^(?:strong|member|odd|plus|man)$/u.test(tokens[number.to + 1]?.folded ?? '')
  for (let i = number.noun; i < Math.min(number.noun + 3, tokens.length); i++) {
    const token = tokens[i]!
    if (words.notCounted.has(token.folded)) return number.kind !== 'share' || !words.areas.has(token.folded)
    if (token.tag !== 'ADJ' && token.tag !== 'ADV' && token.folded !== 'other') break
    if (words.people.has(token.folded)) break
  }
  return next.text === '%' || next.text === '/' || /^(?:am|pm|gmt|mm|km|kg|cm)$/u.test(next.folded)
}

/** "aged 6 and 9", "children under five". */
function isAge(tokens: readonly Token[], number: QuantityMention, words: MeasureWords): boolean {
  if (number.kind !== 'count' || (number.quantity.low ?? number.quantity.high ?? 0) > 110) return false
  const before = tokens.slice(Math.max(0, number.from - 3), number.from).map((t) => t.folded)
  if (/\b(?:aged|ages) \S+ (?:and|to|or)$/u.test(before.join(' '))) return true
  if (isBareAge(tokens, number)) return true
  const limit = /^(?:under|over|below|above)$/u.test(tokens[number.from]!.folded)
  return limit && words.people.has(before.at(-1) ?? '')
}

/** "half of the country's 11 million people": the number that a share is taken of. */
function isOwnedWhole({ tokens }: TextLayer, number: QuantityMention): boolean {
  let i = number.from - 1
  if (!/^['’]s?$|^(?:its|their)$/u.test(tokens[i]?.text ?? '')) return false
  while (
    i > 0 &&
    /^(?:DET|NOUN|PROPN|ADJ|PART|PRON|PUNCT)$/u.test(tokens[i]!.tag) &&
    tokens[i]!.folded !== 'of' &&
    number.from - i < 6
  )
    i--
  return (
    tokens[i]?.folded === 'of' &&
    (tokens[i - 1]?.tag === 'NUM' || /^(?:half|third|quarter|percent|cent|most|all|%)$/u.test(tokens[i - 1]?.folded ?? ''))
  )
}

/** "A second man, 27, was arrested." */
function isBareAge(tokens: readonly Token[], number: QuantityMention): boolean {
  const [before, comma, core, behind] = [-2, -1, 0, 1].map((step) => tokens[number.from + step])
  if (number.to - number.from !== 1 || comma?.text !== ',' || !/^[,)]$/u.test(behind?.text ?? '')) return false
  return /^\d{1,3}$/u.test(core!.text) && /^(?:NOUN|PROPN)$/u.test(before?.tag ?? '') && !before!.folded.endsWith('s')
}

/** "Short URL 2440 Over 100 civilians": a number with another right behind it counts nothing. */
export const isStray = (number: QuantityMention, next: QuantityMention | undefined): boolean =>
  number.kind === 'count' && next?.from === number.to && number.noun === number.to
