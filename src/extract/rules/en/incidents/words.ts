import type { Lexicon } from '../../../../model/knowledge.ts'
import { verbForms } from '../../../../text/inflect.ts'
import { indexPhrases, type PhraseIndex } from '../../../../text/phrases.ts'
import { perWord, type WordForm } from '../../../../text/word-forms.ts'
import type { MeasureWords } from '../figures/measures.ts'

/** What is done, more finely than ACLED's sub-events where rules need it: see the head of `data/lexicon/en/incidents.yaml`. */
export type Act =
  | 'air'
  | 'shelling'
  | 'explosive'
  | 'suicide'
  | 'chemical'
  | 'grenade'
  | 'clash'
  | 'assault'
  | 'attack'
  | 'strike'
  | 'killing'
  | 'sexual'
  | 'abduction'
  | 'arrest'
  | 'protest'
  | 'riot'
  | 'looting'
  | 'disarming'
  | 'group'
  /** Police act against a crowd. */
  | 'policing'
  /** Somebody is killed or hurt, something destroyed: by what, other words may tell. */
  | 'harm'
  | 'repelled'
  | 'taken'
  | 'left'
  | 'truce'
  | 'base'

export interface ActVerb {
  readonly act: Act
  readonly base: string
  readonly participle: boolean
  readonly past: boolean
  readonly ing: boolean
}

/** The lexicon's words of incidents, ready for look-up by folded word. */
export interface IncidentWords {
  readonly nouns: PhraseIndex<Act>
  readonly weapons: PhraseIndex<Act>
  readonly verbs: ReadonlyMap<string, readonly ActVerb[]>
  /** First words of any noun or verb: all other words are passed over. */
  readonly isTrigger: (word: WordForm) => boolean
  readonly happens: ReadonlySet<string>
  readonly carried: ReadonlySet<string>
  readonly modified: ReadonlySet<string>
  readonly notTold: ReadonlySet<string>
  readonly disarmed: ReadonlySet<string>
  readonly broughtDown: ReadonlySet<string>
  readonly bases: ReadonlySet<string>
  readonly truces: ReadonlySet<string>
  readonly policing: PhraseIndex<'policing'>
  readonly crowd: ReadonlySet<string>
  readonly plans: ReadonlySet<string>
  readonly predicts: ReadonlySet<string>
  readonly measures: MeasureWords
}

const NOUNS: readonly Act[] = [
  'air',
  'shelling',
  'explosive',
  'suicide',
  'chemical',
  'grenade',
  'clash',
  'assault',
  'attack',
  'killing',
  'sexual',
  'abduction',
  'arrest',
  'protest',
  'riot',
  'looting',
]
const WEAPONS: readonly Act[] = ['suicide', 'chemical', 'grenade', 'air', 'shelling', 'explosive']
const VERBS: readonly Act[] = [
  'strike',
  'air',
  'shelling',
  'attack',
  'clash',
  'killing',
  'sexual',
  'abduction',
  'arrest',
  'protest',
  'riot',
  'looting',
  'disarming',
  'group',
]
const NONE: ReadonlySet<string> = new Set()
const HARMS = new Set(['killed', 'injured', 'destroyed'])

/** Reads `data/lexicon/en/incidents.yaml` into look-ups. */
export function incidentWords(lexicon: Lexicon, measures: MeasureWords): IncidentWords {
  const list = (name: string): ReadonlySet<string> => lexicon.get(name) ?? NONE
  const phrases = (acts: readonly Act[], kind: string): (readonly [string, Act])[] =>
    acts.flatMap((act) => [...list(`incident.${act}.${kind}`)].map((words) => [words, act] as const))
  const verbs = new Map<string, ActVerb[]>()
  const add = (word: string, verb: ActVerb): void => {
    verbs.set(word, [...(verbs.get(word) ?? []), verb])
  }
  for (const act of VERBS)
    for (const entry of list(`incident.${act}.verb`)) for (const [word, form] of formsOf(entry)) add(word, { act, ...form })
  for (const [word, readings] of measures.verbs)
    for (const { measure, base, forms, role } of readings)
      if (HARMS.has(measure) && (role === 'verb' || measure === 'killed'))
        add(word, { act: 'harm', base, participle: forms.has('participle'), past: forms.has('past'), ing: forms.has('ing') })
  const nouns = phrases(NOUNS, 'noun')
  const nounStarts = new Set(nouns.map(([words]) => words.split(/[ -]/u)[0]!))
  return {
    nouns: indexPhrases(nouns),
    weapons: indexPhrases(phrases(WEAPONS, 'weapon')),
    verbs,
    isTrigger: perWord(({ folded }) => verbs.has(folded) || nounStarts.has(folded)),
    happens: inflected(list('incident.happens')),
    carried: inflected(list('incident.carried')),
    modified: list('incident.modified'),
    notTold: list('incident.not-told'),
    disarmed: list('incident.disarmed'),
    broughtDown: list('incident.brought-down'),
    bases: list('incident.base'),
    truces: list('incident.truce'),
    policing: indexPhrases([...list('incident.policing')].map((words) => [words, 'policing'] as const)),
    crowd: list('incident.crowd'),
    plans: list('control.plans'),
    predicts: list('control.predicts'),
    measures,
  }
}

const inflected = (entries: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...entries].flatMap((entry) => [...formsOf(entry).keys()]))

function formsOf(entry: string): Map<string, Omit<ActVerb, 'act'>> {
  const { base, present, past, participle, ing } = verbForms(entry)
  const words = new Set([...present, ...past, ...participle, ing])
  return new Map(
    [...words].map((word) => [
      word,
      { base, participle: participle.includes(word), past: past.includes(word), ing: word === ing },
    ]),
  )
}
