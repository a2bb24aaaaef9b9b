import type { AttributionMention } from '../../model/mention.ts'
import { contains, type Span } from '../../model/span.ts'

/**
 * The attribution that governs a span: of those whose content holds it, the one with the shortest such content; of two alike, the longer
 * chain, then the one that names somebody by office and name. One that names nobody ("it was reported") governs only where no other does.
 */
export function attributionAt(attributions: readonly AttributionMention[], at: Span): AttributionMention | null {
  let best: AttributionMention | null = null
  let length = Number.POSITIVE_INFINITY
  for (const attribution of attributions) {
    for (const span of attribution.content) {
      if (!contains(span, at)) continue
      const named = Math.min(1, attribution.speakers.length)
      const bestNamed = best ? Math.min(1, best.speakers.length) : -1
      const size = span[1] - span[0]
      const better = size < length || (size === length && rankOf(attribution) > rankOf(best!))
      if (named < bestNamed || (named === bestNamed && !better)) continue
      best = attribution
      length = size
    }
  }
  return best
}

function rankOf({ speakers }: AttributionMention): number {
  const last = speakers.at(-1)
  return 2 * speakers.length + (last && last.name !== null && last.office !== null ? 1 : 0)
}
