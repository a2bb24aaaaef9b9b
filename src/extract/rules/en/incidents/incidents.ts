import type { ActorMention, PlaceMention, TimeMention } from '../../../../model/mention.ts'
import type { Sentence, TextLayer } from '../../../../text/layer.ts'
import { within } from '../../../../text/within.ts'
import { perWord, type WordForm } from '../../../../text/word-forms.ts'
import type { ControlFinding } from '../control/scene.ts'
import { isBackground } from './background.ts'
import { behindHarm } from './nouns/behind-harm.ts'
import { carriedOut } from './nouns/carried-out.ts'
import { happened } from './nouns/happened.ts'
import { heading } from './nouns/heading.ts'
import { located } from './nouns/located.ts'
import { actNounAt } from './nouns/noun.ts'
import { onTheOffensive } from './nouns/on-the-offensive.ts'
import { thereWas } from './nouns/there-was.ts'
import type { ActNoun, Scene, Sighting } from './sighting.ts'
import { takenIn } from './taken.ts'
import { together } from './together.ts'
import { acted } from './verbs/acts.ts'
import { attacked } from './verbs/attacked.ts'
import { COMING, cameIntoForce } from './verbs/came-into-force.ts'
import { clashed } from './verbs/clashed.ts'
import { EXPLODING, exploded } from './verbs/exploded.ts'
import { FIRING, fired } from './verbs/fired.ts'
import { harmed } from './verbs/harm.ts'
import { POLICING, policed } from './verbs/policed.ts'
import { struck } from './verbs/struck.ts'
import { takenAway } from './verbs/taken-away.ts'
import { TAKING, tookControl } from './verbs/took-control.ts'
import type { IncidentWords } from './words.ts'

export { type IncidentWords, incidentWords } from './words.ts'

/** How a noun that names an act tells that it happened, in the order in which they are tried. */
const NOUN_RULES: readonly ((scene: Scene, noun: ActNoun) => Sighting | null)[] = [
  thereWas,
  onTheOffensive,
  carriedOut,
  behindHarm,
  happened,
  heading,
  located,
]

/** How a verb tells of an act, in the order in which they are tried. */
const VERB_RULES: readonly ((scene: Scene, at: number) => Sighting | null)[] = [
  policed,
  fired,
  exploded,
  struck,
  attacked,
  clashed,
  tookControl,
  takenAway,
  cameIntoForce,
  acted,
  harmed,
]

/** What a report mentions besides incidents. */
export interface Mentions {
  readonly actors: readonly ActorMention[]
  readonly places: readonly PlaceMention[]
  readonly times: readonly TimeMention[]
  readonly changes: readonly ControlFinding[]
}

/** The tellings of one sentence, each as the sightings that make it up. */
export interface SentenceIncidents {
  readonly scene: Scene
  readonly groups: readonly (readonly Sighting[])[]
}

/** Finds what each sentence tells to have happened: one group of sightings a telling, however many words tell it. */
export function findIncidents(layer: TextLayer, mentions: Mentions, words: IncidentWords): SentenceIncidents[] {
  const changes = Map.groupBy(mentions.changes, ({ trigger }) => layer.tokens[trigger]!.sentence)
  return layer.sentences.flatMap((sentence): SentenceIncidents[] => {
    const changed = changes.get(sentence.index) ?? []
    if (changed.length === 0 && !hasTrigger(layer, sentence, words)) return []
    const scene = sceneOf(layer, sentence, mentions, words)
    const sightings = sightingsIn(scene, changed)
    return sightings.length === 0 ? [] : [{ scene, groups: together(scene, sightings) }]
  })
}

function hasTrigger({ tokens }: TextLayer, { from, to }: Sentence, words: IncidentWords): boolean {
  for (let i = from; i < to; i++) if (isTrigger(tokens[i]!, words)) return true
  return false
}

/** Words that rules look at besides those of the lexicon. */
const OTHERS: ReadonlySet<string> = new Set([...FIRING, ...EXPLODING, ...TAKING, ...POLICING, ...COMING])

const isOther = perWord(({ folded }) => OTHERS.has(folded))
const isTrigger = (word: WordForm, words: IncidentWords): boolean => words.isTrigger(word) || isOther(word)

function sceneOf(layer: TextLayer, sentence: Sentence, { actors, places, times }: Mentions, words: IncidentWords): Scene {
  const { from, to } = sentence
  return {
    layer,
    tokens: layer.tokens,
    sentence,
    words,
    actors: within(actors, from, to),
    places: within(places, from, to),
    times: within(times, from, to),
  }
}

function sightingsIn(scene: Scene, changes: readonly ControlFinding[]): Sighting[] {
  const { sentence, tokens, words } = scene
  const taken = takenIn(scene, changes)
  const found: Sighting[] = [...taken]
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isTrigger(tokens[at]!, words) || taken.some(({ trigger }) => trigger[0] === at)) continue
    const noun = actNounAt(scene, at)
    if (noun) {
      const sighting = isBackground(scene, noun) ? null : firstOf(NOUN_RULES, scene, noun)
      if (sighting) found.push(sighting)
      at = noun.to - 1
      continue
    }
    const sighting = firstOf(VERB_RULES, scene, at)
    if (sighting) found.push(sighting)
  }
  return found.sort((a, b) => a.trigger[0] - b.trigger[0])
}

function firstOf<T>(rules: readonly ((scene: Scene, what: T) => Sighting | null)[], scene: Scene, what: T): Sighting | null {
  for (const rule of rules) {
    const sighting = rule(scene, what)
    if (sighting) return sighting
  }
  return null
}
