import type { Quantity } from '../../../model/claim.ts'
import type { Mention } from '../../../model/mention.ts'
import type { TextLayer, Token } from '../../../text/layer.ts'
import { isNumberWord, type Numeral, readNumeral } from '../../../text/numerals.ts'
import { perWord } from '../../../text/word-forms.ts'

/** A number as a report gives it, qualifier included. What it counts, and of what measure, is found by other rules. */
export interface QuantityMention extends Mention {
  readonly quantity: Quantity
  /** `count` of people or things; `share` of a whole, in percent; `one` for an article that may stand for a single victim. */
  readonly kind: 'count' | 'share' | 'one'
  readonly doubtful: boolean
  /** First token after the number, past "of" and "more": where the noun that is counted starts. */
  readonly noun: number
  /** "another six", "70 others", "dozens more": what is counted is that of an earlier figure. */
  readonly continues: boolean
}

type Bounds = (n: number) => Quantity
const exact: Bounds = (n) => ({ low: n, best: n, high: n, qualifier: 'exact' })
const about: Bounds = (n) => ({ low: round(0.9 * n), best: n, high: round(1.1 * n), qualifier: 'about' })
const nearly: Bounds = (n) => ({ low: round(0.9 * n), best: n, high: n, qualifier: 'about' })
const moreThan: Bounds = (n) => ({ low: n, best: null, high: null, qualifier: 'more-than' })
const atLeast: Bounds = (n) => ({ low: n, best: null, high: null, qualifier: 'at-least' })
const atMost: Bounds = (n) => ({ low: null, best: null, high: n, qualifier: 'at-most' })
const lessThan: Bounds = (n) => ({ low: null, best: null, high: n, qualifier: 'less-than' })
const round = (n: number): number => Math.round(n * 10) / 10

/** Words before a number and what they do to its bounds: codebook section 3. Longer phrases first. */
const QUALIFIERS: readonly (readonly [string, Bounds])[] = [
  ['in excess of', moreThan],
  ['well over', moreThan],
  ['upwards of', moreThan],
  ['upward of', moreThan],
  ['more than', moreThan],
  ['no fewer than', atLeast],
  ['no less than', atLeast],
  ['not less than', atLeast],
  ['a minimum of', atLeast],
  ['at least', atLeast],
  ['no more than', atMost],
  ['as many as', atMost],
  ['as much as', atMost],
  ['a maximum of', atMost],
  ['at most', atMost],
  ['up to', atMost],
  ['fewer than', lessThan],
  ['less than', lessThan],
  ['just short of', nearly],
  ['just under', nearly],
  ['close to', nearly],
  ['an estimated', about],
  ['estimated', about],
  ['approximately', about],
  ['roughly', about],
  ['about', about],
  ['around', about],
  ['some', about],
  ['nearly', nearly],
  ['almost', nearly],
  ['over', moreThan],
  ['exceeding', moreThan],
  ['above', moreThan],
  ['under', lessThan],
  ['below', lessThan],
]

const vague = (low: number, high: number | null): Quantity => ({ low, best: null, high, qualifier: 'vague' })
/** Vague words: codebook section 3. A bare "many" is no number: it says that there were some, which the verb says already. */
const VAGUE: readonly (readonly [string, Quantity])[] = [
  ['hundreds of thousands', vague(200_000, 999_999)],
  ['tens of thousands', vague(20_000, 99_999)],
  ['scores of thousands', vague(40_000, 99_999)],
  ['dozens of thousands', vague(24_000, 99_999)],
  ['several hundred thousand', vague(200_000, 999_999)],
  ['several thousand', vague(2_000, 9_999)],
  ['a few thousand', vague(2_000, 9_999)],
  ['several hundred', vague(200, 999)],
  ['a few hundred', vague(200, 999)],
  ['several dozen', vague(24, 99)],
  ['a few dozen', vague(24, 99)],
  ['several million', vague(2_000_000, null)],
  ['several dozens', vague(24, 99)],
  ['dozens', vague(24, 99)],
  ['scores', vague(40, 99)],
  ['tens', vague(20, 99)],
  ['hundreds', vague(200, 999)],
  ['thousands', vague(2_000, 9_999)],
  ['millions', vague(2_000_000, null)],
  ['a handful', vague(3, 9)],
  ['several', vague(3, 9)],
  ['a few', vague(3, 9)],
]

