import type { Measure, Why } from '../../model/claim.ts'
import type { DraftActor, DraftClaim, DraftTime } from '../../model/draft.ts'
import type { Span } from '../../model/span.ts'
import type { TextLayer } from '../../text/layer.ts'
import type { Reading } from '../reading.ts'
import { attributionAt } from '../refiners/attribution-at.ts'
import { type CauseFound, type CauseIndex, causeOf } from '../refiners/cause.ts'
import { placesOfClaim } from '../refiners/claim-place.ts'
import { timeOfClaim } from '../refiners/claim-time.ts'
import { clauseAround } from '../refiners/clause.ts'
import { NOBODY, type Perpetrators, wouldKillTheirOwn } from '../refiners/doers.ts'
import { perpetratorsBefore } from '../refiners/doers-before.ts'
import { perpetratorsOf } from '../refiners/perpetrator.ts'
import { withSameFigures } from '../refiners/same-figure.ts'
import { ownerOfMeans } from '../refiners/same-means.ts'
import { scopeOf } from '../refiners/scope.ts'
import { statusOf } from '../refiners/status.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'
import type { MeasureWords } from '../rules/en/figures/measures.ts'

/** Turns findings into drafts: adds clause, cause, who did it, where, when and who says so. Same order and length as `findings`. */
export function figureDrafts(
  reading: Reading,
  findings: readonly FigureFinding[],
  words: MeasureWords,
  causes: CauseIndex,
): DraftClaim[] {
  const drafts: DraftClaim[] = []
  for (const [index, finding] of findings.entries())
    drafts.push(draftOf(reading, findings, index, finding, drafts, words, causes))
  return withSameFigures(reading.layer, drafts)
}

function draftOf(
  reading: Reading,
  findings: readonly FigureFinding[],
  index: number,
  finding: FigureFinding,
  earlier: readonly DraftClaim[],
  words: MeasureWords,
  causes: CauseIndex,
): DraftClaim {
  const { layer } = reading
  const { number, governor } = finding
  const sentence = layer.sentences[layer.tokens[number.from]!.sentence]!
  const from = Math.min(number.from, governor.from)
  const to = Math.max(number.to, governor.to, finding.phrase?.to ?? 0)
  const clause = clauseAround(layer, sentence, from, to)
  const span: Span = [layer.tokens[from]!.start, layer.tokens[to - 1]!.end]
  const context = finding.context === null ? null : earlier[finding.context]!
  const before =
    finding.whole === null
      ? (sibling(findings, earlier, index, layer.tokens[number.from]!.sentence, reading) ?? context)
      : earlier[finding.whole]!

  const named = causeOf(layer, { clause, sentence }, finding.measure, causes)
  const own = timeOfClaim(layer, reading.times, clause, { from, to })
  const opens = finding.context === null ? 0 : findings[finding.context]!.number.to
  const carried = context?.time && !(own?.basis === 'stated' && own.mention.from >= opens) ? context.time : null
  const when = carried ? { ...carried, basis: 'implied' as const } : own
  const next = nextClaim(findings, index, sentence.to)
  const there = placesOfClaim(reading, {
    clause,
    sentence,
    from,
    to,
    next,
    moves: finding.measure === 'displaced',
  })
  const stays = there.rule !== 'en.place.before' && there.places.some((i) => reading.places[i]!.from >= opens)
  const where =
    context && context.places.length > 0 && !stays
      ? { places: context.places, basis: 'implied' as const, rule: 'en.place.whole' }
      : there
  const sharedBy = before?.actors.filter((a) => a.role === 'by') ?? []
  // Nobody is blamed for those of whom nothing is known.
  const shared =
    finding.measure === 'missing' || wouldKillTheirOwn({ actors: sharedBy.map((a) => a.mention) }, finding) ? [] : sharedBy
  const stated = perpetratorsOf(reading, finding, clause)
  const by = stated ?? (shared.length > 0 ? NOBODY : perpetratorsBeyond(reading, finding, named, causes))
  const cause = named ?? causeBefore(layer, by, finding.measure, causes)
  const attribution = attributionAt(reading.credits, number.span) ?? context?.attribution ?? null
  const denied = attribution?.polarity === 'denied'
  const responsibility = denied && deniesResponsibility(reading, clause)
  const actors: readonly DraftActor[] =
    by.actors.length > 0 || stated
      ? by.actors.map((mention) => ({ role: 'by', mention, polarity: responsibility ? 'denied' : 'asserted' }))
      : shared
  const time: DraftTime | null = when ? { mention: when.mention, of: when.of } : null

  const why: Why[] = [
    {
      field: 'measure',
      basis: 'stated',
      rule: governor.rule,
      spans: [[layer.tokens[governor.from]!.start, layer.tokens[governor.to - 1]!.end]],
    },
    { field: 'number', basis: 'stated', rule: number.rule, spans: [number.span] },
  ]
  if (cause)
    why.push({
      field: 'cause',
      basis: named ? 'stated' : 'implied',
      rule: named ? 'en.cause.first' : 'en.cause.same-paragraph',
      spans: [[layer.tokens[cause.from]!.start, layer.tokens[cause.to - 1]!.end]],
    })
  if (when)
    why.push({
      field: 'time',
      basis: when.basis,
      rule: carried ? 'en.time.whole' : when.mention.rule,
      spans: [when.mention.span],
    })
  if (where.places.length > 0)
    why.push({ field: 'place', basis: where.basis, rule: where.rule, spans: where.places.map((i) => reading.places[i]!.span) })
  if (actors.length > 0)
    why.push({
      field: 'by',
      basis: by.actors.length > 0 ? by.basis : 'implied',
      rule: by.actors.length > 0 ? by.rule : 'en.by.same-event',
      spans: actors.map((a) => a.mention.span),
    })
  if (attribution)
    why.push({
      field: 'attribution',
      basis: 'stated',
      rule: attribution.rule,
      spans: attribution.cue ? [attribution.cue.span] : [],
    })

  return {
    kind: 'figure',
    span,
    sentence: [sentence.start, sentence.end],
    trigger: number.span,
    polarity: governor.negated || (denied && !responsibility) ? 'denied' : 'asserted',
    modality: governor.hedges.some((word) => /^(?:may|might|could)$/u.test(word)) ? 'possible' : 'actual',
    hedges: governor.hedges,
    figure: {
      ...number.quantity,
      measure: finding.measure,
      number: { start: number.span[0], end: number.span[1], text: layer.text.slice(...number.span) },
      unit: finding.unit,
      who: finding.who,
      status: statusOf(finding.who, words),
      cause: cause?.cause ?? (finding.whole === null ? null : (before?.figure?.cause ?? null)),
      scope: scopeOf(layer, clause, finding, when?.mention ?? null),
      doubtful: number.doubtful,
    },
    whole: finding.whole,
    denies: null,
    answers: null,
    time,
    places: where.places,
    actors,
    ...(stated === null && actors.length === 0 ? { open: 'by' } : {}),
    attribution,
    rule: governor.rule,
    why,
  }
}

