import type { TimeExpression } from '../../../../model/time-expression.ts'
import type { TimeRule } from './rule.ts'
import { END, GAP, unitOf } from './words.ts'

const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, current: 0, next: 1 }

/** "last week", "this month", "next year", "this weekend". */
export const PERIOD_RULE: TimeRule = {
  id: 'en.time.period',
  opens: ['last', 'this', 'next', 'the'],
  pattern: `(?:the${GAP}(?=current))?(?<which>last|this|next|current)${GAP}(?:calendar${GAP}|fiscal${GAP})?(?<unit>weekend|week|month|quarter|year|decade|century)${END}`,
  read({ groups, before }) {
    if (before?.folded === 'the') return null
    return { kind: 'unit', unit: unitOf(groups.unit!), shift: SHIFTS[groups.which!.toLowerCase()]! }
  },
}

/** "over the weekend", "weekend raids". */
export const WEEKEND_RULE: TimeRule = {
  id: 'en.time.weekend',
  opens: ['the', 'weekend'],
  pattern: `(?<the>the${GAP})?weekend${END}`,
  read({ groups, before, after }) {
    const led = /^(?:over|at|on|during|since|by|until|before|in|for|through|throughout)$/u.test(before?.folded ?? '')
    const describes = after?.tag === 'NOUN' && !/^(?:a|an|every|each|long|holiday|per)$/u.test(before?.folded ?? '')
    return (groups.the === undefined ? describes : led) ? { kind: 'unit', unit: 'weekend', shift: 0 } : null
  },
}

/** "earlier this month", "so far this year", "later in the week", "earlier today". */
export const SO_FAR_RULE: TimeRule = {
  id: 'en.time.so-far',
  opens: ['earlier', 'later', 'so', 'already', 'the', 'elsewhere'],
  pattern: `(?:(?<earlier>earlier|so${GAP}far)|(?<later>later|the${GAP}(?:rest|remainder)${GAP}of))${GAP}(?:this|in${GAP}the|the)${GAP}(?<unit>week|month|quarter|year|decade|century)${END}`,
  read({ groups }) {
    const of: TimeExpression = { kind: 'unit', unit: unitOf(groups.unit!), shift: 0 }
    return groups.earlier === undefined ? { kind: 'rest', of } : { kind: 'so-far', of }
  },
}
