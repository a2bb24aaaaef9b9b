import type { GazetteerPlace } from '../../../../model/knowledge.ts'

/** A name in the text that stands for a place. Token indexes, half-open. */
export interface Sighting {
  readonly from: number
  readonly to: number
  /** Characters at the end that are no part of the name: the s of "Syrias", which has lost its apostrophe. */
  readonly cut: number
  /** Empty for a name that the gazetteer does not know. */
  readonly candidates: readonly GazetteerPlace[]
  readonly rule: string
}
