import type { SpeakerMention } from '../../../../model/mention.ts'
import type { Sentence, TextLayer, Token } from '../../../../text/layer.ts'
import { firstThat } from '../../../../text/within.ts'
import { perWord } from '../../../../text/word-forms.ts'
import type { Quote } from '../quotations.ts'
import type { AttributionWords } from './words.ts'

/** Where a cue is looked for: one sentence, or as much of it as one quotation holds. Token indexes, half-open. */
export interface Scene {
  readonly layer: TextLayer
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly quotes: readonly Quote[]
  readonly words: AttributionWords
  /** No phrase reaches before `floor` or past `limit`. */
  readonly floor: number
  readonly limit: number
}

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A cue with its speaker, and on which sides what is said may stand. Token indexes, half-open. */
export interface Site extends Stretch {
  readonly speakers: readonly SpeakerMention[]
  readonly cue: Stretch
  /** First token of what is said after the cue; null where nothing is. */
  readonly after: number | null
  /** The token past the last of what is said before the speaker and cue; null where nothing is. */
  readonly before: number | null
  /** What is said before it begins here, where the rule knows; null for the clause. */
  readonly start: number | null
  readonly polarity: 'asserted' | 'denied'
  readonly rule: string
}

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|my|your|some|all|both|any|no|another|each|every|many|several|most|other|few|more|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|one)$/u
const PRONOUN =
  /^(?:he|she|it|they|them|we|i|you|who|others|many|some|several|one|both|another|most|everyone|nobody|someone|all)$/u
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|fri|sat|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|yesterday|today|tonight|tomorrow|overnight|week|weeks|weekend|month|months|year|years|day|days|morning|afternoon|evening|night|midnight|noon|dawn|hours?|minutes?|ago|earlier|later|meantime|meanwhile|early|late|last|recently|gmt|(?:19|20)\d\d|am|pm|a\.m\.|p\.m\.)$/u
const MARK = /^["“”„«»‘’']+$|^``$|^''$/u

export const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'DET' || DETERMINER.test(token.folded)) &&
  !/^(?:which|what|whose)$/u.test(token.folded) &&
  !isMark(token)
export const isPronoun = (token: Token | undefined): boolean =>
  token !== undefined && PRONOUN.test(token.folded) && !isAcronym(token)
/** "WHO", "IT": capitals throughout are a name, not the word that they spell. */
export const isAcronym = (token: Token): boolean => /^\p{Lu}{2,}$/u.test(token.text)
export const isTimeWord = (token: Token | undefined): boolean => token !== undefined && TIME.test(token.folded)
export const isMark = (token: Token | undefined): boolean => token !== undefined && MARK.test(token.text)
export const isCapital = (token: Token | undefined): boolean => token !== undefined && hasCapital(token)
const hasCapital = perWord(({ text }) => /^\p{Lu}/u.test(text))
export const isComma = (token: Token | undefined): boolean => token?.text === ','
/** A sign that stands between clauses. */
export const isBreak = (token: Token | undefined): boolean =>
  token === undefined || /^(?:[,;:.!?…()[\]—–]|\.{2,}|--+)$/u.test(token.text) || isMark(token)

/** A hyphen inside a word; with space beside it, it is a dash. */
export const isTight = (tokens: readonly Token[], at: number): boolean =>
  /^[-‐‑]$/u.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.end === tokens[at]!.start &&
  tokens[at + 1]?.start === tokens[at]!.end

/** A hyphen ties the token to what stands before it, or after it: "so-called". */
export const isTightBefore = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at - 1]) && tokens[at - 1]!.end === tokens[at]!.start
export const isTightAfter = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at + 1]) && tokens[at + 1]!.start === tokens[at]!.end
const isHyphen = (token: Token | undefined): boolean => /^[-‐‑]$/u.test(token?.text ?? '')

export const isDash = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[-–—]|--+)$/u.test(tokens[at]?.text ?? '') && !isTight(tokens, at)

/** A verb that can be a clause's own: an auxiliary, or a verb in no -ing form and after no "to". */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.tag === 'AUX') return true
  // The tagger takes rarer past forms for nouns: "his team deserved more".
  if (token.tag === 'NOUN' && /[^e]ed$/u.test(token.folded) && token.folded.length > 4)
    return tokens[at - 1]?.tag === 'NOUN' || isPronoun(tokens[at - 1])
  if (token.tag !== 'VERB' || /ing$/u.test(token.folded)) return false
  const before = tokens[at - 1]
  return before?.folded !== 'to' && before?.tag !== 'DET' && !/^[-‐‑]$/u.test(before?.text ?? '')
}

/** Whether a clause has a verb of its own among tokens `from` … `to`. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return true
  return false
}

/** Index of the first token that ends past an offset; the number of tokens where none does. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => firstThat(tokens, ({ end }) => end > offset)

/** "Army Says Town Taken": most words have capitals. */
export const isHeadline = ({ tokens, sentence }: Scene): boolean => {
  const words = tokens.slice(sentence.from, sentence.to).filter((t) => /\p{L}{4,}/u.test(t.text))
  return words.length > 2 && words.filter(isCapital).length > 0.7 * words.length
}
