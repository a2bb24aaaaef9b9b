import type { DraftClaim } from '../../model/draft.ts'
import { sentenceAt } from '../../text/layer.ts'
import type { Reading } from '../reading.ts'
import { attributionAt } from '../refiners/attribution-at.ts'

const FEWEST_WORDS = 3

/** A direct quotation of three words or more is a claim of its own: its span lies inside the marks (codebook section 10). */
export function quotationDrafts(reading: Reading): DraftClaim[] {
  const { layer } = reading
  return reading.quotations
    .filter((quote) => isSpeech(layer.text.slice(...quote.span)))
    .map((quote) => {
      const sentence = sentenceAt(layer, quote.span[0])!
      const attribution =
        quote.attribution === null ? attributionAt(reading.credits, quote.span) : reading.attributions[quote.attribution]!
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
        answers: null,
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

/** Enough words, and not the name of something: "Operation Olive Branch" is nobody's speech. */
function isSpeech(words: string): boolean {
  const own = words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const named = own.every(
    (word) => /^["“‘'(]*[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|and|for|in|on|to|a|an|de|la|al)$/u.test(word),
  )
  return own.length >= FEWEST_WORDS && !(named && !/[.!?,]$/u.test(words))
}
