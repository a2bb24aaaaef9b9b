import type { StatementType } from '../../../../model/claim.ts'
import type { Lexicon } from '../../../../model/knowledge.ts'
import { verbForms } from '../../../../text/inflect.ts'
import { indexPhrases, type PhraseIndex } from '../../../../text/phrases.ts'
import { perWord, type WordForm } from '../../../../text/word-forms.ts'

/** What a verb of stating takes: see the head of `data/lexicon/en/statements.yaml`. */
export type Frame = 'until' | 'against' | 'thing' | 'infinitive' | 'person' | 'for' | 'charge' | 'clause' | 'with'

export interface StatementVerb {
  readonly type: StatementType
  readonly frame: Frame
  readonly base: string
  readonly participle: boolean
  readonly ing: boolean
}

/** The lexicon's words of statements, ready for look-up by folded word. */
export interface StatementWords {
  readonly verbs: ReadonlyMap<string, readonly StatementVerb[]>
  readonly nouns: PhraseIndex<StatementType>
  /** Whether verbs or nouns of speech begin with a word. */
  readonly isTrigger: (word: WordForm) => boolean
  readonly agreements: PhraseIndex<StatementType>
  readonly offered: ReadonlySet<string>
  readonly takenUp: ReadonlySet<string>
  readonly charges: ReadonlySet<string>
  readonly refused: ReadonlySet<string>
  readonly threatened: ReadonlySet<string>
  readonly conceded: ReadonlySet<string>
  readonly reproached: ReadonlySet<string>
  readonly reproach: ReadonlySet<string>
}

const TYPES: readonly StatementType[] = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'DENY',
  'CLAIM',
]
/** The most telling first: "accused X of" before "accused X". */
const FRAMES: readonly Frame[] = ['until', 'against', 'charge', 'person', 'for', 'infinitive', 'clause', 'with', 'thing']
const NONE: ReadonlySet<string> = new Set()

/** Reads `data/lexicon/en/statements.yaml` into look-ups. */
export function statementWords(lexicon: Lexicon): StatementWords {
  const list = (name: string): ReadonlySet<string> => lexicon.get(name) ?? NONE
  const verbs = new Map<string, StatementVerb[]>()
  for (const frame of FRAMES)
    for (const type of TYPES)
      for (const entry of list(`statement.${type}.${frame}`)) {
        const { base, present, past, participle, ing } = verbForms(entry)
        for (const word of new Set([...present, ...past, ...participle, ing]))
          verbs.set(word, [
            ...(verbs.get(word) ?? []),
            { type, frame, base, participle: participle.includes(word), ing: word === ing },
          ])
      }
  const nouns = TYPES.flatMap((type) => [...list(`statement.${type}.noun`)].map((words) => [words, type] as const))
  const nounStarts = new Set(nouns.map(([words]) => words.split(/[ -]/u)[0]!))
  const reproached = inflected(list('statement.reproached'))
  return {
    verbs,
    nouns: indexPhrases(nouns),
    isTrigger: perWord(({ folded }) => verbs.has(folded) || nounStarts.has(folded) || reproached.has(folded)),
    agreements: indexPhrases(nouns.filter(([, type]) => type === 'AGREE')),
    offered: list('statement.offered'),
    takenUp: list('statement.taken-up'),
    charges: list('statement.charges'),
    refused: list('statement.refused'),
    threatened: inflected(list('statement.threatened')),
    conceded: list('statement.conceded'),
    reproached,
    reproach: list('statement.reproach'),
  }
}

const inflected = (entries: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...entries].flatMap((entry) => {
      const { present, past, participle, ing } = verbForms(entry)
      return [...present, ...past, ...participle, ing]
    }),
  )