/** Who did it by the sentences before, else by whoever alone uses such means in the report. */
function perpetratorsBeyond(
  reading: Reading,
  finding: FigureFinding,
  means: CauseFound | null,
  causes: CauseIndex,
): Perpetrators {
  const before = perpetratorsBefore(reading, finding, means?.cause ?? null)
  return before.actors.length > 0 ? before : ownerOfMeans(reading, finding, means, causes)
}

/** A figure that takes its doer from a sentence before takes from there how it was done. */
function causeBefore(layer: TextLayer, by: Perpetrators, measure: Measure, causes: CauseIndex): CauseFound | null {
  const doer = by.basis === 'implied' ? by.actors[0] : undefined
  if (!doer) return null
  const told = layer.sentences[layer.tokens[doer.from]!.sentence]!
  return causeOf(layer, { clause: told, sentence: told }, measure, causes)
}

/** The figure of the same sentence whose event this one goes on with: "killed 14 civilians and wounded 70 others". */
function sibling(
  findings: readonly FigureFinding[],
  drafts: readonly DraftClaim[],
  index: number,
  sentence: number,
  reading: Reading,
): DraftClaim | null {
  const before = findings[index - 1]
  if (!before || reading.layer.tokens[before.number.from]!.sentence !== sentence) return null
  return EVENT.has(before.measure) && EVENT.has(findings[index]!.measure) ? drafts[index - 1]! : null
}

const EVENT = new Set(['killed', 'injured', 'destroyed', 'detained', 'missing', 'forces'])

/** Where the words of the next figure begin. */
function nextClaim(findings: readonly FigureFinding[], index: number, end: number): number {
  const next = findings.slice(index + 1).find((f) => f.number.from > findings[index]!.number.from)
  return next ? Math.min(end, Math.max(Math.min(next.number.from, next.governor.from), findings[index]!.number.to)) : end
}

/** "denied that it was responsible for an air strike that killed four": the deaths stay asserted, who did it is denied. */
const deniesResponsibility = ({ layer }: Reading, clause: { from: number; to: number }): boolean =>
  layer.tokens
    .slice(clause.from, clause.to)
    .some((t) =>
      /^(?:responsible|responsibility|behind|involvement|involved|role|carried|carrying|targeting|targeted|accused|bombing|bombed|attacking|attacked|striking)$/u.test(
        t.folded,
      ),
    )
