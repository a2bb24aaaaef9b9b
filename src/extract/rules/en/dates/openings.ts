import type { Third, TimeExpression } from '../../../../model/time-expression.ts'
import { namesDay } from './antecedent.ts'
import { countOf, GAP, unitOf } from './words.ts'

/** Words before an expression that take a part of it: "early", "the night of", "the first two weeks of". */
export interface Opening {
  readonly id: string
  /** The first words, folded. */
  readonly opens: readonly string[]
  /** Written without flags; ends where the expression begins. */
  readonly pattern: string
  /** What the words say of `whole`; null where they go with something else. */
  read(groups: Readonly<Record<string, string | undefined>>, whole: TimeExpression): TimeExpression | null
}

/** "early May", "mid-2016", "late on Wednesday". */
const ADVERB: Opening = {
  id: 'en.time.third',
  opens: ['the', 'early', 'mid', 'late'],
  pattern: `(?:the${GAP})?(?<third>early|mid|late)(?:-|${GAP}(?:(?:in|on|of)${GAP})?)`,
  read: ({ third }, of) => ({ kind: 'third', third: third!.toLowerCase() as Third, of }),
}

/** "earlier today", "later on Friday". */
const EARLIER: Opening = {
  id: 'en.time.part-of-day',
  opens: ['earlier', 'later'],
  pattern: `(?:earlier|later)${GAP}(?:on${GAP})?`,
  read: (_, whole) => (namesDay(whole) ? whole : null),
}

/** "mid-to-late July". */
const TWO_THIRDS: Opening = {
  id: 'en.time.two-thirds',
  opens: ['early', 'mid'],
  pattern: `(?<first>early|mid)[- ](?:to|and|or)[- ](?<second>mid|late)(?:-|${GAP})`,
  read({ first, second }, of) {
    const third = (word: string): TimeExpression => ({ kind: 'third', third: word.toLowerCase() as Third, of })
    return { kind: 'range', from: third(first!), to: third(second!) }
  },
}

/** "overnight on Monday" is that Monday; "overnight into Monday" the night before it. */
const OVERNIGHT: Opening = {
  id: 'en.time.overnight',
  opens: ['overnight'],
  pattern: `overnight${GAP}(?:(?:on|of|from|between|(?<into>into|to))${GAP})?(?:the${GAP}night${GAP}of${GAP})?`,
  read({ into }, whole) {
    if (!namesDay(whole) && whole.kind !== 'range') return null
    return into === undefined ? whole : { kind: 'seen-from', from: whole, what: { kind: 'overnight' } }
  },
}

/** "the week of 3 July". */
const WEEK_OF: Opening = {
  id: 'en.time.week-of',
  opens: ['the', 'week'],
  pattern: `(?:the${GAP})?week${GAP}of${GAP}`,
  read: (_, whole) =>
    namesDay(whole) ? { kind: 'seen-from', from: whole, what: { kind: 'unit', unit: 'week', shift: 0 } } : null,
}

/** "the end of 2016"; not "the end of Friday prayers": a day has no such parts. */
const EDGE: Opening = {
  id: 'en.time.edge',
  opens: ['the', 'beginning', 'start', 'outset', 'middle', 'end', 'close', 'very'],
  pattern: `(?:the${GAP})?(?:very${GAP})?(?:(?<early>beginning|start|outset|(?:opening|first)${GAP}days)|(?<mid>middle)|(?<late>end|close|(?:last|final|closing)${GAP}(?:days|weeks)))${GAP}(?:of|in)${GAP}(?:the${GAP}month${GAP}of${GAP})?`,
  read({ early, mid }, of) {
    const third: Third = early !== undefined ? 'early' : mid !== undefined ? 'mid' : 'late'
    return namesDay(of) ? null : { kind: 'third', third, of }
  },
}

/** "the night of 3 May", "the early hours of Friday": any part of a day is that day. */
const PART_OF_DAY: Opening = {
  id: 'en.time.part-of-day',
  opens: ['the', 'early', 'late', 'night', 'evening', 'morning', 'afternoon'],
  pattern: `(?:the${GAP})?(?:(?:early|late)${GAP})?(?:hours|night|evening|morning|afternoon)${GAP}of${GAP}`,
  read: (_, whole) => (namesDay(whole) || whole.kind === 'range' ? whole : null),
}

const ORDER = ['first', 'second', 'third', 'fourth']

/** "the first two weeks of July", "the last week of 2015", "the first half of May". */
const SLICE: Opening = {
  id: 'en.time.slice',
  opens: ['the', 'first', 'second', 'third', 'fourth', 'last', 'final', 'opening'],
  pattern: `(?:the${GAP})?(?<order>first|second|third|fourth|last|final|opening)${GAP}(?:(?<count>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)${GAP})?(?<unit>day|week|weekend|month|quarter|year|decade)(?<many>s?)${GAP}(?:of|in)${GAP}(?:the${GAP}(?:month|year)${GAP}of${GAP})?`,
  read({ order, count: number, unit, many }, of) {
    if ((many !== '' && number === undefined) || namesDay(of)) return null
    const count = number === undefined ? 1 : countOf(number)
    const last = /^(?:last|final)$/iu.test(order!)
    const index = Math.max(0, ORDER.indexOf(order!.toLowerCase()))
    return { kind: 'slice', unit: unitOf(unit!), skip: last ? -count : index * count, count, of }
  },
}

/** "the month of July". */
const MONTH_OF: Opening = {
  id: 'en.time.month-of',
  opens: ['the'],
  pattern: `the${GAP}(?:month|year)${GAP}of${GAP}`,
  read: (_, whole) => whole,
}

/** In the order in which they are tried. */
export const OPENINGS: readonly Opening[] = [TWO_THIRDS, ADVERB, EARLIER, OVERNIGHT, WEEK_OF, EDGE, PART_OF_DAY, SLICE, MONTH_OF]
