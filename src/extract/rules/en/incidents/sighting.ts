import type { Modality, Polarity } from '../../../../model/claim.ts'
import type { ActorMention, PlaceMention, TimeMention } from '../../../../model/mention.ts'
import type { Sentence, TextLayer, Token } from '../../../../text/layer.ts'
import type { Act, IncidentWords } from './words.ts'

/** Where rules look: one sentence, and what the report mentions in it. */
export interface Scene {
  readonly layer: TextLayer
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly words: IncidentWords
  /** Those of this sentence. */
  readonly actors: readonly ActorMention[]
  readonly places: readonly PlaceMention[]
  readonly times: readonly TimeMention[]
}

/** Words that tell of an act. Several of one sentence may tell of one incident. Token indexes are half-open. */
export interface Sighting {
  readonly act: Act
  /** The words that tell it, with what belongs to them. */
  readonly from: number
  readonly to: number
  /** The word or words that name the act. */
  readonly trigger: readonly [from: number, to: number]
  /** `noun`: "an air strike"; `active`: its subject does it; `passive`: its subject suffers it. */
  readonly tie: 'noun' | 'active' | 'passive'
  readonly polarity: Polarity
  readonly modality: Modality
  readonly hedges: readonly string[]
  readonly rule: string
}

/** A noun that names an act, with its noun phrase. */
export interface ActNoun {
  readonly act: Act
  /** Of the phrase: "a suspected Russian strike on the town". */
  readonly start: number
  readonly end: number
  /** Of the noun: "strike". */
  readonly from: number
  readonly to: number
}

export const TOLD = { polarity: 'asserted', modality: 'actual', hedges: [] } as const

export const wordAt = ({ tokens, sentence }: Scene, at: number): string =>
  at >= sentence.from && at < sentence.to ? tokens[at]!.folded : ''

/** Whether any of the words `from` … `to`, kept to the sentence, is one of these. */
export function anyWord({ tokens, sentence }: Scene, from: number, to: number, test: (word: string) => boolean): boolean {
  for (let i = Math.max(sentence.from, from); i < Math.min(sentence.to, to); i++) if (test(tokens[i]!.folded)) return true
  return false
}

export const isActorAt = (scene: Scene, at: number): boolean => scene.actors.some((a) => a.from <= at && at < a.to)
export const isPlaceAt = (scene: Scene, at: number): boolean =>
  scene.places.some((p) => p.use === 'literal' && p.from <= at && at < p.to)
export const isTimeAt = (scene: Scene, at: number): boolean => scene.times.some((t) => t.from <= at && at < t.to)
