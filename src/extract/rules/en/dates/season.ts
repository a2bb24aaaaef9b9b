import type { Season, TimeExpression } from '../../../../model/time-expression.ts'
import { isCapital, type TimeRule } from './rule.ts'
import { END, GAP, PICK, pickOf, YEAR, yearOf } from './words.ts'

const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
}

/** "last summer", "the winter of 2014", "spring 2015"; not "the Arab Spring", "a fall". */
export const SEASON_RULE: TimeRule = {
  id: 'en.time.season',
  opens: ['last', 'next', 'this', 'the', 'spring', 'summer', 'autumn', 'fall', 'winter'],
  pattern: `(?:${PICK}|(?<the>the)${GAP})(?<season>spring|summer|autumn|fall|winter)(?:${GAP}(?:of${GAP})?(?:${YEAR}|(?<which>last|this|next)${GAP}year))?${END}`,
  read({ groups, before, after }) {
    const word = groups.season!.toLowerCase()
    const dated = groups.year !== undefined || groups.which !== undefined
    const picked = groups.pick !== undefined
    const led = /^(?:in|since|during|until|by|through|throughout|over|early|mid|late|-)$/u.test(before?.folded ?? '')
    if (!dated && !picked && (!led || after?.folded === 'of')) return null
    if (!dated && !picked && isCapital(groups.season!)) return null
    if (word === 'fall' && !dated && !picked && !(groups.the && /^(?:in|during|by)$/u.test(before?.folded ?? ''))) return null
    const part: TimeExpression = { kind: 'season', season: SEASONS[word]!, pick: pickOf(groups.pick) }
    return dated ? { kind: 'within', part, of: yearOf(groups) } : part
  },
}
