import type { Why } from '../../model/claim.ts'
import type { DraftClaim } from '../../model/draft.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { attributionAt, withoutSpeaker } from '../refiners/attribution-at.ts'
import { placesOfClaim } from '../refiners/claim-place.ts'
import { timeOfClaim } from '../refiners/claim-time.ts'
import { clauseAround } from '../refiners/clause.ts'
import type { ConditionFinding } from '../rules/en/conditions/conditions.ts'

/** Turns states of things into drafts: what, where, when, and who says so. */
export const conditionDrafts = (reading: Reading, findings: readonly ConditionFinding[]): DraftClaim[] =>
  findings.map((finding) => draftOf(reading, finding))

function draftOf(reading: Reading, finding: ConditionFinding): DraftClaim {
  const { layer } = reading
  const { tokens } = layer
  const { from, to, trigger } = finding
  const sentence = layer.sentences[tokens[trigger[0]]!.sentence]!
  const clause = clauseAround(layer, sentence, from, to)
  const words: Span = [tokens[trigger[0]]!.start, tokens[trigger[1] - 1]!.end]
  const when = timeOfClaim(layer, reading.times, clause, { from, to })
  const where = placesOfClaim(reading, {
    clause,
    sentence,
    from,
    to,
    next: sentence.to,
    moves: false,
  })
  const attribution = attributionAt(reading.credits, words)
  const span = withoutSpeaker([tokens[from]!.start, tokens[to - 1]!.end], words, attribution)
  const why: Why[] = [{ field: 'what', basis: 'stated', rule: finding.rule, spans: [words] }]
  if (when) why.push({ field: 'time', basis: when.basis, rule: when.mention.rule, spans: [when.mention.span] })
  if (where.places.length > 0)
    why.push({ field: 'place', basis: where.basis, rule: where.rule, spans: where.places.map((i) => reading.places[i]!.span) })
  if (attribution)
    why.push({
      field: 'attribution',
      basis: 'stated',
      rule: attribution.rule,
      spans: attribution.cue ? [attribution.cue.span] : [],
    })
  return {
    kind: 'condition',
    span,
    sentence: [sentence.start, sentence.end],
    trigger: words,
    polarity: attribution?.polarity === 'denied' ? 'denied' : finding.polarity,
    modality: finding.modality,
    hedges: finding.hedges,
    condition: { what: layer.text.slice(...span).replaceAll(/\s+/gu, ' ') },
    whole: null,
    denies: null,
    answers: null,
    time: when ? { mention: when.mention, of: when.of } : null,
    places: where.places,
    actors: [],
    attribution,
    rule: finding.rule,
    why,
  }
}