/** Numbers of their own that take qualifiers ("more than a dozen", "nearly half"). Shares are in percent. */
const NOUN_NUMBERS: readonly (readonly [string, number, 'count' | 'share'])[] = [
  ['half a dozen', 6, 'count'],
  ['half a million', 500_000, 'count'],
  ['a quarter of a million', 250_000, 'count'],
  ['quarter of a million', 250_000, 'count'],
  ['three quarters of a million', 750_000, 'count'],
  ['a dozen', 12, 'count'],
  ['one dozen', 12, 'count'],
  ['two dozen', 24, 'count'],
  ['three dozen', 36, 'count'],
  ['four dozen', 48, 'count'],
  ['a hundred', 100, 'count'],
  ['a thousand', 1_000, 'count'],
  ['a million', 1_000_000, 'count'],
  ['a couple', 2, 'count'],
  ['twice', 2, 'count'],
  ['thrice', 3, 'count'],
  ['three quarters', 75, 'share'],
  ['three fourths', 75, 'share'],
  ['two thirds', 66.7, 'share'],
  ['one thirds', 33.3, 'share'],
  ['one third', 33.3, 'share'],
  ['a third', 33.3, 'share'],
  ['one quarter', 25, 'share'],
  ['a quarter', 25, 'share'],
  ['one fifth', 20, 'share'],
  ['a fifth', 20, 'share'],
  ['one half', 50, 'share'],
  ['a half', 50, 'share'],
  ['half', 50, 'share'],
]

interface Phrase<T> {
  readonly words: readonly string[]
  readonly row: T
}

/** Phrases by their first word, longer ones first. */
function byFirstWord<T extends readonly [string, ...unknown[]]>(rows: readonly T[]): ReadonlyMap<string, readonly Phrase<T>[]> {
  const phrases = rows.map((row) => ({ words: row[0].split(' '), row })).sort((a, b) => b.words.length - a.words.length)
  return Map.groupBy(phrases, ({ words }) => words[0]!)
}
const QUALIFIER_ROWS = byFirstWord(QUALIFIERS)
const VAGUE_ROWS = byFirstWord(VAGUE)
const NOUN_NUMBER_ROWS = byFirstWord(NOUN_NUMBERS)

/** Finds every number of a report that may count people or things: in figures, in words, vague, as a share. In order. */
export function findQuantities(layer: TextLayer): QuantityMention[] {
  const found: QuantityMention[] = []
  for (const sentence of layer.sentences) {
    for (let at = sentence.from; at < sentence.to; ) {
      const mention = mayOpen(layer.tokens[at]!) ? quantityAt(layer, at, sentence.to) : null
      if (mention) found.push(mention)
      at = mention ? mention.to : at + 1
    }
  }
  return found
}

/** Whether a number or its qualifier may begin with a word. */
const mayOpen = perWord(
  (word) =>
    [QUALIFIER_ROWS, VAGUE_ROWS, NOUN_NUMBER_ROWS].some((rows) => rows.has(word.folded)) ||
    isNumberWord(word) ||
    /^(?:\d|(?:an?|no|between|from)$)/u.test(word.folded),
)

/** The token past the phrase, hyphens skipped, or -1 where it does not stand here. */
function phraseEnd(tokens: readonly Token[], at: number, limit: number, words: readonly string[]): number {
  let i = at
  for (const word of words) {
    if (i > at && tokens[i]?.text === '-') i++
    if (i >= limit || tokens[i]!.folded !== word) return -1
    i++
  }
  return i
}

function firstMatch<T>(
  rows: ReadonlyMap<string, readonly Phrase<T>[]>,
  tokens: readonly Token[],
  at: number,
  limit: number,
): { to: number; row: T } | null {
  for (const { words, row } of rows.get(tokens[at]?.folded ?? '') ?? []) {
    const to = phraseEnd(tokens, at, limit, words)
    if (to >= 0) return { to, row }
  }
  return null
}

const PARTICLE_VERB =
  /^(?:hand|hands|handed|handing|turn|turned|turning|take|took|taken|taking|run|ran|running|fly|flew|crossed|passed|control)$/u

const PASSES =
  /^(?:surpass|surpasses|surpassed|surpassing|exceed|exceeds|exceeded|top|tops|topped|topping|overtaken|outnumber|outnumbered)$/u

