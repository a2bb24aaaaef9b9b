import type { TimeExpression } from '../../../../model/time-expression.ts'
import { isCapital, type TimeRule, WEEKDAY_WORDS } from './rule.ts'
import { GAP, PART_OF_DAY, PICK, pickOf, WEEKDAY, weekdayNumber } from './words.ts'

/** Names that carry a weekday and date nothing. */
const NAMES = /^(?:times|telegraph|herald|express|mirror|post|school|market|roast|club)$/u

/** "Friday", "last Friday", "Wednesday night", "Monday of last week"; "Fridays raids", its apostrophe lost. */
export const WEEKDAY_RULE: TimeRule = {
  id: 'en.time.weekday',
  opens: [...WEEKDAY_WORDS, ...WEEKDAY_WORDS.map((word) => `${word}s`), 'last', 'next', 'this'],
  pattern: `${PICK}${WEEKDAY}(?<many>s)?(?:(?:${GAP}|-)${PART_OF_DAY}(?![\\p{L}]))?(?:${GAP}(?:of${GAP})?(?<week>last|this|next)${GAP}week)?`,
  read({ groups, after, before, text }) {
    const weekday = weekdayNumber(groups.weekday!)
    if (groups.many !== undefined && !isPossessive(before, after, text)) return null
    if (after !== null && isCapital(after.text) && NAMES.test(after.folded)) return null
    if (/^(?:every|each|sheffield)$/u.test(before?.folded ?? '')) return null
    const week = groups.week?.toLowerCase()
    const of: TimeExpression = { kind: 'unit', unit: 'week', shift: week === 'last' ? -1 : week === 'next' ? 1 : 0 }
    return week === undefined
      ? { kind: 'weekday', weekday, pick: pickOf(groups.pick) }
      : { kind: 'within', part: { kind: 'weekday', weekday, pick: 'nearest' }, of }
  },
}

/** "Fridays raids were" against "on Fridays", "Fridays are". */
const isPossessive = (before: { folded: string } | null, after: { tag: string } | null, text: string): boolean =>
  !/^(?:on|every|most|and|or)$/u.test(before?.folded ?? '') &&
  /s$/u.test(text) &&
  after !== null &&
  /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/u.test(after.tag)
