import type { TimeMention } from '../../../../model/mention.ts'
import type { TimeExpression } from '../../../../model/time-expression.ts'
import type { TextLayer } from '../../../../text/layer.ts'

/** Prepositions that turn an expression into a bound. */
const BOUNDS: ReadonlyMap<string, 'since' | 'by' | 'before'> = new Map([
  ['since', 'since'],
  ['by', 'by'],
  ['until', 'by'],
  ['till', 'by'],
  ['til', 'by'],
  ['through', 'by'],
  ['before', 'before'],
  ['starting', 'since'],
  ['beginning', 'since'],
])
/** "as of Monday", "up to Monday", "prior to Monday". */
const LONG_BOUNDS: ReadonlyMap<string, 'by' | 'before'> = new Map([
  ['as of', 'by'],
  ['up to', 'by'],
  ['prior to', 'before'],
])
/** Prepositions that only lead to it. */
const LEADS = /^(?:on|in|at|during|over|within|throughout|for)$/u
const STARTS = /^(?:from|between)$/u
const LINKS = /^(?:to|until|till|through|thru|-|–|—)$/u

/** Joins points to ranges and bounds and takes in the preposition before them: "since 2011", "from Monday to Friday", "on Sunday". */
export function bounded(layer: TextLayer, points: readonly TimeMention[]): TimeMention[] {
  const found: TimeMention[] = []
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!
    const range = rangeAt(layer, point, points[i + 1])
    if (range) i++
    found.push(range ?? withPreposition(layer, point))
  }
  return found
}

function rangeAt(layer: TextLayer, first: TimeMention, second: TimeMention | undefined): TimeMention | null {
  const aside = second ? pastAside(layer, first, second) : null
  if (second && aside !== null) {
    const expression: TimeExpression = { kind: 'range', from: first.expression, to: second.expression }
    return { ...spread(layer, aside, second.to), expression, rule: 'en.time.range', ahead: first.ahead || second.ahead }
  }
  if (!second || second.from - first.to > 2 || sentenceOf(layer, first) !== sentenceOf(layer, second)) return null
  const between = layer.tokens.slice(first.to, second.from).map((t) => t.folded)
  const link = between[0] ?? ''
  const lead = leadOf(layer, first.from)
  const joined = link === 'and' ? lead === 'between' || followOn(first, second) : LINKS.test(link)
  if (!joined || between.slice(1).some((word) => !/^(?:the|early|late|on|in)$/u.test(word))) return null
  const from = STARTS.test(lead) || LEADS.test(lead) ? first.from - 1 : first.from
  const expression: TimeExpression = { kind: 'range', from: first.expression, to: second.expression }
  return { ...spread(layer, from, second.to), expression, rule: 'en.time.range', ahead: first.ahead || second.ahead }
}

/** Clock times around the days of a range: "from 4 a.m. on 24 May to 24:00 midnight on 9 June". */
const CLOCK =
  /^(?:\d[\d:.]*|a|p|am|pm|a\.m|p\.m|a\.m\.|p\.m\.|m|\.|on|of|the|midnight|noon|midday|hours|hrs|gmt|utc|local|time|morning|evening)$/u
const CLOCK_WORDS = 7
const ASIDE_WORDS = 25

/** "From 24 May, when it began, to 9 June": the token that opens a range over an aside and clock times; null where none is opened. */
function pastAside(layer: TextLayer, first: TimeMention, second: TimeMention): number | null {
  const { tokens } = layer
  if (sentenceOf(layer, first) !== sentenceOf(layer, second) || second.from - first.to > ASIDE_WORDS) return null
  const clockBefore = (at: number): number => {
    let i = at - 1
    while (i > 0 && at - i < CLOCK_WORDS && CLOCK.test(tokens[i]!.folded) && tokens[i]!.sentence === sentenceOf(layer, first)) i--
    return i
  }
  const opener = clockBefore(first.from)
  const link = clockBefore(second.from)
  if (tokens[opener]?.folded !== 'from' || link < first.to || !/^(?:to|until|till|through)$/u.test(tokens[link]!.folded))
    return null
  const closed = link === first.to || (tokens[first.to]!.text === ',' && tokens[link - 1]!.text === ',')
  return closed ? opener : null
}

/** "on Tuesday and Wednesday", "in June and July", "in 2014 and 2015". */
function followOn({ expression: a }: TimeMention, { expression: b }: TimeMention): boolean {
  if (a.kind === 'weekday' && b.kind === 'weekday') return (a.weekday + 1) % 7 === b.weekday && b.pick === 'nearest'
  if (a.kind === 'month' && b.kind === 'month') return (a.month % 12) + 1 === b.month && b.pick === 'nearest'
  return a.kind === 'years' && b.kind === 'years' && a.to + 1 === b.from
}

function withPreposition(layer: TextLayer, point: TimeMention): TimeMention {
  const { expression: of, to } = point
  const lead = leadOf(layer, point.from)
  const long = LONG_BOUNDS.get(`${leadOf(layer, point.from - 1)} ${lead}`)
  const onwards = lead === 'from' && /^onwards?$/u.test(layer.tokens[to]?.folded ?? '')
  // "in the week to 5 February": the seven days that end on it.
  if (/^(?:to|ending)$/u.test(lead) && leadOf(layer, point.from - 1) === 'week' && isDay(of)) {
    const from: TimeExpression = { kind: 'seen-from', from: of, what: { kind: 'unit', unit: 'day', shift: -6 } }
    return {
      ...point,
      ...spread(layer, point.from - 2, to),
      expression: { kind: 'range', from, to: of },
      rule: 'en.time.week-to',
    }
  }
  const bound = BOUNDS.get(lead) ?? (onwards ? 'since' : undefined)
  if (long) return { ...point, ...spread(layer, point.from - 2, to), expression: { kind: long, of }, rule: `en.time.${long}` }
  if (bound) return { ...point, ...spread(layer, point.from - 1, to), expression: { kind: bound, of }, rule: `en.time.${bound}` }
  const led = LEADS.test(lead) || (of.kind === 'range' && STARTS.test(lead))
  return led ? { ...point, ...spread(layer, point.from - 1, to) } : point
}

const isDay = ({ kind }: TimeExpression): boolean => kind === 'day' || kind === 'date' || kind === 'weekday'

/** The word before a token in its sentence. */
function leadOf(layer: TextLayer, at: number): string {
  const before = layer.tokens[at - 1]
  return before !== undefined && before.sentence === layer.tokens[at]?.sentence ? before.folded : ''
}

const sentenceOf = (layer: TextLayer, { from }: TimeMention): number => layer.tokens[from]!.sentence

const spread = (layer: TextLayer, from: number, to: number): Pick<TimeMention, 'from' | 'to' | 'span'> => ({
  from,
  to,
  span: [layer.tokens[from]!.start, layer.tokens[to - 1]!.end],
})
