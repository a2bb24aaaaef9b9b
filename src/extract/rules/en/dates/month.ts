import { type Found, isCapital, isCounted, MONTH_WORDS, type TimeRule } from './rule.ts'
import { END, GAP, LONG_MONTH, MONTH, monthNumber, PICK, pickOf, YEAR, yearOf } from './words.ts'

const NAMES = /^(?:march|may|april|june|august|jan|mar)$/u
const LEADS =
  /^(?:in|at|since|until|till|by|from|to|of|and|between|during|through|throughout|early|mid|late|earlier|last|this|next|before|after|around|for|the|a|an|-|–)$/u

/** "November 2016", "Nov. 2016", "November of 2016", "November last year". */
export const MONTH_YEAR: TimeRule = {
  id: 'en.time.month-year',
  opens: MONTH_WORDS,
  pattern: `${MONTH},?${GAP}(?:of${GAP})?(?:${YEAR}|(?<which>last|this|next)${GAP}year)${END}`,
  read({ groups, after }) {
    if (!isCapital(groups.month!) || (groups.year !== undefined && isCounted(after))) return null
    return { kind: 'within', part: { kind: 'month', month: monthNumber(groups.month!), pick: 'nearest' }, of: yearOf(groups) }
  },
}

/** "November", "last November", "Nov." */
export const MONTH_RULE: TimeRule = {
  id: 'en.time.month',
  opens: [...MONTH_WORDS, 'last', 'next', 'this'],
  pattern: `${PICK}(?<month>${LONG_MONTH}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.)`,
  read: (found) =>
    isCapital(found.groups.month!) && isNoName(found)
      ? { kind: 'month', month: monthNumber(found.groups.month!), pick: pickOf(found.groups.pick) }
      : null,
}

/** Months that are also words or given names count only where they can be neither: "in May", "the March offensive". */
function isNoName({ groups, before, after }: Found): boolean {
  const date = after !== null && /^\d{1,2}$/u.test(after.text)
  if (date) return groups.pick === undefined && (isCounted(after) || before?.folded === 'in')
  if (groups.pick !== undefined || !NAMES.test(groups.month!.toLowerCase().replace('.', ''))) return true
  if (before === null || (after !== null && isCapital(after.text))) return before?.folded === 'in'
  return LEADS.test(before.folded)
    ? !/^(?:on|of|against|for|with)$/u.test(after?.folded ?? '') || before.folded === 'in'
    : !isCapital(before.text) && after?.tag === 'NOUN'
}
