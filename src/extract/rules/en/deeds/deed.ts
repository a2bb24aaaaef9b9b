import type { Lexicon } from '../../../../model/knowledge.ts'
import { verbForms } from '../../../../text/inflect.ts'
import { indexPhrases, type PhraseIndex } from '../../../../text/phrases.ts'
import type { MeasureWords } from '../figures/measures.ts'
import type { ActorGroup } from './groups.ts'

/** An attack or other harm, and who the words say did it. */
export interface Deed {
  readonly group: ActorGroup
  /** Tokens of the words that name what was done, or tie the actors to it ("by"). */
  readonly from: number
  readonly to: number
  /** How the actors are tied to it: "by X", "X strikes", "X killed", "blamed on X". */
  readonly tie: 'agent' | 'noun' | 'subject' | 'blame'
  readonly rule: string
}

export interface DeedWords {
  readonly nouns: PhraseIndex<string>
  /** Every form of every verb of harm or attack. */
  readonly verbs: ReadonlySet<string>
  readonly notAgent: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
/** Whose verbs harm the ones counted. */
const HARMS = new Set(['killed', 'injured', 'destroyed', 'detained', 'displaced', 'trapped'])

export function deedWords(lexicon: Lexicon, measures: MeasureWords): DeedWords {
  const verbs = new Set<string>()
  for (const [word, readings] of measures.verbs)
    if (readings.some(({ measure, role }) => role === 'verb' && HARMS.has(measure))) verbs.add(word)
  for (const entry of lexicon.get('deed.verb') ?? NONE) {
    const { present, past, participle, ing } = verbForms(entry)
    for (const word of [...present, ...past, ...participle, ing]) verbs.add(word)
  }
  return {
    nouns: indexPhrases([...(lexicon.get('actor.deed') ?? NONE)].map((words) => [words, words] as const)),
    verbs,
    notAgent: lexicon.get('deed.not-agent') ?? NONE,
  }
}
