import type { TimeRule } from './rule.ts'
import { COUNT, countOf, END, GAP, UNIT, unitOf } from './words.ts'

const VAGUE = `(?:few|several|couple${GAP}of|many|some)`

/** "the last four days", "the past week", "the next 48 hours"; "the past few weeks" and "recent days" say no start. */
export const RUN_RULE: TimeRule = {
  id: 'en.time.run',
  opens: ['the', 'this', 'last', 'past', 'next', 'previous', 'recent', 'coming', 'these'],
  pattern: `(?:(?:the|this|these)${GAP})?(?:(?<side>last|past|next|coming|previous)${GAP}(?:(?<vague>${VAGUE})${GAP}|(?:almost${GAP}|nearly${GAP}|more${GAP}than${GAP}|over${GAP})?${COUNT}[ -])?|(?<recent>recent)${GAP})${UNIT}${END}`,
  read({ groups, text, after }) {
    if (after?.folded === 'of') return null
    const word = groups.unit!.toLowerCase()
    const plural = /s$/iu.test(text)
    if (groups.recent !== undefined) return plural ? { kind: 'lately' } : null
    const side = /^(?:next|coming)$/iu.test(groups.side!) ? 'future' : 'past'
    const couple = /couple/iu.test(groups.vague ?? '')
    const count = groups.count !== undefined ? countOf(groups.count) : couple ? 2 : plural ? 0 : 1
    // "last week" and "previous year" are calendar units; "the past week" and "the last week" are runs.
    if (groups.count === undefined && !plural && !/^(?:the|this|these)\s|^past/iu.test(text)) return null
    if (/^previous$/iu.test(groups.side!) && count < 2) return null
    if (groups.count === undefined && !plural && /^next$/iu.test(groups.side!)) return null
    if (/^this\s+(?:last|next)/iu.test(text)) return null
    if (word === 'hour' && count > 0) return { kind: 'run', unit: 'day', count: Math.ceil(count / 24) + 1, side }
    if (count === 0) return side === 'past' ? { kind: 'lately' } : null
    return { kind: 'run', unit: unitOf(word), count, side }
  },
}

/** "recently", "lately", "the latest fighting". */
export const LATELY_RULE: TimeRule = {
  id: 'en.time.lately',
  opens: ['recently', 'lately', 'latest', 'recent'],
  pattern: `(?:recently|lately|(?:latest|recent)(?=${GAP}(?:fighting|violence|offensive|escalation|clashes|hostilities|wave|round|surge|bombardment|shelling)))${END}`,
  read: () => ({ kind: 'lately' }),
}
