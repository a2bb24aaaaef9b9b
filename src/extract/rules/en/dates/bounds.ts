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
])
/** "as of Monday", "up to Monday", "prior to Monday". */
const LONG_BOUNDS: ReadonlyMap<string, 'by' | 'before'> = new Map([
  ['as of', 'by'],
  ['up to', 'by'],
  ['prior to', 'before'],
])
/** Prepositions that only lead to it. */
const LEADS = /^(?:on|in|at|during|over|within|throughout|for)$/u
const STARTS = /^(?:from|between|starting|beginning)$/u
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
  if (!second || second.from - first.to > 2 || sentenceOf(layer, first) !== sentenceOf(layer, second)) return null
  const between = layer.tokens.slice(first.to, second.from).map((t) => t.folded)
  const link = between[0] ?? ''
  const lead = leadOf(layer, first.from)
  const joined = lead === 'between' ? link === 'and' || LINKS.test(link) : LINKS.test(link)
  if (!joined || between.slice(1).some((word) => !/^(?:the|early|late|on|in)$/u.test(word))) return null
  const from = STARTS.test(lead) ? first.from - 1 : first.from
  return mention(layer, from, second.to, { kind: 'range', from: first.expression, to: second.expression }, 'en.time.range')
}

function withPreposition(layer: TextLayer, point: TimeMention): TimeMention {
  const { expression } = point
  const lead = leadOf(layer, point.from)
  const twice = `${leadOf(layer, point.from - 1)} ${lead}`
  const long = LONG_BOUNDS.get(twice)
  if (long) return mention(layer, point.from - 2, point.to, { kind: long, of: expression }, `en.time.${long}`)
  const bound = BOUNDS.get(lead)
  if (bound) return mention(layer, point.from - 1, point.to, { kind: bound, of: expression }, `en.time.${bound}`)
  if (/^(?:starting|beginning)$/u.test(lead) || (lead === 'from' && /^onwards?$/u.test(layer.tokens[point.to]?.folded ?? '')))
    return mention(layer, point.from - 1, point.to, { kind: 'since', of: expression }, 'en.time.since')
  if (expression.kind === 'range' && STARTS.test(lead)) return mention(layer, point.from - 1, point.to, expression, point.rule)
  return LEADS.test(lead) ? mention(layer, point.from - 1, point.to, expression, point.rule) : point
}

/** The word before a token in its sentence. */
function leadOf(layer: TextLayer, at: number): string {
  const before = layer.tokens[at - 1]
  return before !== undefined && before.sentence === layer.tokens[at]?.sentence ? before.folded : ''
}

const sentenceOf = (layer: TextLayer, { from }: TimeMention): number => layer.tokens[from]!.sentence

const mention = (layer: TextLayer, from: number, to: number, expression: TimeExpression, rule: string): TimeMention => ({
  from,
  to,
  span: [layer.tokens[from]!.start, layer.tokens[to - 1]!.end],
  rule,
  expression,
})