function quantityAt(layer: TextLayer, at: number, limit: number): QuantityMention | null {
  const { tokens } = layer
  // "handed over 17 captives", "control over 17 villages": no part of the number.
  const particle = /^(?:over|under)$/u.test(tokens[at]!.folded) && PARTICLE_VERB.test(tokens[at - 1]?.folded ?? '')
  const qualifier = particle ? null : firstMatch(QUALIFIER_ROWS, tokens, at, limit)
  const core = coreAt(layer, qualifier?.to ?? at, limit)
  if (!core) return null
  // "one of the most", "some of them": no number is given.
  if (core.kind === 'one' && qualifier) return null
  // "has surpassed 120,000", "topping 300": the verb is the qualifier.
  const passed = at > 0 && tokens[at - 1]!.sentence === tokens[at]!.sentence && PASSES.test(tokens[at - 1]!.folded)
  const to = openEnd(tokens, core.to)
  const bounds = qualifier ? qualifier.row[1] : passed ? moreThan : to > core.to ? atLeast : exact
  // "more than 20 to 30" is not written; a range keeps its own bounds, a vague word under a qualifier keeps its own as well.
  const quantity = core.quantity ?? bounds(core.value)
  let noun = to
  const more = tokens[noun]?.folded === 'more' || tokens[noun]?.folded === 'other' || tokens[noun]?.folded === 'others'
  if (tokens[noun]?.folded === 'more') noun++
  if (tokens[noun]?.folded === 'of') noun++
  const before = tokens[at - 1]?.folded
  return {
    from: at,
    to,
    span: [tokens[at]!.start, tokens[to - 1]!.end],
    rule: `en.quantity.${core.kind === 'share' ? 'share' : quantity.qualifier}`,
    quantity,
    kind: core.kind,
    doubtful: core.doubtful,
    noun,
    continues: more || before === 'another' || before === 'further' || before === 'additional',
  }
}

/** Past "or more" and the plus of "140+". */
function openEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '+' && tokens[at]!.start === tokens[at - 1]!.end) return at + 1
  return tokens[at]?.folded === 'or' && tokens[at + 1]?.folded === 'more' ? at + 2 : at
}

interface Core {
  readonly to: number
  readonly value: number
  /** Bounds of its own (a range, a vague word). */
  readonly quantity: Quantity | null
  readonly kind: 'count' | 'share' | 'one'
  readonly doubtful: boolean
}

function coreAt({ tokens }: TextLayer, at: number, limit: number): Core | null {
  if (at >= limit) return null
  const loose = firstMatch(VAGUE_ROWS, tokens, at, limit)
  const noun = firstMatch(NOUN_NUMBER_ROWS, tokens, at, limit)
  if (noun && (!loose || noun.to >= loose.to))
    return { to: noun.to, value: noun.row[1], quantity: null, kind: noun.row[2], doubtful: false }
  if (loose) return { to: loose.to, value: 0, quantity: loose.row[1], kind: 'count', doubtful: false }
  const numeral = readNumeral(tokens, at, limit)
  const range = rangeAt(tokens, at, numeral, limit)
  if (range) return range
  if (numeral) {
    const percent = percentEnd(tokens, numeral.to, limit)
    return {
      to: percent ?? numeral.to,
      value: numeral.value,
      quantity: null,
      kind: percent ? 'share' : 'count',
      doubtful: numeral.doubtful,
    }
  }
  if (/^(?:a|an)$/u.test(tokens[at]!.folded)) return { to: at + 1, value: 1, quantity: null, kind: 'one', doubtful: false }
  if (tokens[at]!.folded === 'no')
    return { to: tokens[at + 1]?.folded === 'one' ? at + 2 : at + 1, value: 0, quantity: null, kind: 'one', doubtful: false }
  return null
}

function percentEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  if (at >= limit) return null
  if (tokens[at]!.text === '%' || tokens[at]!.folded === 'percent' || tokens[at]!.folded === 'pct') return at + 1
  return tokens[at]!.folded === 'per' && tokens[at + 1]?.folded === 'cent' ? at + 2 : null
}

/** "20 to 30", "between 20 and 30", "from 20 to 30", "20-30". */
function rangeAt(tokens: readonly Token[], at: number, first: Numeral | null, limit: number): Core | null {
  const opener = tokens[at]!.folded
  const opened = opener === 'between' || opener === 'from'
  const low = opened ? readNumeral(tokens, at + 1, limit) : first
  if (!low) return null
  const link = tokens[low.to]
  const joins = opener === 'between' ? ['and', '-', '–'] : ['to', '-', '–']
  if (!link || low.to >= limit || !joins.includes(link.folded)) return null
  const high = readNumeral(tokens, low.to + 1, limit)
  if (!high) return null
  // "two to three thousand": the scale word serves both.
  const scale =
    low.value < 100 && high.value >= 1_000 && high.to > high.from + 1 ? 10 ** (3 * Math.floor(Math.log10(high.value) / 3)) : 1
  const a = low.value * scale
  if (a >= high.value) return null
  const percent = percentEnd(tokens, high.to, limit)
  return {
    to: percent ?? high.to,
    value: high.value,
    quantity: { low: a, best: null, high: high.value, qualifier: 'range' },
    kind: percent ? 'share' : 'count',
    doubtful: low.doubtful || high.doubtful,
  }
}
