import type { TextLayer, Token } from '../../../text/layer.ts'

/** A noun with the words before it that describe it. Token indexes, half-open. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** The head noun, the last of the phrase. */
  readonly head: number
}

const NOUN_TAGS = new Set(['NOUN', 'PROPN'])
const BEFORE_NOUN = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X'])
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'these',
  'those',
  'this',
  'that',
  'our',
  'all',
  'other',
  'more',
  'such',
  'both',
  'of',
])
const WEEKDAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:yesterday|today|tonight|overnight|tomorrow|last|next|early|late|dawn|alone|near|including|inside|across|amid|during|since)$/u
/** After a noun these begin another phrase: "17 people most members of" has lost its comma. */
const SPLITS = /^(?:most|mostly|many|some|all|both|several|one|who)$/u
const MARKS = new Set(['"', '“', '”', '‘', '’', "'"])

/** The noun phrase that starts at token `at`, or null. `stop` tells tokens that no noun phrase goes past, given its head so far (a verb form, a date). */
export function nounPhraseAt(
  layer: TextLayer,
  at: number,
  limit: number,
  stop: (token: Token, head: Token) => boolean,
): NounPhrase | null {
  const { tokens } = layer
  let from = at
  while (from < limit && DETERMINERS.has(tokens[from]!.folded)) from++
  let head = -1
  let i = from
  for (; i < limit; i++) {
    const token = tokens[i]!
    if (WEEKDAY.test(token.folded) || (head >= 0 && SPLITS.test(token.folded))) break
    if (isHyphen(token)) {
      if (i === from || !tight(layer, i)) break
    } else if (isHyphen(tokens[i - 1]) && i > from) {
      if (!endsInNoun(layer, i, limit)) head = i
    } else if (NOUN_TAGS.has(token.tag) && /\p{L}/u.test(token.text)) {
      if (head >= 0 && stop(token, tokens[head]!)) break
      head = i
    } else if (/^['’]s?$/u.test(token.text) && head >= 0 && endsInNoun(layer, i, limit)) continue
    else if (MARKS.has(token.text) && i < limit - 1 && head < 0) continue
    else if (BEFORE_NOUN.has(token.tag) && token.tag !== 'NUM') {
      if (head >= 0 && !endsInNoun(layer, i, limit)) break
    } else if ((token.tag === 'ADV' || isModifier(token)) && endsInNoun(layer, i, limit) && head < 0) continue
    else if (token.tag === 'CCONJ' && head >= 0 && joinsModifiers(layer, i, limit)) continue
    else break
  }
  if (head < 0) return null
  return { from, to: head + 1, head }
}

/** A hyphen inside a word; with space beside it, it is a dash. */
const tight = (layer: TextLayer, at: number): boolean =>
  layer.tokens[at - 1]?.end === layer.tokens[at]!.start && layer.tokens[at]!.end === layer.tokens[at + 1]?.start

/** "wounded soldiers", and nouns that a tagger takes for verbs; "became widows" is no phrase. */
const isModifier = ({ tag, folded }: Token): boolean =>
  tag === 'VERB' && !/^(?:became|become|becomes|turned|remain|remained)$/u.test(folded)

const isHyphen = (token: Token | undefined): boolean => token?.text === '-'

/** Whether the words from here on still lead up to a noun ("severely injured children"). */
function endsInNoun(layer: TextLayer, at: number, limit: number): boolean {
  for (let i = at + 1; i < Math.min(limit, at + 4); i++) {
    const { tag, text, folded } = layer.tokens[i]!
    if (WEEKDAY.test(folded)) return false
    if (NOUN_TAGS.has(tag)) return true
    if (tag !== 'ADJ' && tag !== 'VERB' && tag !== 'ADV' && text !== '-') return false
  }
  return false
}

/** "rocket and mortar shells": a singular noun, "and", two nouns. */
function joinsModifiers(layer: TextLayer, at: number, limit: number): boolean {
  const { tokens } = layer
  const before = tokens[at - 1]!
  return (
    at + 2 < limit &&
    before.tag === 'NOUN' &&
    !before.folded.endsWith('s') &&
    tokens[at + 1]!.tag === 'NOUN' &&
    (tokens[at + 2]!.tag === 'NOUN' || tokens[at + 2]!.tag === 'VERB') &&
    tokens[at + 2]!.folded.endsWith('s')
  )
}

/** The words of a stretch of tokens as they stand in the text. */
export const wordsOf = (layer: TextLayer, from: number, to: number): string =>
  from < to ? layer.text.slice(layer.tokens[from]!.start, layer.tokens[to - 1]!.end) : ''
