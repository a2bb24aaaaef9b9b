import type { ActorEntry, Lexicon } from '../../../../model/knowledge.ts'
import { verbForms } from '../../../../text/inflect.ts'

/** What a cue verb takes: see the head of `data/lexicon/en/attribution.yaml`. */
export type Frame = 'says' | 'tells' | 'speaks' | 'thinks' | 'counts' | 'denies' | 'accuses' | 'calls' | 'means'
export type Form = 'present' | 'past' | 'participle' | 'ing'

export interface CueVerb {
  readonly base: string
  readonly frames: ReadonlySet<Frame>
  readonly forms: ReadonlySet<Form>
}

/** The lexicon's words of attribution, ready for look-up by folded word. */
export interface AttributionWords {
  readonly verbs: ReadonlyMap<string, CueVerb>
  readonly nouns: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  /** Bodies and offices that speak from before a colon; others ("Hospitals:") only say what is told of. */
  readonly labels: ReadonlySet<string>
  /** Every word that a rule of attribution looks at: all other words are passed over. */
  readonly cues: ReadonlySet<string>
}

const OTHER_CUES = [
  'according',
  'per',
  'citing',
  'quoting',
  'based',
  'spoke',
  'spoken',
  'speaks',
  'talked',
  'talks',
  ':',
  '-',
  '–',
  '—',
  '--',
]

const FRAMES: readonly Frame[] = ['says', 'tells', 'speaks', 'thinks', 'counts', 'denies', 'accuses', 'calls', 'means']
const NONE: ReadonlySet<string> = new Set()

/** Reads `data/lexicon/en/attribution.yaml` into look-ups; the outlets among the actors are media too. */
export function attributionWords(lexicon: Lexicon, actors: readonly ActorEntry[] = []): AttributionWords {
  const verbs = new Map<string, { base: string; frames: Set<Frame>; forms: Set<Form> }>()
  const add = (word: string, base: string, frame: Frame, form: Form): void => {
    const verb = verbs.get(word) ?? { base, frames: new Set(), forms: new Set() }
    verb.frames.add(frame)
    verb.forms.add(form)
    verbs.set(word, verb)
  }
  for (const frame of FRAMES) {
    for (const entry of lexicon.get(`attribution.${frame}`) ?? NONE) {
      const { base, present, past, participle, ing } = verbForms(entry)
      for (const word of present) add(word, base, frame, 'present')
      for (const word of past) add(word, base, frame, 'past')
      for (const word of participle) add(word, base, frame, 'participle')
      add(ing, base, frame, 'ing')
    }
  }
  const nouns = new Set<string>()
  for (const noun of lexicon.get('attribution.nouns') ?? NONE) {
    nouns.add(noun)
    nouns.add(noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`)
  }
  return {
    verbs,
    nouns,
    people: lexicon.get('attribution.people') ?? NONE,
    organisations: lexicon.get('attribution.organisations') ?? NONE,
    documents: lexicon.get('attribution.documents') ?? NONE,
    media: new Set([...(lexicon.get('attribution.media') ?? NONE), ...actors.filter(isMediaEntry).flatMap(mediaNames)]),
    titles: lexicon.get('attribution.titles') ?? NONE,
    labels: lexicon.get('attribution.labels') ?? NONE,
    cues: new Set([...verbs.keys(), ...nouns, ...OTHER_CUES]),
  }
}

const isMediaEntry = ({ kind }: ActorEntry): boolean => kind === 'outlet' || kind === 'wire' || kind === 'state-media'
/** Single common words are no media outside the list: "Time", "Mail". */
const mediaNames = ({ name, aliases }: ActorEntry): readonly string[] =>
  [name, ...aliases].filter((n) => /\s|-|\p{Lu}.*\p{Lu}/u.test(n)).map((n) => n.toLowerCase())

/** "denied that …" governs what follows with `denied`. */
export const polarityOf = (verb: CueVerb): 'asserted' | 'denied' =>
  verb.frames.has('denies') && !verb.frames.has('says') ? 'denied' : 'asserted'
