import type { Cause, Measure } from '../../model/claim.ts'
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

/** Phrases by the cause that they name; null for those that only hold the word of one ("rocket launcher"). */
export type CauseIndex = PhraseIndex<Cause | null>

/** Reads `data/lexicon/en/causes.yaml` into an index. */
export function causeIndex(lexicon: Lexicon): CauseIndex {
  const phrases = (name: string) => [...(lexicon.get(name) ?? [])]
  return indexPhrases<Cause | null>([
    ...CAUSES.flatMap((cause) => phrases(`cause.${cause}`).map((words) => [words, cause] as const)),
    ...phrases('cause.none').map((words) => [words, null] as const),
  ])
}

export interface CauseFound {
  readonly cause: Cause
  readonly from: number
  readonly to: number
}

/** What is counted was harmed by something; who fled, marched or holds ground was not. */
const CAUSED: ReadonlySet<Measure> = new Set(['killed', 'injured', 'destroyed', 'attacks', 'missing'])

/** How the counted came to harm, by the figure's clause, else by its sentence. People are trapped by a siege alone. */
export function causeOf(layer: TextLayer, { clause, sentence }: Site, measure: Measure, index: CauseIndex): CauseFound | null {
  const found =
    CAUSED.has(measure) || measure === 'trapped' ? (firstOf(layer, clause, index) ?? firstOf(layer, sentence, index)) : null
  return measure === 'trapped' && found?.cause !== 'siege' ? null : found
}

interface Site {
  readonly clause: Clause
  readonly sentence: Clause
}

/** The cause named first. "A bombing by warplanes" is an air strike: a plane beside it tells more than "bomb". */
function firstOf(layer: TextLayer, clause: Clause, index: CauseIndex): CauseFound | null {
  const matches = matchPhrases(index, layer.tokens, clause.from, clause.to).flatMap(({ from, to, values }) => {
    const [cause] = values
    return cause ? [{ cause, from, to }] : []
  })
  // A besieged town is shelled: what kills there is the shell, unless nothing else is named.
  const first = matches.find(({ cause }) => cause !== 'siege') ?? matches[0]
  if (first?.cause !== 'bomb') return first ?? null
  return matches.find(({ cause, from }) => cause === 'air strike' && from - first.to < 8) ?? first
}
