import type { ActorRole, Why } from '../../model/claim.ts'
import type { DraftActor, DraftClaim } from '../../model/draft.ts'
import type { AttributionMention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { firstThat } from '../../text/within.ts'
import type { Reading } from '../reading.ts'
import { attributionAt } from '../refiners/attribution-at.ts'
import { placesOfClaim } from '../refiners/claim-place.ts'
import { timeOfClaim } from '../refiners/claim-time.ts'
import { clauseAround } from '../refiners/clause.ts'
import type { ControlFinding, Side } from '../rules/en/control/scene.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'

/** Turns findings into drafts, one a place (codebook section 8). */
export const controlDrafts = (
  reading: Reading,
  findings: readonly ControlFinding[],
  figures: readonly FigureFinding[],
): DraftClaim[] => findings.flatMap((finding) => draftsOf(reading, finding, figures))

function draftsOf(reading: Reading, finding: ControlFinding, figures: readonly FigureFinding[]): DraftClaim[] {
  const { layer } = reading
  const sentence = layer.sentences[layer.tokens[finding.trigger]!.sentence]!
  const clause = clauseAround(layer, sentence, finding.from, finding.to)
  const trigger = layer.tokens[finding.trigger]!
  const span: Span = [layer.tokens[finding.from]!.start, layer.tokens[finding.to - 1]!.end]
  const when =
    finding.rule === 'en.control.held-place'
      ? null
      : timeOfClaim(layer, reading.times, clause, { from: finding.trigger, to: finding.to })
  const implied = placesOfClaim(reading, {
    clause,
    sentence,
    from: finding.from,
    to: finding.to,
    next: sentence.to,
    moves: false,
  })
  const places = finding.places.length > 0 ? finding.places : implied.places.slice(0, 1)
  const attribution = attributionAt(reading.credits, [trigger.start, trigger.end])
  const share = figures.find((f) => f.unit === 'percent' && f.number.from >= clause.from && f.number.to <= clause.to)
  const actors: DraftActor[] = []
  const isOther = (side: Side): boolean => isQuotedOther(reading, side, trigger.start)
  if (finding.by) actors.push(...actorOf('by', finding.by, isOther(finding.by), attribution))
  if (finding.lostBy) actors.push(...actorOf('from', finding.lostBy, isOther(finding.lostBy), attribution))
  const why: Why[] = [{ field: 'change', basis: 'stated', rule: finding.rule, spans: [[trigger.start, trigger.end]] }]
  if (when) why.push({ field: 'time', basis: when.basis, rule: when.mention.rule, spans: [when.mention.span] })
  if (attribution)
    why.push({
      field: 'attribution',
      basis: 'stated',
      rule: attribution.rule,
      spans: attribution.cue ? [attribution.cue.span] : [],
    })
  const basis = finding.places.length > 0 ? 'stated' : implied.basis

  return (places.length > 0 ? places : [null]).map((place) => ({
    kind: 'control',
    span,
    sentence: [sentence.start, sentence.end],
    trigger: [trigger.start, trigger.end],
    polarity: attribution?.polarity === 'denied' ? 'denied' : finding.polarity,
    modality: finding.modality,
    hedges: finding.hedges,
    control: {
      change: finding.change,
      share: share
        ? { low: share.number.quantity.low, high: share.number.quantity.high, base: share.who, span: share.number.span }
        : null,
    },
    whole: null,
    denies: null,
    answers: null,
    time: when ? { mention: when.mention, of: when.of } : null,
    places: place === null ? [] : [place],
    actors,
    attribution,
    rule: finding.rule,
    why:
      place === null
        ? why
        : [
            ...why,
            {
              field: 'place',
              basis,
              rule: finding.places.length > 0 ? 'en.place.object' : implied.rule,
              spans: [reading.places[place]!.span],
            },
          ],
  }))
}

/** "They hold the city", in the same quotation as the verb: others than the one who speaks. */
function isQuotedOther({ layer, quotations }: Reading, { own }: Side, at: number): boolean {
  if (own?.person !== 'third') return false
  const next = quotations[firstThat(quotations, ({ span }) => span[1] > at)]
  const pronoun = layer.tokens[own.from]!.start
  return next !== undefined && next.span[0] <= Math.min(at, pronoun) && pronoun < next.span[1]
}

/** "our forces", "it": whoever speaks, where somebody is credited before these words or in them. Inside quotation marks "they" are others. */
function actorOf(role: ActorRole, { mention, own }: Side, other: boolean, attribution: AttributionMention | null): DraftActor[] {
  if (other && mention.entries.length === 0) return []
  const speaker = own && !other ? (attribution?.speakers.findLast((s) => s.role !== 'told') ?? null) : null
  return speaker
    ? [{ role, mention, polarity: 'asserted', speaker: { ...speaker, name: null, words: speaker.organisation ?? speaker.words } }]
    : [{ role, mention, polarity: 'asserted' }]
}
