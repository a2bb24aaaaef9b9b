import type { FigureValue } from '../../../src/model/account.ts'

/** The values that stand against one another: of each origin the latest, no parts of another figure, each answer of an origin once. */
export function headlineValues(values: readonly FigureValue[]): readonly FigureValue[] {
  const replaced = new Set(values.map((v) => v.replaces))
  const whole = values.filter((v) => v.partOf === null && !replaced.has(v.claim))
  const answers = Map.groupBy(whole, (v) => JSON.stringify([v.origin, v.low, v.high, v.qualifier]))
  return [...answers.values()].map(([first]) => first!)
}
