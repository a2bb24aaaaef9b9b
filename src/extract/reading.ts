import type { ActorMention, AttributionMention, PlaceMention, QuoteMention, TimeMention } from '../model/mention.ts'
import type { TextLayer } from '../text/layer.ts'
import type { Deed } from './rules/en/deeds/deed.ts'

/** All mentions of one report: what the claim rules read besides the words themselves. */
export interface Reading {
  readonly layer: TextLayer
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly actors: readonly ActorMention[]
  /** Who does harm to whom. */
  readonly deeds: readonly Deed[]
  readonly quotations: readonly QuoteMention[]
  readonly attributions: readonly AttributionMention[]
}
