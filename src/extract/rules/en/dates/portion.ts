import type { TimeExpression } from '../../../../model/time-expression.ts'
import type { TimeRule } from './rule.ts'
import { END, GAP, YEAR, yearOf } from './words.ts'

const INDEX: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
}

/** "the third quarter", "the first half of 2016", "Q3 2016". */
export const PORTION_RULE: TimeRule = {
  id: 'en.time.portion',
  opens: ['the', 'first', 'second', 'third', 'fourth', 'final', 'q', '#', 'fiscal', 'this', 'last'],
  pattern: `(?:(?:the|this|last)${GAP}(?:fiscal${GAP})?|fiscal${GAP})?(?:(?:(?:year|month)['’]?s?${GAP})?(?<index>first|second|third|fourth|final|1st|2nd|3rd|4th)(?:${GAP}|-)(?:fiscal${GAP})?(?<unit>quarter|half)(?!-|['’]s${GAP}of)|q(?<q>[1-4]))(?:,?${GAP}(?:of${GAP})?(?:the${GAP})?(?:fiscal${GAP})?(?:${YEAR}|(?<which>last|this|next)${GAP}year|(?<the>year)))?${END}`,
  read({ groups, before, after, text }) {
    const unit = groups.unit?.toLowerCase() === 'half' ? 'half-year' : 'quarter'
    const index = Number(groups.q ?? INDEX[groups.index!.toLowerCase()])
    const dated = groups.year !== undefined || groups.which !== undefined || groups.the !== undefined
    // "the second half" of a match, a century, a city.
    if (unit === 'half-year' && (!dated || index > 2)) return null
    if (
      !dated &&
      (after?.folded === 'of' || !/^(?:the|q|fiscal|this|last)|-quarter$/iu.test(text)) &&
      !/^(?:in|for|from|since|by|during|a)$/u.test(before?.folded ?? '')
    )
      return null
    // "third-quarter results" are of one that is over.
    const part: TimeExpression = { kind: 'portion', unit, index, pick: /-quarter$/iu.test(text) ? 'before' : 'nearest' }
    return dated ? { kind: 'within', part, of: yearOf(groups) } : part
  },
}
