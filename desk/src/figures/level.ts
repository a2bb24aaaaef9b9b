import type { FigurePoint } from '../data/types.ts'

/** The number that a value stands at: what was said, or the bound that was. Vague words have none. */
export const levelOf = (p: FigurePoint): number | null => (p.qualifier === 'vague' ? null : (p.best ?? p.low ?? p.high))

/** Vague words stay words. A number is shown as it was said: "nearly 30,000" is 30,000 with the sign for "about". */
export function labelText(point: FigurePoint, format: (n: number) => string): string {
  if (point.qualifier === 'vague') return point.words
  if (point.qualifier === 'range' && point.low !== null && point.high !== null) {
    return `${format(point.low)}–${format(point.high)}`
  }
  const level = levelOf(point)
  return level === null ? point.words : format(level)
}
