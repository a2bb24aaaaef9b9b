import type { ActorMention, AttributionMention, PlaceMention, QuoteMention, TimeMention } from '../model/mention.ts'
import type { TextLayer } from '../text/layer.ts'
import type { CreditIndex } from './refiners/attribution-at.ts'
import type { Clause } from './refiners/clause.ts'
import type { Spot } from './refiners/pointing-words.ts'
import type { Deed } from './rules/en/deeds/deed.ts'

/** All mentions of one report: what the claim rules read besides the words themselves. */
export interface Reading {
  readonly layer: TextLayer
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  /** Words that point back to a place, in text order. */
  readonly pointing: readonly Spot[]
  readonly actors: readonly ActorMention[]
  /** Who does harm to whom. */
  readonly deeds: readonly Deed[]
  readonly quotations: readonly QuoteMention[]
  readonly attributions: readonly AttributionMention[]
  /** The same by the words that they govern. */
  readonly credits: CreditIndex
  /** Phrases that present somebody who speaks for a body, in text order. */
  readonly seats: readonly Clause[]
}
