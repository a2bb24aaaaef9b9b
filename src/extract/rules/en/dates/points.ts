import type { TimeMention } from '../../../../model/mention.ts'
import type { TimeExpression } from '../../../../model/time-expression.ts'
import { type CalendarDate, findCalendarDates } from '../../../../text/calendar.ts'
import type { TextLayer, Token } from '../../../../text/layer.ts'
import { perWord } from '../../../../text/word-forms.ts'
import { AGO_RULE, DAY_BEFORE_RULE, EARLIER_RULE, FOLLOWING_RULE, UNIT_AGO_RULE } from './ago.ts'
import { looksAhead } from './ahead.ts'
import { DATE_MONTH, DATE_OF_MONTH, DATES_OF_MONTH, MONTH_DATE, SHORT_FIGURES } from './calendar-date.ts'
import { MONTH_RULE, MONTH_YEAR } from './month.ts'
import { OPENINGS } from './openings.ts'
import { PERIOD_RULE, SO_FAR_RULE, WEEKEND_RULE } from './period.ts'
import { PORTION_RULE } from './portion.ts'
import type { TimeRule } from './rule.ts'
import { LATELY_RULE, RUN_RULE } from './run.ts'
import { SEASON_RULE } from './season.ts'
import { SINCE_THEN } from './since-then.ts'
import { NOW_RULE, OVERNIGHT_RULE, TODAY_RULE } from './today.ts'
import { WEEKDAY_RULE } from './weekday.ts'
import { CENTURY_RULE, DECADE_RULE, YEAR_RULE, YEARS_RULE } from './year.ts'

/** At each word the longest match counts; of two as long, the one that stands first here. */
const RULES: readonly TimeRule[] = [
  DATES_OF_MONTH,
  MONTH_DATE,
  DATE_MONTH,
  DATE_OF_MONTH,
  SHORT_FIGURES,
  WEEKDAY_RULE,
  MONTH_YEAR,
  MONTH_RULE,
  SEASON_RULE,
  PORTION_RULE,
  YEARS_RULE,
  YEAR_RULE,
  DECADE_RULE,
  CENTURY_RULE,
  TODAY_RULE,
  OVERNIGHT_RULE,
  NOW_RULE,
  PERIOD_RULE,
  WEEKEND_RULE,
  SO_FAR_RULE,
  RUN_RULE,
  LATELY_RULE,
  AGO_RULE,
  UNIT_AGO_RULE,
  EARLIER_RULE,
  DAY_BEFORE_RULE,
  FOLLOWING_RULE,
  SINCE_THEN,
]

interface Ready<T> {
  readonly rule: T
  readonly pattern: RegExp
}

function byFirstWord<T extends { readonly opens: readonly string[]; readonly pattern: string }>(
  rules: readonly T[],
): ReadonlyMap<string, readonly Ready<T>[]> {
  const index = new Map<string, Ready<T>[]>()
  for (const rule of rules) {
    const ready = { rule, pattern: new RegExp(rule.pattern, 'iuy') }
    for (const word of rule.opens) index.set(word, [...(index.get(word) ?? []), ready])
  }
  return index
}

const RULES_AT = byFirstWord(RULES)
const OPENINGS_AT = byFirstWord(OPENINGS)

/** What a rule may look at: the text up to the end of a sentence, and the expressions before. */
interface Seen {
  readonly layer: TextLayer
  /** By the offset at which they start. */
  readonly dates: ReadonlyMap<number, CalendarDate>
  readonly earlier: readonly TimeMention[]
  /** The token past the sentence. */
  readonly limit: number
}

interface Point {
  readonly to: number
  readonly expression: TimeExpression
  readonly rule: string
}

/** Every expression that names days by itself, without the prepositions around it, in the order of the text. */
export function findPoints(layer: TextLayer): TimeMention[] {
  const { tokens, text } = layer
  const dates = new Map(findCalendarDates(text).map((date) => [date.start, date]))
  const points: TimeMention[] = []
  for (const sentence of layer.sentences) {
    const seen: Seen = { layer, dates, earlier: points, limit: sentence.to }
    for (let at = sentence.from; at < sentence.to; ) {
      const may = mayOpen(tokens[at]!) || dates.has(tokens[at]!.start)
      const point = may ? (openedAt(seen, at) ?? pointAt(seen, at)) : null
      if (point) {
        const { to, rule } = point
        const span = [tokens[at]!.start, tokens[to - 1]!.end] as const
        points.push({ from: at, to, span, rule, expression: point.expression, ahead: looksAhead(layer, { from: at, to }) })
      }
      at = point ? point.to : at + 1
    }
  }
  return points
}

/** Whether any rule but that of whole dates looks at a word. */
const mayOpen = perWord(({ folded }) => OPENINGS_AT.has(folded) || RULES_AT.has(folded) || /^\d/u.test(folded))

/** "early May", "the end of 2016", "the night of 3 May". */
function openedAt(seen: Seen, at: number): Point | null {
  const { tokens, text } = seen.layer
  for (const { rule, pattern } of OPENINGS_AT.get(tokens[at]!.folded) ?? []) {
    pattern.lastIndex = tokens[at]!.start
    const match = pattern.exec(text)
    const next = match === null ? null : tokenFrom(tokens, at, seen.limit, pattern.lastIndex)
    const point = next === null ? null : pointAt(seen, next)
    const expression = point && rule.read(match!.groups ?? {}, point.expression)
    if (point && expression) return { to: point.to, expression, rule: rule.id }
  }
  return null
}

function pointAt({ layer, limit, dates, earlier }: Seen, at: number): Point | null {
  const { tokens, text } = layer
  const first = tokens[at]!
  let best = calendarAt(tokens, at, limit, dates)
  for (const key of /^\d/u.test(first.folded) ? [first.folded, '#'] : [first.folded]) {
    for (const { rule, pattern } of RULES_AT.get(key) ?? []) {
      pattern.lastIndex = first.start
      const match = pattern.exec(text)
      const to = match === null ? null : tokenTo(tokens, at, limit, first.start + match[0].length)
      if (match === null || to === null || (best !== null && to <= best.to)) continue
      const before = tokens[at - 1]?.sentence === first.sentence ? tokens[at - 1]! : null
      const after = to < limit ? tokens[to]! : null
      const expression = rule.read({ groups: match.groups ?? {}, text: match[0], before, after, layer, earlier, from: at, to })
      if (expression) best = { to, expression, rule: rule.id }
    }
  }
  return best
}

function calendarAt(tokens: readonly Token[], at: number, limit: number, dates: ReadonlyMap<number, CalendarDate>): Point | null {
  const date = dates.get(tokens[at]!.start)
  const to = date ? tokenTo(tokens, at, limit, date.end) : null
  return date && to !== null ? { to, expression: { kind: 'day', day: date.day, or: date.or }, rule: 'en.time.date' } : null
}

/** The token past the one that ends there; null where none does. */
function tokenTo(tokens: readonly Token[], at: number, limit: number, end: number): number | null {
  for (let i = at; i < limit && tokens[i]!.start < end; i++) if (tokens[i]!.end === end) return i + 1
  return null
}

/** The token that starts there; null where none does. */
function tokenFrom(tokens: readonly Token[], at: number, limit: number, start: number): number | null {
  for (let i = at; i < limit && tokens[i]!.start <= start; i++) if (tokens[i]!.start === start) return i
  return null
}
