import type { AttributionMention } from '../../model/mention.ts'
import { contains, type Span } from '../../model/span.ts'

/** The attribution that governs a span: of those whose content holds it, the one with the shortest such content. */
export function attributionAt(attributions: readonly AttributionMention[], at: Span): AttributionMention | null {
  let best: AttributionMention | null = null
  let length = Number.POSITIVE_INFINITY
  for (const attribution of attributions) {
    for (const span of attribution.content) {
      if (!contains(span, at) || span[1] - span[0] >= length) continue
      best = attribution
      length = span[1] - span[0]
    }
  }
  return best
}
