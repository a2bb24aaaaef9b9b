import type { StatementType } from '../../model/claim.ts'
import type { TextLayer } from '../../text/layer.ts'
import type { StatementFinding } from '../rules/en/statements/statements.ts'
import { sameVoice } from '../rules/en/statements/voice.ts'

/** What each kind of answer may answer. */
const ANSWERS: Readonly<Partial<Record<StatementType, ReadonlySet<StatementType>>>> = {
  DENY: new Set(['ACCUSE', 'CLAIM']),
  REJECT: new Set(['REQUEST', 'CONCEDE']),
  AGREE: new Set(['REQUEST', 'CONCEDE']),
}
/** How far back a demand or offer is looked for, in sentences. */
const REACH = 5

/**
 * The statement that one answers, by its index; null where none can be told. "Moscow denied claims by Ankara that …" answers what it takes
 * up in its own words; "rejected the offer" the last demand or offer before, made by somebody else.
 */
export function answeredBy(layer: TextLayer, findings: readonly StatementFinding[], index: number): number | null {
  const finding = findings[index]!
  const kinds = ANSWERS[finding.type]
  if (!kinds) return null
  const inside = findings.findIndex(
    (other, i) =>
      i !== index && kinds.has(other.type) && other.trigger[0] >= finding.trigger[1] && other.trigger[1] <= finding.to + 1,
  )
  if (inside >= 0) return inside
  if (!finding.takesUp) return null
  const sentence = layer.tokens[finding.trigger[0]]!.sentence
  const before = findings.findLastIndex(
    (other, i) =>
      i < index &&
      kinds.has(other.type) &&
      sentence - layer.tokens[other.trigger[0]]!.sentence <= REACH &&
      !other.by.some((by) => finding.by.some((own) => sameVoice(own, by))),
  )
  return before >= 0 ? before : null
}
