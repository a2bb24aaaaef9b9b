import type { TimeMention } from '../../../../model/mention.ts'
import type { TimeExpression } from '../../../../model/time-expression.ts'

/** How many times "the next day" may follow on "the next day". */
const DEPTH = 8

/** Whether the expression names a single day. */
export const namesDay = (e: TimeExpression): boolean =>
  /^(?:day|date|date-of-month|weekday|overnight)$/u.test(e.kind) ||
  (e.kind === 'unit' && e.unit === 'day') ||
  (e.kind === 'within' && namesDay(e.part)) ||
  (e.kind === 'third' && namesDay(e.of)) ||
  (e.kind === 'seen-from' && namesDay(e.what))

/** What "the next day" is seen from: the last day told of before; for longer units the last time of any length. Null where there is none. */
export function antecedentOf(what: TimeExpression, earlier: readonly TimeMention[]): TimeExpression | null {
  const byDay = namesDay(what)
  return earlier.findLast((m) => (!byDay || namesDay(m.expression)) && depthOf(m.expression) < DEPTH)?.expression ?? null
}

const depthOf = (e: TimeExpression): number =>
  e.kind === 'seen-from' && e.from !== null ? 1 + depthOf(e.from) : e.kind === 'third' || e.kind === 'within' ? depthOf(e.of) : 0
