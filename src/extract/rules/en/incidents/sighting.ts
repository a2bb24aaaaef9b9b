import type { ActorMention, PlaceMention } from '../../../../model/mention.ts'
import type { ClauseScene } from '../clause/scene.ts'
import type { Telling } from '../clause/telling.ts'
import type { Act, IncidentWords } from './words.ts'

/** Where rules look: one sentence, and what the report mentions in it. */
export interface Scene extends ClauseScene {
  readonly words: IncidentWords
  readonly actors: readonly ActorMention[]
  readonly places: readonly PlaceMention[]
}

/** Words that tell of an act. Several of one sentence may tell of one incident. Token indexes are half-open. */
export interface Sighting extends Telling {
  readonly act: Act
  /** The words that tell it, with what belongs to them. */
  readonly from: number
  readonly to: number
  /** The word or words that name the act. */
  readonly trigger: readonly [from: number, to: number]
  /** `noun`: "an air strike"; `active`: its subject does it; `passive`: its subject suffers it. */
  readonly tie: 'noun' | 'active' | 'passive'
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

export const isActorAt = (scene: Scene, at: number): boolean => scene.actors.some((a) => a.from <= at && at < a.to)
export const isPlaceAt = (scene: Scene, at: number): boolean =>
  scene.places.some((p) => p.use === 'literal' && p.from <= at && at < p.to)
