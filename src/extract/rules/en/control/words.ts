import type { Change } from '../../../../model/claim.ts'
import type { Lexicon } from '../../../../model/knowledge.ts'
import { verbForms } from '../../../../text/inflect.ts'

/** How a verb ties its subject and object to a change: the classes of `data/lexicon/en/control.yaml`. */
export type Tie = 'gains' | 'loses' | 'falls' | 'goes' | 'drives' | 'stops'

/** A verb that tells of control, in one of its uses. */
export interface ControlVerb {
  readonly change: Change
  readonly tie: Tie
  readonly base: string
  /** Folded words that must follow the verb, in order: "control of". */
  readonly rest: readonly string[]
  readonly ing: boolean
  readonly participle: boolean
}

/** The lexicon's words of control, ready for look-up by folded word. */
export interface ControlWords {
  /** Uses of a verb form, those with the most words behind them first. */
  readonly verbs: ReadonlyMap<string, readonly ControlVerb[]>
  readonly nouns: ReadonlyMap<string, Change>
  readonly objects: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly attacks: ReadonlySet<string>
  readonly noGround: ReadonlySet<string>
  readonly forces: ReadonlySet<string>
  readonly goals: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly plans: ReadonlySet<string>
  readonly predicts: ReadonlySet<string>
}

const CHANGES: readonly Change[] = ['taken', 'lost', 'holds', 'partly-held', 'advancing', 'withdrew', 'repelled', 'besieges']
const TIES: readonly Tie[] = ['gains', 'loses', 'falls', 'goes', 'drives', 'stops']
const NONE: ReadonlySet<string> = new Set()

/** Reads `data/lexicon/en/control.yaml` into maps. */
export function controlWords(lexicon: Lexicon): ControlWords {
  const verbs = new Map<string, ControlVerb[]>()
  const nouns = new Map<string, Change>()
  for (const change of CHANGES) {
    for (const tie of TIES)
      for (const entry of lexicon.get(`control.${change}.${tie}`) ?? NONE)
        for (const use of usesOf(entry, change, tie)) add(verbs, use)
    for (const noun of lexicon.get(`control.${change}.noun`) ?? NONE) nouns.set(noun, change)
  }
  for (const uses of verbs.values()) uses.sort((a, b) => b.rest.length - a.rest.length)
  const set = (name: string): ReadonlySet<string> => lexicon.get(name) ?? NONE
  return {
    verbs,
    nouns,
    objects: set('control.objects'),
    measures: set('control.measures'),
    attacks: set('control.attacks'),
    noGround: set('control.no-ground'),
    forces: set('control.forces'),
    goals: set('control.goal'),
    people: set('people'),
    plans: set('control.plans'),
    predicts: set('control.predicts'),
  }
}

type Use = readonly [word: string, verb: ControlVerb]

function usesOf(entry: string, change: Change, tie: Tie): Use[] {
  const [forms = '', rest = ''] = entry.split(' > ')
  const { base, present, past, participle, ing } = verbForms(forms)
  const words = new Set([...present, ...past, ...participle, ing])
  const after = rest === '' ? [] : rest.split(' ')
  return [...words].map((word) => [
    word,
    { change, tie, base, rest: after, ing: word === ing, participle: participle.includes(word) },
  ])
}

const add = (verbs: Map<string, ControlVerb[]>, [word, verb]: Use): unknown => verbs.set(word, [...(verbs.get(word) ?? []), verb])
