import type { ActorRole, Why } from '../../model/claim.ts'
import type { DraftActor, DraftClaim } from '../../model/draft.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { answeredBy } from '../refiners/answers.ts'
import { placesOfClaim } from '../refiners/claim-place.ts'
import { timeOfClaim } from '../refiners/claim-time.ts'
import { clauseAround } from '../refiners/clause.ts'
import type { Voice } from '../rules/en/statements/scene.ts'
import type { StatementFinding } from '../rules/en/statements/statements.ts'
import { wordsOf } from '../rules/en/statements/voice.ts'

/**
 * Turns speech acts into drafts, in their order. `earlier` are the report's drafts before: a denial that one of them holds already is left out
 * (codebook section 10), and answers are counted from their number on.
 */
export function statementDrafts(
  reading: Reading,
  findings: readonly StatementFinding[],
  earlier: readonly DraftClaim[],
): DraftClaim[] {
  const own = findings.filter((finding) => finding.type !== 'DENY' || !isHeld(reading, finding, earlier))
  return own.map((finding, index) => {
    const answered = answeredBy(reading.layer, own, index)
    return draftOf(reading, finding, answered === null ? null : earlier.length + answered)
  })
}

/** "said it did not shell the town": the shelling, denied, is a claim of its own. */
const isHeld = ({ layer }: Reading, { trigger, to }: StatementFinding, drafts: readonly DraftClaim[]): boolean =>
  drafts.some(
    ({ polarity, trigger: held }) =>
      polarity === 'denied' && held[0] >= layer.tokens[trigger[0]]!.start && held[1] <= layer.tokens[to - 1]!.end,
  )

/** A voice as a part of a claim, at the words that stand for it here. */
function actorOf(role: ActorRole, voice: Voice, { layer }: Reading): DraftActor {
  const { from, to, actor, speaker } = voice
  if (actor && actor.from === from) return { role, mention: actor, polarity: 'asserted' }
  const span: Span = [layer.tokens[from]!.start, layer.tokens[to - 1]!.end]
  const words = wordsOf(voice)
  const mention = { span, from, to, entries: [], words, hedge: null, rule: 'en.statement.voice' }
  return { role, mention: actor ? { ...actor, span, from, to } : mention, polarity: 'asserted', ...(speaker && { speaker }) }
}

function draftOf(reading: Reading, finding: StatementFinding, answers: number | null): DraftClaim {
  const { layer } = reading
  const { tokens } = layer
  const { from, to, trigger, by, addressed } = finding
  const sentence = layer.sentences[tokens[trigger[0]]!.sentence]!
  const clause = clauseAround(layer, sentence, from, to)
  const words: Span = [tokens[trigger[0]]!.start, tokens[trigger[1] - 1]!.end]
  const when = timeOfClaim(layer, reading.times, clause, { from: trigger[0], to })
  const where = placesOfClaim(reading, {
    clause,
    sentence,
    from: trigger[0],
    to,
    next: sentence.to,
    moves: false,
  })
  const stated = where.basis === 'stated' ? where.places : []
  const actors: DraftActor[] = [
    ...by.map((voice) => actorOf('by', voice, reading)),
    ...addressed.map((voice) => actorOf('to', voice, reading)),
  ]
  const why: Why[] = [{ field: 'type', basis: 'stated', rule: finding.rule, spans: [words] }]
  if (when) why.push({ field: 'time', basis: when.basis, rule: when.mention.rule, spans: [when.mention.span] })
  if (stated.length > 0)
    why.push({ field: 'place', basis: 'stated', rule: where.rule, spans: stated.map((i) => reading.places[i]!.span) })
  for (const role of ['by', 'to'] as const) {
    const spans = actors.filter((actor) => actor.role === role).map(({ mention }) => mention.span)
    if (spans.length > 0) why.push({ field: role, basis: 'stated', rule: 'en.statement.voice', spans })
  }
  return {
    kind: 'statement',
    span: [tokens[from]!.start, tokens[to - 1]!.end],
    sentence: [sentence.start, sentence.end],
    trigger: words,
    polarity: finding.polarity,
    modality: finding.modality,
    hedges: finding.hedges,
    statement: { type: finding.type },
    whole: null,
    denies: null,
    answers,
    time: when ? { mention: when.mention, of: when.of } : null,
    places: stated,
    actors,
    attribution: null,
    rule: finding.rule,
    why,
  }
}
