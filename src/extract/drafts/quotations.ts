import type { DraftClaim } from '../../model/draft.ts'
import type { Reading } from '../reading.ts'
import { attributionAt } from '../refiners/attribution-at.ts'

/** A direct quotation is a claim of its own: its span lies inside the marks. */
export function quotationDrafts(reading: Reading): DraftClaim[] {
  const { layer } = reading
  return reading.quotations.map((quote) => {
    const sentence = layer.sentences.find((s) => s.end > quote.span[0])!
    const attribution =
      quote.attribution === null ? attributionAt(reading.attributions, quote.span) : reading.attributions[quote.attribution]!
    return {
      kind: 'quotation',
      span: quote.span,
      sentence: [sentence.start, Math.max(sentence.end, quote.span[1])],
      trigger: quote.span,
      polarity: 'asserted',
      modality: 'actual',
      hedges: [],
      whole: null,
      denies: null,
      time: null,
      places: [],
      actors: [],
      attribution,
      rule: quote.rule,
      why: attribution
        ? [
            {
              field: 'attribution',
              basis: 'stated',
              rule: attribution.rule,
              spans: attribution.cue ? [attribution.cue.span] : [],
            },
          ]
        : [],
    }
  })
}
