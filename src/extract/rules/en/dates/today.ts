import type { TimeExpression } from '../../../../model/time-expression.ts'
import type { TimeRule } from './rule.ts'
import { END, GAP, PART_OF_DAY } from './words.ts'

const day = (shift: number): TimeExpression => ({ kind: 'unit', unit: 'day', shift })

/** "today", "over the day" of a daily bulletin, "this morning", "yesterday evening", "tonight", "the day before yesterday"; "todays", its apostrophe lost. */
export const TODAY_RULE: TimeRule = {
  id: 'en.time.today',
  opens: ['today', 'todays', 'tonight', 'yesterday', 'yesterdays', 'tomorrow', 'tomorrows', 'this', 'last', 'the'],
  pattern: `(?:(?<=(?:over|during|for|within)${GAP})the${GAP}(?<whole>day)(?!${GAP}(?:of|when|that|before|after|in|at|to|and))|(?<word>today|tonight|yesterday|tomorrow)s?(?:${GAP}${PART_OF_DAY})?|this${GAP}(?<part>morning|afternoon|evening)|last${GAP}(?<night>night|evening)|the${GAP}day${GAP}(?<far>before${GAP}yesterday|after${GAP}tomorrow))${END}`,
  read({ groups }) {
    if (groups.part !== undefined || groups.whole !== undefined) return day(0)
    if (groups.night !== undefined) return day(-1)
    if (groups.far !== undefined) return day(groups.far.startsWith('before') ? -2 : 2)
    const word = groups.word!.toLowerCase()
    return day(word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0)
  },
}

/** "overnight", not "an overnight stay". */
export const OVERNIGHT_RULE: TimeRule = {
  id: 'en.time.overnight',
  opens: ['overnight'],
  pattern: `overnight${END}`,
  read: ({ after }) =>
    /^(?:curfew|curfews|stay|stays|train|bus|flight|bag|camp|success|accommodation|travel)$/u.test(after?.folded ?? '')
      ? null
      : { kind: 'overnight' },
}

/** "now", "currently": the day of publication. "now" after a name of a time or a verb of motion still means the present. */
export const NOW_RULE: TimeRule = {
  id: 'en.time.now',
  opens: ['now', 'currently', 'presently'],
  pattern: `(?:now|currently|presently)${END}`,
  read: ({ before, after }) =>
    /^(?:until|till|by|from|right)$/u.test(before?.folded ?? '') || after?.folded === 'that' ? null : day(0),
}
