import type { FigureValue } from '../../../src/model/account.ts'

/** Each answer of an origin once, though several reports carry it. */
export const onceEach = (values: readonly FigureValue[]): readonly FigureValue[] =>
  [...Map.groupBy(values, (v) => JSON.stringify([v.origin, v.low, v.high, v.qualifier])).values()].map(([first]) => first!)
