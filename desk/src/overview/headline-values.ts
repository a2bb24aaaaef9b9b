import type { FigureValue } from '../../../src/model/account.ts'
import { onceEach } from '../figures/once-each.ts'

/** The values that stand against one another: of each origin the latest, no parts of another figure, each answer of an origin once. */
export function headlineValues(values: readonly FigureValue[]): readonly FigureValue[] {
  const replaced = new Set(values.map((v) => v.replaces))
  return onceEach(values.filter((v) => v.partOf === null && !replaced.has(v.claim)))
}
