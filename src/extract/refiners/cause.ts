import type { Cause } from '../../model/claim.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { TextLayer } from '../../text/layer.ts'
import { indexPhrases, matchPhrases, type PhraseIndex } from '../../text/phrases.ts'
import type { Clause } from './clause.ts'

const CAUSES: readonly Cause[] = [
  'air strike',
  'artillery',
  'barrel bomb',
  'bomb',
  'suicide bomb',
  'shooting',
  'clash',
  'chemical',
  'execution',
  'siege',
]

export type CauseIndex = PhraseIndex<Cause>

/** Reads `data/lexicon/en/causes.yaml` into an index. */
export const causeIndex = (lexicon: Lexicon): CauseIndex =>
  indexPhrases(CAUSES.flatMap((cause) => [...(lexicon.get(`cause.${cause}`) ?? [])].map((words) => [words, cause] as const)))

export interface CauseFound {
  readonly cause: Cause
  readonly from: number
  readonly to: number
}

/** The cause that the clause names first. "A bombing by warplanes" is an air strike: a plane beside it tells more than "bomb". */
export function causeOf(layer: TextLayer, clause: Clause, index: CauseIndex): CauseFound | null {
  const matches = matchPhrases(index, layer.tokens, clause.from, clause.to)
  const first = matches[0]
  if (!first) return null
  const cause = first.values[0]!
  const aerial = cause === 'bomb' ? matches.find((m) => m.values[0] === 'air strike' && m.from - first.to < 8) : undefined
  const chosen = aerial ?? first
  return { cause: chosen.values[0]!, from: chosen.from, to: chosen.to }
}
