import type { StatementType } from '../../../../model/claim.ts'
import type { ActorMention, AttributionMention, SpeakerMention } from '../../../../model/mention.ts'
import type { Scene as SpeechScene } from '../attribution/scene.ts'
import type { ClauseScene } from '../clause/scene.ts'
import type { Telling } from '../clause/telling.ts'
import type { StatementVerb, StatementWords } from './words.ts'

/** Where rules look: one sentence, who is named in it, and who is credited with what in the whole report. */
export interface Scene extends ClauseScene {
  readonly words: StatementWords
  /** Of the report. */
  readonly actors: readonly ActorMention[]
  readonly attributions: readonly AttributionMention[]
  /** Who spoke in the statement before, not far off; null where nobody did. */
  readonly last: Voice | null
  /** The same sentence as the rules of attribution see it. */
  readonly speech: SpeechScene
}

/** Somebody who speaks or is spoken to: a side, or a person or body that the text only names. Token indexes are half-open. */
export interface Voice {
  readonly from: number
  readonly to: number
  readonly actor: ActorMention | null
  readonly speaker: SpeakerMention | null
}

/** A speech act as found. Token indexes are half-open. */
export interface StatementFinding extends Telling {
  readonly type: StatementType
  readonly from: number
  readonly to: number
  /** The words that name the act. */
  readonly trigger: readonly [from: number, to: number]
  readonly by: readonly Voice[]
  readonly addressed: readonly Voice[]
  /** Whether its words take up something that was said before: "rejected the offer". */
  readonly takesUp: boolean
  readonly rule: string
}

/** A verb of the lexicon at a token, with the forms that it may be. */
export interface VerbAt {
  readonly at: number
  /** First token of its verb group. */
  readonly group: number
  readonly passive: boolean
  readonly verb: StatementVerb
}

export const rule = (name: string): string => `en.statement.${name}`
