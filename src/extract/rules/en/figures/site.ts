import type { TimeMention } from '../../../../model/mention.ts'
import type { TextLayer, Token } from '../../../../text/layer.ts'
import { firstFrom } from '../../../../text/within.ts'
import { type NounPhrase, nounPhraseAt } from '../noun-phrase.ts'
import type { QuantityMention } from '../quantities.ts'
import type { Site } from './governor.ts'
import type { MeasureWords } from './measures.ts'

/** What surrounds a number: its sentence, and the noun that it counts. */
const PLURAL = /s$|^(?:people|children|women|men|policemen|gunmen|militiamen|servicemen)$/u
/** "took 30 soldiers prisoner": no part of what is counted. */
const CAPTIVE = /^(?:prisoner|hostage|captive)$/u

export function siteOf(layer: TextLayer, number: QuantityMention, times: readonly TimeMention[], words: MeasureWords): Site {
  const sentence = layer.sentences[layer.tokens[number.from]!.sentence]!
  const inTime = (token: Token): boolean => times.some((t) => t.from <= token.index && token.index < t.to)
  const isThing = (word: string): boolean => words.attacks.has(word) || words.objects.has(word) || words.people.has(word)
  // Nouns for people rarely describe another noun: in "11 children state media reported" the phrase ends with them.
  const ends = (token: Token, head: Token): boolean =>
    words.people.has(head.folded) && PLURAL.test(head.folded) && !words.people.has(token.folded)
  const stop = (token: Token, head: Token): boolean =>
    inTime(token) ||
    ends(token, head) ||
    opensClause(layer, token, head, words) ||
    CAPTIVE.test(token.folded) ||
    (words.verbs.has(token.folded) && !isThing(token.folded))
  const limit = Math.min(sentence.to, times[firstFrom(times, number.noun)]?.from ?? sentence.to)
  return {
    layer,
    words,
    number,
    phrase: phraseOf(layer, number, limit, stop, words),
    from: number.from,
    start: sentence.from,
    end: sentence.to,
  }
}

/** "30% of territory ISIL once held": a name behind a kind of ground begins a clause. */
const opensClause = ({ tokens }: TextLayer, token: Token, head: Token, words: MeasureWords): boolean =>
  words.areas.has(head.folded) &&
  /^\p{Ll}/u.test(head.text) &&
  /^\p{Lu}/u.test(token.text) &&
  /^(?:ADV|AUX|VERB)$/u.test(tokens[token.index + 1]?.tag ?? '')

function phraseOf(
  layer: TextLayer,
  number: QuantityMention,
  limit: number,
  stop: (token: Token, head: Token) => boolean,
  words: MeasureWords,
): NounPhrase | null {
  const at = pastNumber(layer, number.noun, limit)
  const first = layer.tokens[at]
  if (!first || at >= limit) return null
  // "Short URL 1721 The army said": an article behind a number opens something else, unless "of" stands between.
  if (
    number.noun === number.to &&
    /^(?:the|a|an|this|that|our|my)$/u.test(layer.tokens[number.to]?.folded ?? '') &&
    number.kind !== 'share'
  )
    return null
  // "kills 21, hundreds flee" without its comma.
  if (/^(?:mostly|most|hundreds|thousands|dozens|scores|tens|millions)$/u.test(first.folded)) return null
  // "18,000 of them", "dozens of whom": the count is of what was named before.
  if (/^(?:them|whom|these|those|which)$/u.test(first.folded)) return null
  // "20 killed", "12 wounded in": a participle, not a noun; "five wounded soldiers": it describes one.
  if (words.verbs.has(first.folded) && !words.attacks.has(first.folded) && !leadsToPerson(layer, at, limit, words)) return null
  if (
    /^(?:were|was|are|have|had|dead|missing|when|in|on|at|by|and|or|but|others|more|other)$/u.test(first.folded) &&
    !/^(?:other|others|more)$/u.test(first.folded)
  )
    return first.folded === 'dead' && leadsToPerson(layer, at, limit, words) ? nounPhraseAt(layer, at, limit, stop) : null
  const phrase = nounPhraseAt(layer, at, limit, stop) ?? adjectiveAsNoun(first, words)
  return phrase && (number.kind === 'share' || isCountable(layer.tokens[phrase.head]!, words)) ? phrase : null
}

/** "127 elderly", "64 breaches": an adjective that stands for people, a noun that a tagger takes for a verb. */
const adjectiveAsNoun = (token: Token, words: MeasureWords): NounPhrase | null =>
  (token.tag === 'ADJ' && words.people.has(token.folded)) ||
  (token.tag === 'VERB' && token.folded.endsWith('s') && words.attacks.has(token.folded))
    ? { from: token.index, to: token.index + 1, head: token.index }
    : null

/** A singular name is not counted: "kills 10 Governor" is a headline that lost its colon. */
const isCountable = (head: Token, words: MeasureWords): boolean =>
  !/^\p{Lu}/u.test(head.text) ||
  head.folded.endsWith('s') ||
  words.people.has(head.folded) ||
  words.objects.has(head.folded) ||
  words.attacks.has(head.folded) ||
  words.areas.has(head.folded)

/** "26 of the 29 drones", "half of the country's 11 million people": what the second number counts is what the first does. */
function pastNumber(layer: TextLayer, at: number, limit: number): number {
  let i = at
  while (i < Math.min(limit, at + 5) && /^(?:DET|NOUN|PROPN|ADJ|PART|PRON)$|^['’]s?$/u.test(layer.tokens[i]!.tag)) i++
  const led = i === at || (i === at + 1 && layer.tokens[at]!.folded === 'the') || isOwner(layer.tokens[i - 1]!)
  if (!led || layer.tokens[i]?.tag !== 'NUM') return at
  while (i < limit && layer.tokens[i]!.tag === 'NUM') i++
  return i
}

/** The end of "the country's", "its". */
const isOwner = ({ folded, text }: Token): boolean =>
  /^['’]s?$/u.test(text) || /^(?:its|their|his|her|these|those)$/u.test(folded)

function leadsToPerson(layer: TextLayer, at: number, limit: number, words: MeasureWords): boolean {
  for (let i = at + 1; i < Math.min(limit, at + 4); i++) {
    const token = layer.tokens[i]!
    if (words.people.has(token.folded) || words.objects.has(token.folded)) return true
    if (token.tag !== 'ADJ' && token.tag !== 'NOUN' && token.tag !== 'PROPN') return false
  }
  return false
}
