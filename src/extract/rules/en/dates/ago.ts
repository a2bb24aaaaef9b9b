import type { TimeMention } from '../../../../model/mention.ts'
import type { TimeExpression } from '../../../../model/time-expression.ts'
import { antecedentOf } from './antecedent.ts'
import { COUNT_WORDS, type TimeRule } from './rule.ts'
import { COUNT, countOf, END, GAP, UNIT, unitOf } from './words.ts'

const ago = (word: string, count: number): TimeExpression =>
  word === 'hour'
    ? { kind: 'unit', unit: 'day', shift: -Math.floor(count / 24) || 0 }
    : { kind: 'unit', unit: unitOf(word), shift: -count }

/** "two weeks ago": the calendar unit so far back. */
export const AGO_RULE: TimeRule = {
  id: 'en.time.ago',
  opens: COUNT_WORDS,
  pattern: `${COUNT}(?:${GAP}|-)${UNIT}${GAP}ago${END}`,
  read: ({ groups }) => ago(groups.unit!.toLowerCase(), countOf(groups.count!)),
}

const seenFrom = (what: TimeExpression, earlier: readonly TimeMention[]): TimeExpression => ({
  kind: 'seen-from',
  from: antecedentOf(what, earlier),
  what,
})

/** "the year-ago quarter". */
export const UNIT_AGO_RULE: TimeRule = {
  id: 'en.time.unit-ago',
  opens: ['week', 'month', 'quarter', 'year'],
  pattern: `${UNIT}-(?:ago|earlier)${END}`,
  read: ({ groups }) => ago(groups.unit!.toLowerCase(), 1),
}

/** "two days earlier", "a week later": as seen from the time told of before. */
export const EARLIER_RULE: TimeRule = {
  id: 'en.time.earlier',
  opens: COUNT_WORDS,
  pattern: `${COUNT}(?:${GAP}|-)${UNIT}${GAP}(?<way>earlier|prior(?!${GAP}to)|before(?=[\\s.,;]*(?:$|[.,;]))|previously|later|afterwards?)${END}`,
  read({ groups, earlier }) {
    const word = groups.unit!.toLowerCase()
    if (word === 'hour') return null
    const count = countOf(groups.count!)
    const shift = /^(?:earlier|prior|before|previously)$/iu.test(groups.way!) ? -count : count
    return seenFrom({ kind: 'unit', unit: unitOf(word), shift }, earlier)
  },
}

/** "the day before", "the night after", where no event follows that they are told from ("the day before the vote"). */
export const DAY_BEFORE_RULE: TimeRule = {
  id: 'en.time.day-before',
  opens: ['the'],
  pattern: `the${GAP}(?:day|night|evening|morning)${GAP}(?<way>before|after|earlier)${END}`,
  read({ groups, after, earlier, layer, to }) {
    const beyond = layer.tokens[to + 1]?.folded ?? ''
    const ends =
      after === null ||
      /^(?:PUNCT|AUX)$/u.test(after.tag) ||
      (after.tag === 'CCONJ' && !/^(?:before|after|during)$/u.test(beyond)) ||
      (/^(?:that|in|at|by|near|from)$/u.test(after.folded) && !/^(?:least|most)$/u.test(beyond))
    const shift = groups.way!.toLowerCase() === 'after' ? 1 : -1
    const what: TimeExpression = { kind: 'unit', unit: 'day', shift }
    // No day after one that is not told.
    return ends && (shift < 0 || antecedentOf(what, earlier) !== null) ? seenFrom(what, earlier) : null
  },
}

/** "the next day", "the same month", "that night", "later that day". */
export const FOLLOWING_RULE: TimeRule = {
  id: 'en.time.following',
  opens: ['the', 'that', 'later', 'earlier', 'on'],
  pattern: `(?:(?:later|earlier)${GAP})?(?:(?:on${GAP})?(?<that>that(?:${GAP}(?:same|very))?|the${GAP}same)|the${GAP}(?<way>next|following|previous|preceding)|(?<rest>(?:in|on)${GAP}the)(?=${GAP}(?:day|night|evening|afternoon|morning)))${GAP}(?<unit>day|night|morning|afternoon|evening|weekend|week|month|year)${END}`,
  read({ groups, text, earlier }) {
    if (groups.rest !== undefined && !/^(?:later|earlier)/iu.test(text)) return null
    const way = groups.way?.toLowerCase()
    const word = groups.unit!.toLowerCase()
    const unit = /^(?:morning|afternoon|evening|night)$/u.test(word) ? 'day' : unitOf(word)
    const shift = way === undefined ? 0 : way === 'next' || way === 'following' ? 1 : -1
    return seenFrom({ kind: 'unit', unit, shift }, earlier)
  },
}
