import type { Measure } from '../../../../model/claim.ts'
import type { Lexicon } from '../../../../model/knowledge.ts'
import { fold } from '../../../../text/fold.ts'
import { verbForms } from '../../../../text/inflect.ts'

export const MEASURES: readonly Measure[] = [
  'killed',
  'injured',
  'displaced',
  'trapped',
  'detained',
  'missing',
  'in-need',
  'participants',
  'forces',
  'territory',
  'destroyed',
  'attacks',
]

export type Form = 'present' | 'past' | 'participle' | 'ing'

/** One reading of a verb form: of which measure, and whether the counted are its object (`verb`) or its subject (`act`). */
export interface VerbReading {
  readonly measure: Measure
  readonly base: string
  readonly role: 'verb' | 'act'
  readonly forms: ReadonlySet<Form>
}

/** The lexicon's words of measure, ready for look-up by folded word. */
export interface MeasureWords {
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>
  readonly nouns: ReadonlyMap<string, Measure>
  readonly states: ReadonlyMap<string, Measure>
  readonly people: ReadonlySet<string>
  readonly families: ReadonlySet<string>
  readonly civilians: ReadonlySet<string>
  readonly combatants: ReadonlySet<string>
  readonly objects: ReadonlySet<string>
  readonly attacks: ReadonlySet<string>
  /** Every form of the verbs of attack that are counted by how often: "shelled 15 times". */
  readonly attacking: ReadonlySet<string>
  readonly areas: ReadonlySet<string>
  readonly notCounted: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** Reads `data/lexicon/en/measures.yaml` into maps. */
export function measureWords(lexicon: Lexicon): MeasureWords {
  const words = (name: string): ReadonlySet<string> => lexicon.get(name) ?? NONE
  const verbs = new Map<string, VerbReading[]>()
  const nouns = new Map<string, Measure>()
  const states = new Map<string, Measure>()
  for (const measure of MEASURES) {
    for (const role of ['verb', 'act'] as const)
      for (const entry of words(`${measure}.${role}`)) addVerb(verbs, entry, measure, role)
    for (const noun of words(`${measure}.noun`)) nouns.set(fold(noun), measure)
    for (const state of words(`${measure}.state`)) states.set(fold(state), measure)
  }
  return {
    verbs,
    nouns,
    states,
    people: words('people'),
    families: words('families'),
    civilians: words('civilians'),
    combatants: words('combatants'),
    objects: words('objects'),
    attacks: words('attacks'),
    attacking: new Set([...words('attacks.times')].flatMap(formsOf)),
    areas: words('areas'),
    notCounted: words('not-counted'),
  }
}

function formsOf(entry: string): readonly string[] {
  const { present, past, participle, ing } = verbForms(entry)
  return [...present, ...past, ...participle, ing]
}

function addVerb(verbs: Map<string, VerbReading[]>, entry: string, measure: Measure, role: 'verb' | 'act'): void {
  const forms = verbForms(entry)
  const byWord = new Map<string, Set<Form>>()
  const add = (word: string, form: Form) => byWord.set(word, (byWord.get(word) ?? new Set()).add(form))
  for (const word of forms.present) add(word, 'present')
  for (const word of forms.past) add(word, 'past')
  for (const word of forms.participle) add(word, 'participle')
  add(forms.ing, 'ing')
  for (const [word, set] of byWord) verbs.set(word, [...(verbs.get(word) ?? []), { measure, base: forms.base, role, forms: set }])
}
