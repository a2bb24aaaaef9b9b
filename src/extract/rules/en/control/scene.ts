import type { Change, Modality, Polarity } from '../../../../model/claim.ts'
import type { ActorMention, PlaceMention } from '../../../../model/mention.ts'
import type { Sentence, TextLayer } from '../../../../text/layer.ts'
import { moodOf } from '../mood.ts'
import type { ControlWords } from './words.ts'

/** A change or state of control as found. Token indexes are half-open. */
export interface ControlFinding {
  readonly change: Change
  /** Indexes into the report's place mentions; empty where only an area is described ("the remaining areas"). */
  readonly places: readonly number[]
  readonly by: ActorMention | null
  readonly lostBy: ActorMention | null
  readonly from: number
  readonly to: number
  /** The word that names the change. */
  readonly trigger: number
  readonly polarity: Polarity
  readonly modality: Modality
  readonly hedges: readonly string[]
  readonly rule: string
}

export interface Scene {
  readonly layer: TextLayer
  readonly sentence: Sentence
  readonly places: readonly PlaceMention[]
  readonly actors: readonly ActorMention[]
  readonly words: ControlWords
}

/** What follows the verb: the named places, or an area, and where that stretch ends. */
export interface Ground {
  readonly places: readonly number[]
  readonly to: number
}

export function finding(
  scene: Scene,
  at: number,
  change: Change,
  ground: Ground,
  by: ActorMention | null,
  lostBy: ActorMention | null,
  from: number,
  rule: string,
): ControlFinding {
  const mood = moodOf(scene.layer, scene.sentence, at, scene.words)
  return {
    change,
    places: ground.places,
    by,
    lostBy,
    from: Math.min(from, at),
    to: Math.max(ground.to, at + 1),
    trigger: at,
    ...mood,
    rule: `en.control.${rule}`,
  }
}

/** The actor whose clause this is: the nearest before the verb, not behind a preposition of place. */
export function subjectBefore(scene: Scene, at: number): ActorMention | null {
  const { layer, sentence, actors } = scene
  for (const actor of actors.filter((a) => a.from >= sentence.from && a.to <= at).reverse()) {
    const before = layer.tokens[actor.from - 1]?.folded ?? ''
    if (/^(?:from|against|with|by|to|for|between|on|-)$/u.test(before)) continue
    // "shot down 12 Ostran drones and captured": what is counted is an object.
    if (layer.tokens[actor.from - 1]?.tag === 'NUM') continue
    if (layer.tokens[actor.to]?.text === '-') continue
    if (/^['’]s?$/u.test(layer.tokens[actor.to]?.text ?? '') && layer.tokens[actor.to + 1]?.index !== at) {
      if (layer.tokens.slice(actor.to, at).length > 3) continue
    }
    return actor
  }
  return null
}

export const possessor = (scene: Scene, at: number): ActorMention | null =>
  scene.actors.findLast(
    (a) =>
      a.from >= scene.sentence.from &&
      a.to <= at &&
      a.to >= at - 3 &&
      !scene.layer.tokens.slice(a.to, at).some((t) => t.tag === 'VERB'),
  ) ?? null

export function actorAfter(scene: Scene, at: number, preposition: string, limit: number): ActorMention | null {
  const { layer, sentence } = scene
  for (let i = at; i < Math.min(sentence.to, at + limit); i++) {
    if (layer.tokens[i]!.folded !== preposition) continue
    return scene.actors.find((a) => a.from > i && a.from <= i + 4) ?? null
  }
  return null
}

/** Whose ground it was: "from the rebels" or "rebel-held" in the object. */
export function fromActor(scene: Scene, at: number, to: number): ActorMention | null {
  const stated = actorAfter(scene, at + 1, 'from', to - at + 4)
  if (stated) return stated
  return (
    scene.actors.find(
      (a) =>
        a.from > at &&
        a.to <= to + 1 &&
        scene.layer.tokens[a.to]?.text === '-' &&
        /^(?:held|controlled)$/u.test(scene.layer.tokens[a.to + 1]?.folded ?? ''),
    ) ?? null
  )
}

/** The place that is the subject of a passive: the nearest before the verb. */
export function placeBefore(scene: Scene, at: number): number | null {
  const index = scene.places.findLastIndex(
    (p) => p.use === 'literal' && p.from >= scene.sentence.from && p.to <= at && p.to >= at - 14,
  )
  // "X in Y was taken": X was.
  const inner = scene.places.findLastIndex((p, i) => i < index && p.parent === index && p.from >= scene.sentence.from)
  return inner >= 0 ? inner : index < 0 ? null : index
}

export function nextPlace(scene: Scene, at: number, limit: number): number | null {
  const index = scene.places.findIndex(
    (p) => p.use === 'literal' && p.from >= at && p.from < Math.min(scene.sentence.to, at + limit),
  )
  return index < 0 ? null : index
}
