import type { TimeMention } from '../../model/mention.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { TextLayer } from '../../text/layer.ts'
import type { Clause } from './clause.ts'

const SUPERLATIVE =
  /^(?:worst|first|biggest|deadliest|bloodiest|heaviest|highest|largest|lowest|most|greatest|fiercest|strongest|longest|latest|gravest|sharpest|only|\p{L}{3,}iest)$/u
const CLAUSE_END = /^[,;:.()“”"]$/u

/** "the worst attack since 2011": the time only measures how rare it is. */
export function comparesOnly(layer: TextLayer, time: TimeMention): boolean {
  const since = sinceBefore(layer, time)
  if (since === null) return false
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

/** "a siege that began on July 17", "the group, which took the dam in June": it dates what is only described. */
export function isAside(layer: TextLayer, time: TimeMention): boolean {
  const { tokens } = layer
  const { from } = layer.sentences[tokens[time.from]!.sentence]!
  for (let i = time.from - 1; i >= Math.max(from, time.from - 9); i--) {
    const word = tokens[i]!.folded
    if (/^(?:which|who|whose|whom)$/u.test(word)) return true
    if (word === 'that')
      return /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]?.tag ?? '') && /^(?:VERB|AUX)$/u.test(tokens[i + 1]?.tag ?? '')
    if (CLAUSE_END.test(tokens[i]!.text)) return false
  }
  return false
}

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
