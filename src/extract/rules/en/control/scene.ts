import type { Change, Modality, Polarity } from '../../../../model/claim.ts'
import type { ActorMention, PlaceMention } from '../../../../model/mention.ts'
import type { ClauseScene } from '../clause/scene.ts'
import { moodOf } from '../mood.ts'
import type { ControlWords } from './words.ts'

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A party to a change of control. */
export interface Side {
  /** Its words; of a pronoun what they stand for, where the text before tells. */
  readonly mention: ActorMention
  /** "our forces", "it": the words point at whoever speaks, where somebody is credited. */
  readonly own: boolean
}

/** A change or state of control as found. Token indexes are half-open. */
export interface ControlFinding extends Stretch {
  readonly change: Change
  /** Indexes into the report's place mentions; empty where only an area is described ("the remaining areas"). */
  readonly places: readonly number[]
  readonly by: Side | null
  readonly lostBy: Side | null
  /** The word that names the change. */
  readonly trigger: number
  readonly polarity: Polarity
  readonly modality: Modality
  readonly hedges: readonly string[]
  readonly rule: string
}

/** One sentence with all that it mentions. */
export interface Scene extends ClauseScene {
  readonly places: readonly PlaceMention[]
  /** Where the sentence's places begin in the report's list. */
  readonly firstPlace: number
  readonly actors: readonly ActorMention[]
  /** Of the sentence before, unless it belongs to another passage. */
  readonly actorsBefore: readonly ActorMention[]
  readonly words: ControlWords
}

/** Ground as the words tell it: the named places, or an area, and the stretch that tells it. */
export interface Ground extends Stretch {
  /** Indexes into the sentence's places. */
  readonly places: readonly number[]
}

/** What a rule found, before its mood is read. */
export interface Found {
  readonly change: Change
  readonly ground: Ground | null
  readonly by: Side | null
  readonly lostBy: Side | null
  readonly rule: string
}

/** Rules that say themselves what the words before do not: what is no longer held is lost; a withdrawal that is ruled out is refused (codebook section 2). */
const MOODS: Readonly<Record<string, Partial<Pick<ControlFinding, 'polarity' | 'modality'>>>> = {
  'no-longer': { polarity: 'asserted' },
  refusal: { polarity: 'denied', modality: 'planned' },
}

/** The finding around a trigger: it covers the sides and the ground that stand in the sentence. */
export function finding(scene: Scene, at: number, { change, ground, by, lostBy, rule }: Found): ControlFinding {
  const parts = [ground, by?.mention ?? null, lostBy?.mention ?? null].filter(
    (part) =>
      part !== null &&
      part.from >= scene.sentence.from &&
      part.to <= scene.sentence.to &&
      // "X left the towns, which they had taken": what "they" stand for is told in another clause.
      (part === ground || !scene.tokens.slice(part.to, at).some((t) => t.folded === 'which')),
  )
  return {
    change,
    places: (ground?.places ?? []).map((place) => scene.firstPlace + place),
    by,
    lostBy,
    from: Math.min(at, ...parts.map((part) => part!.from)),
    to: Math.max(at + 1, ...parts.map((part) => part!.to)),
    trigger: at,
    ...moodOf(scene, at),
    ...MOODS[rule],
    rule: `en.control.${rule}`,
  }
}
