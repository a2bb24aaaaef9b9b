import type { GazetteerPlace } from '../../../../model/knowledge.ts'

/** A name in the text that stands for a place. Token indexes, half-open. */
export interface Sighting {
  readonly from: number
  readonly to: number
  /** Empty for a name that the gazetteer does not know. */
  readonly candidates: readonly GazetteerPlace[]
  readonly rule: string
}
