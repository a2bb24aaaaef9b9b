import type { Lexicon } from '../../../../model/knowledge.ts'
import type { AttributionMention } from '../../../../model/mention.ts'
import type { TextLayer } from '../../../../text/layer.ts'
import type { Quote } from '../quotations.ts'

/** What the lexicon says of cues and speakers, ready for look-up. */
export interface AttributionWords {
  readonly says: ReadonlySet<string>
}

export const attributionWords = (lexicon: Lexicon): AttributionWords => ({ says: lexicon.get('attribution.says') ?? new Set() })

/** Finds who is credited with which words. */
export function findAttributions(_layer: TextLayer, _quotes: readonly Quote[], _words: AttributionWords): AttributionMention[] {
  return []
}
