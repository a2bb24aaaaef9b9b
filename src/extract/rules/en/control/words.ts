import type { Change } from '../../../../model/claim.ts'
import type { Lexicon } from '../../../../model/knowledge.ts'
import { verbForms } from '../../../../text/inflect.ts'

/** How a verb ties its subject and object to a change: `gains` the subject has it after, `loses` the subject had it before, `falls` the place is the subject. */
export type Tie = 'gains' | 'loses' | 'falls'

export interface ControlVerb {
  readonly change: Change
  readonly tie: Tie
  readonly base: string
  readonly ing: boolean
  readonly participle: boolean
}

/** The lexicon's words of control, ready for look-up by folded word. */
export interface ControlWords {
  readonly verbs: ReadonlyMap<string, ControlVerb>
  readonly nouns: ReadonlyMap<string, Change>
  readonly objects: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly plans: ReadonlySet<string>
  readonly predicts: ReadonlySet<string>
}

const CHANGES: readonly Change[] = ['taken', 'lost', 'holds', 'partly-held', 'advancing', 'withdrew', 'repelled', 'besieges']
const NONE: ReadonlySet<string> = new Set()

/** Reads `data/lexicon/en/control.yaml` into maps. */
export function controlWords(lexicon: Lexicon): ControlWords {
  const verbs = new Map<string, ControlVerb>()
  const nouns = new Map<string, Change>()
  for (const change of CHANGES) {
    for (const tie of ['gains', 'loses', 'falls'] as const) {
      for (const entry of lexicon.get(`control.${change}.${tie}`) ?? NONE) {
        const { base, present, past, participle, ing } = verbForms(entry)
        for (const word of [...present, ...past, ...participle, ing])
          verbs.set(word, { change, tie, base, ing: word === ing, participle: participle.includes(word) })
      }
    }
    for (const noun of lexicon.get(`control.${change}.noun`) ?? NONE) nouns.set(noun, change)
  }
  return {
    verbs,
    nouns,
    objects: lexicon.get('control.objects') ?? NONE,
    people: lexicon.get('people') ?? NONE,
    plans: lexicon.get('control.plans') ?? NONE,
    predicts: lexicon.get('control.predicts') ?? NONE,
  }
}
