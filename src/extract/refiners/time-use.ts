import type { TimeMention } from '../../model/mention.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { TextLayer } from '../../text/layer.ts'
import { namesDay } from '../rules/en/dates/antecedent.ts'
import { LATELY_RULE } from '../rules/en/dates/run.ts'
import { NOW_RULE } from '../rules/en/dates/today.ts'
import type { Clause } from './clause.ts'

const SUPERLATIVE =
  /^(?:worst|first|biggest|deadliest|bloodiest|heaviest|highest|largest|lowest|most|greatest|fiercest|strongest|longest|latest|gravest|sharpest|only|\p{L}{3,}iest)$/u
const CLAUSE_END = /^[,;:.()“”"]$/u

/** Tokens that a word of another clause counts for, when a claim looks for the nearest time. */
const CLAUSE_COST = 6
const CLAUSE_OPENS = /^(?:[,;:–—]|after|before|when|as|while|which|who|that|with|and|but|where)$/u

/** How far a time stands from a claim, in tokens; commas and words that open a clause count for more. */
export function farFrom(layer: TextLayer, time: TimeMention, claim: Clause): number {
  const [from, to] = time.from >= claim.to ? [claim.to, time.from] : [time.to, claim.from]
  return layer.tokens.slice(from, Math.max(from, to)).reduce((far, t) => far + (CLAUSE_OPENS.test(t.folded) ? CLAUSE_COST : 1), 0)
}

/** "the worst attack since 2011": the time only measures how rare it is. What happened then is still dated by it. */
export function comparesOnly(layer: TextLayer, time: TimeMention, claim: Clause): boolean {
  const since = sinceBefore(layer, time)
  if (since === null || (since < claim.from && claim.from < time.from)) return false
  const { from } = layer.sentences[layer.tokens[time.from]!.sentence]!
  for (let i = since - 1; i >= Math.max(from, since - 7) && !CLAUSE_END.test(layer.tokens[i]!.text); i--)
    if (SUPERLATIVE.test(layer.tokens[i]!.folded)) return true
  return false
}

/** "112 killed since the assault began on Sunday": the Sunday opens the period of the 112. For what happened on that Sunday it is just the day. */
export function openedBySince(layer: TextLayer, time: TimeMention, claim: Clause): TimeMention {
  const since = sinceBefore(layer, time)
  if (since === null || since === time.from || (since < claim.from && claim.from < time.from)) return time
  return {
    ...time,
    from: since,
    span: [layer.tokens[since]!.start, time.span[1]],
    rule: 'en.time.since-clause',
    expression: { kind: 'since', of: time.expression },
  }
}

/** The "since" that opens the clause of the time, or the time itself; null where there is none. */
function sinceBefore(layer: TextLayer, time: TimeMention): number | null {
  if (/^(?:by|before|range)$/u.test(time.expression.kind)) return null
  const { from } = layer.sentences[layer.tokens[time.from]!.sentence]!
  for (let i = time.from; i >= Math.max(from, time.from - 15); i--) {
    if (layer.tokens[i]!.folded === 'since') return i
    if (CLAUSE_END.test(layer.tokens[i]!.text)) return null
  }
  return null
}

/**
 * "a siege that began on July 17", "Orlo, a stronghold since 2012,": it dates what is only described, unless the claim is what is described.
 */
export function isAside(layer: TextLayer, time: TimeMention, claim: Clause): boolean {
  // What a war has cost is counted since it began, wherever that is said.
  if (time.expression.kind === 'since' && opensWar(layer, time)) return false
  const opener = asideBefore(layer, time)
  if (opener === null) return false
  // "Nine died in Orlo, where troops came in on Sunday": for the same sentence still the best there is.
  return claim.from === claim.to || (claim.to < opener && layer.tokens[opener]!.folded !== 'where')
}

/** The first token of the relative clause or apposition that a time stands in; null where it stands in none. */
function asideBefore(layer: TextLayer, time: TimeMention): number | null {
  const { tokens } = layer
  const { from } = layer.sentences[tokens[time.from]!.sentence]!
  let verb = false
  for (let i = time.from - 1; i >= Math.max(from, time.from - 14); i--) {
    const { folded, text, tag } = tokens[i]!
    if (/^(?:which|who|whose|whom|where)$/u.test(folded)) return i
    if (folded === 'that') {
      const describes = /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]?.tag ?? '') && /^(?:VERB|AUX)$/u.test(tokens[i + 1]?.tag ?? '')
      return describes ? i : null
    }
    if (CLAUSE_END.test(text)) return text === ',' && !verb && /^(?:a|an|the)$/u.test(tokens[i + 1]!.folded) ? i + 1 : null
    if (tag === 'VERB' || tag === 'AUX') verb = true
  }
  return null
}

const WAR = /^(?:war|wars|conflict|uprising|revolution|revolt|rebellion|insurgency|invasion|crisis|unrest|hostilities|coup)$/u
const BEGINS = /^(?:began|begun|begins|started|erupted|broke|sparked|beginning|start|outbreak)$/u

/** "The war began in March 2011": the time opens a period that goes on. */
export function opensWar(layer: TextLayer, time: TimeMention): boolean {
  const { tokens } = layer
  const { from } = layer.sentences[tokens[time.from]!.sentence]!
  let begins = false
  for (let i = time.from; i >= Math.max(from, time.from - 14); i--) {
    begins ||= BEGINS.test(tokens[i]!.folded)
    if (begins && WAR.test(tokens[i]!.folded)) return true
    if (!begins && CLAUSE_END.test(tokens[i]!.text)) return false
  }
  return false
}

export const since = (time: TimeMention): TimeMention => ({ ...time, expression: { kind: 'since', of: time.expression } })

/** "have fled this month": what has happened in a unit that goes on happened until now. */
export const soFar = (time: TimeMention): TimeMention =>
  time.expression.kind === 'unit' && time.expression.shift === 0 && time.expression.unit !== 'day'
    ? { ...time, expression: { kind: 'so-far', of: time.expression } }
    : time

/** "recently", "now": they give way to any day. */
export const isVague = ({ expression, rule }: TimeMention): boolean => expression.kind === 'lately' || rule === NOW_RULE.id

/** Single words that go only with what stands near them. */
export const isLoose = ({ rule }: TimeMention): boolean => rule === NOW_RULE.id || rule === LATELY_RULE.id

/** A day, a night, a run of days. */
export const isShort = (e: TimeExpression): boolean =>
  namesDay(e) ||
  (e.kind === 'range' && isShort(e.from)) ||
  (e.kind === 'run' && e.unit === 'day') ||
  (e.kind === 'unit' && e.unit === 'weekend') ||
  ((e.kind === 'since' || e.kind === 'by' || e.kind === 'before') && isShort(e.of))

/** Years, and what runs since years ago: they date a war, not an attack. */
export const isWide = (e: TimeExpression): boolean => {
  switch (e.kind) {
    case 'years':
      return true
    case 'within':
      return e.of.kind === 'years' && e.part.kind !== 'month'
    case 'since':
      return e.of.kind === 'years' || e.of.kind === 'within' || (e.of.kind === 'third' && isWide(e.of.of))
    case 'by':
    case 'before':
    case 'third':
      return isWide(e.of)
    case 'range':
      return isWide(e.from)
    default:
      return false
  }
}
