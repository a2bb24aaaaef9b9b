import type { Token } from './layer.ts'
import type { WordForm } from './word-forms.ts'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const UNITS: ReadonlyMap<string, number> = new Map(ONES.split(' ').map((word, n) => [word, n]))
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, n) => [word, 10 * (n + 2)]),
)
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['m', 1_000_000],
  ['lakh', 100_000],
  ['lakhs', 100_000],
  ['crore', 10_000_000],
  ['crores', 10_000_000],
])

/** A number read from tokens `from` … `to`. */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number
  /** Whether the writing is malformed and the value the most likely reading ("20.000 thousands"). */
  readonly doubtful: boolean
}

/**
 * The value of a number written in figures, or null. A point or comma before groups of three is a thousands mark ("450.000", "20,000"),
 * unless a scale word follows it ("1.234 million").
 */
export function figureValue(text: string, scaled: boolean): number | null {
  if (/^\d+$/u.test(text)) return Number(text)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) return Number(text.replaceAll(',', ''))
  if (!scaled && /^\d{1,3}(?:\.\d{3})+$/u.test(text)) return Number(text.replaceAll('.', ''))
  if (/^\d+\.\d+$/u.test(text)) return Number(text)
  return null
}

/** The number that starts at token `at`, in figures or words, or null. */
export function readNumeral(tokens: readonly Token[], at: number, limit: number): Numeral | null {
  const token = tokens[at]
  if (!token || at >= limit) return null
  return /^\d/u.test(token.text) ? inFigures(tokens, at, limit) : inWords(tokens, at, limit)
}

function inFigures(tokens: readonly Token[], at: number, limit: number): Numeral | null {
  const word = at + 1 < limit ? tokens[at + 1]!.folded : ''
  const scale = SCALES.get(word) ?? null
  const value = figureValue(tokens[at]!.text, scale !== null)
  if (value === null) return null
  // "20.000 thousands": the thousands are in the figure already.
  if (/^(?:thousand|million)s$/u.test(word)) {
    const times = value >= 1_000 ? 1 : word === 'thousands' ? 1_000 : 1_000_000
    return { from: at, to: at + 2, value: (figureValue(tokens[at]!.text, false) ?? value) * times, doubtful: true }
  }
  if (scale === null || scale === 100) return { from: at, to: at + 1, value, doubtful: false }
  const rest = restBehind(tokens, at + 2, limit, scale)
  return { from: at, to: rest?.to ?? at + 2, value: value * scale + (rest?.value ?? 0), doubtful: value >= 1_000 }
}

/** "2 thousand and 600", "three million and half": what a translated number adds to its scale. */
function restBehind(tokens: readonly Token[], at: number, limit: number, scale: number): { to: number; value: number } | null {
  const next = tokens[at + 1]
  if (!next || at + 1 >= limit || tokens[at]!.folded !== 'and') return null
  if (next.folded === 'half' && tokens[at + 2]?.folded !== 'of') return { to: at + 2, value: scale / 2 }
  const value = /^\d{1,3}$/u.test(next.text) ? Number(next.text) : 0
  return scale === 1_000 && value >= 100 ? { to: at + 2, value } : null
}

function inWords(tokens: readonly Token[], at: number, limit: number): Numeral | null {
  if (!isNumberWord(tokens[at])) return null
  let total = 0
  let part = 0
  let to = at
  let scaled = 1
  for (let i = at; i < limit; i++) {
    const word = tokens[i]!.folded
    const unit = UNITS.get(word)
    const ten = TENS.get(word)
    const scale = SCALES.get(word)
    if (unit !== undefined) {
      if (part % 10 !== 0 || (unit >= 10 && part % 100 !== 0)) break
      part += unit
    } else if (ten !== undefined) {
      if (part % 100 !== 0) break
      part += ten
    } else if (scale !== undefined && word !== 'm' && i > at) {
      if (scale === 100) part *= 100
      else {
        total += part * scale
        part = 0
        scaled = scale
      }
    } else if (
      (word === 'and' && part >= 100 && isNumberWord(tokens[i + 1])) ||
      (word === '-' && i > at && isUnit(tokens[i + 1]) && part % 10 === 0 && part % 100 !== 0)
    ) {
      continue
    } else break
    to = i + 1
  }
  const rest = part === 0 && scaled >= 1_000 ? restBehind(tokens, to, limit, scaled) : null
  return to > at ? { from: at, to: rest?.to ?? to, value: total + part + (rest?.value ?? 0), doubtful: false } : null
}

const isUnit = (token: Token | undefined): boolean => token !== undefined && (UNITS.get(token.folded) ?? 10) < 10
export const isNumberWord = (token: WordForm | undefined): boolean =>
  token !== undefined && (UNITS.has(token.folded) || TENS.has(token.folded))
