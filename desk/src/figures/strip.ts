import type { FigureValue } from '../../../src/model/account.ts'

/** Maps a number to percent of a strip. */
export type StripScale = (n: number) => number

/** The ends of a strip, in percent: a mark at either end, and the arrow of an open bound, stay inside. */
const FIRST = 4
const LAST = 84

/** The number that a value is drawn at. Vague words have none: they are drawn as a band. */
export const levelIn = ({ qualifier, low, high }: FigureValue): number | null => {
  if (qualifier === 'vague') return null
  if (qualifier === 'about' && low !== null && high !== null) return (low + high) / 2
  return low ?? high
}

/** From nought to the highest number said. Vague words do not set it, unless there is nothing else. */
export function stripScale(values: readonly FigureValue[]): StripScale {
  const firm = values.filter((v) => v.qualifier !== 'vague')
  const numbers = (firm.length > 0 ? firm : values).flatMap((v) => [v.low, v.high]).filter((n) => n !== null)
  const top = Math.max(1, ...numbers)
  return (n) => FIRST + (Math.min(n, top) / top) * (LAST - FIRST)
}

/** The lowest first; vague words by the least that they may mean. */
export const byLevel = (a: FigureValue, b: FigureValue): number => (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0)
