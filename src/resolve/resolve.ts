import { hash } from 'node:crypto'
import type { ActorRole, Claim, ClaimActor, ClaimPlace, ClaimTime, Control, Link, Why } from '../model/claim.ts'
import type { Day } from '../model/day.ts'
import type { DraftClaim, DraftTime, Extraction } from '../model/draft.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Report } from '../model/report.ts'
import { actorsOfItem, type ItemActors } from './item-actors.ts'
import { itemsOf } from './items.ts'
import { createSpeakerResolver } from './speaker.ts'
import { datePrec, resolveTime, timePrecision } from './when.ts'
import { createPlaceResolver, type ResolvedPlace } from './where.ts'
import { createActorResolver } from './who.ts'

/**
 * Makes the resolver: drafts → claims with names for words and days for expressions.
 *
 * 1. Resolve all places of the report together; the country told of most is the report's, that of an item of a roundup the item's.
 * 2. For each draft: time, places, actors, attribution.
 * 3. Give each claim its id, and turn indexes of wholes, denials and answers into ids.
 */
export function createResolver(knowledge: Knowledge): (report: Report, extraction: Extraction) => Claim[] {
  const resolvePlaces = createPlaceResolver(knowledge.places)
  const resolveActor = createActorResolver(knowledge.actors)
  const resolveSpeaker = createSpeakerResolver(knowledge.actors, resolveActor)

  return (report, { drafts, places, actors: mentions }) => {
    // 1
    const where = resolvePlaces(places, report.text)
    const items = itemsOf(
      report.text,
      where.flatMap((place) => place ?? []),
    )
    const inItems = items.map((item) => actorsOfItem({ report, item, mentions, resolveActor, resolveSpeaker }))
    const actorsAt = (offset: number): ItemActors => inItems[items.findLastIndex(({ start }) => start <= offset)]!
    // 2
    const resolved = drafts.map((draft) => {
      const { castOf, actorOf, chainOf } = actorsAt(draft.span[0])
      const cast = castOf(draft)
      const actors = cast.actors.map(actorOf).filter(isFirst)
      const attribution = draft.attribution ? chainOf(draft.attribution) : []
      const time = timeOf(report, draft)
      const stated = draft.places.flatMap((index) => where[index] ?? [])
      return { draft, actors, implied: cast.implied, attribution, time, places: stated }
    })
    // 3
    const ids = drafts.map((draft, index) => claimId(report.id, draft, resolved[index]!.places[0]?.name ?? ''))
    return resolved.map(({ draft, actors, implied, attribution, time, places: stated }, index) => ({
      id: ids[index]!,
      report: report.id,
      kind: draft.kind,
      start: draft.span[0],
      end: draft.span[1],
      sentence: draft.sentence,
      polarity: draft.polarity,
      modality: draft.modality,
      hedges: draft.hedges,
      ...kindFields(draft, ids, actors, attribution, report.text),
      time,
      places: stated.map(({ country: _, doubt: __, ...place }): ClaimPlace => place),
      actors,
      attribution,
      denies: draft.denies === null ? null : ids[draft.denies]!,
      answers: draft.answers === null ? null : ids[draft.answers]!,
      rule: draft.rule,
      why: [
        ...whyOf(draft, report),
        ...implied.map(({ role, mention }) => ({
          field: role,
          basis: 'implied' as const,
          rule: 'resolve.side',
          spans: [mention.span],
        })),
        ...stated.flatMap(inDoubt),
      ],
    }))
  }
}

const inDoubt = ({ doubt, start, end }: ResolvedPlace): readonly Why[] =>
  doubt === null ? [] : [{ field: 'place', basis: 'implied', rule: doubt, spans: [[start, end]] }]

/** "units of the army and armed forces" are one actor. */
const isFirst = ({ role, name }: ClaimActor, index: number, all: readonly ClaimActor[]): boolean =>
  all.findIndex((other) => other.role === role && other.name === name) === index

function kindFields(
  draft: DraftClaim,
  ids: readonly string[],
  actors: readonly ClaimActor[],
  attribution: readonly Link[],
  text: string,
): Pick<Claim, 'figure' | 'control' | 'incident' | 'statement' | 'condition' | 'quotation'> {
  if (draft.figure) return { figure: { ...draft.figure, partOf: draft.whole === null ? null : ids[draft.whole]! } }
  const named = (role: ActorRole): string | null => {
    const actor = actors.find((a) => a.role === role)
    return actor ? (actor.side ?? actor.name) : null
  }
  if (draft.control) {
    const control: Control = { ...draft.control, by: named('by'), from: named('from') }
    return { control }
  }
  if (draft.incident) return { incident: draft.incident }
  if (draft.statement) return { statement: { ...draft.statement, to: named('to') } }
  if (draft.condition) return { condition: draft.condition }
  const speaker = attribution.findLast((link) => link.role !== 'told') ?? null
  const told = attribution.find((link) => link.role === 'told') ?? null
  return { quotation: { text: text.slice(...draft.span), speaker: speaker?.name ?? null, told: told?.name ?? null } }
}

function timeOf(report: Report, draft: DraftClaim): ClaimTime | null {
  if (!draft.time) return null
  const { mention } = draft.time
  const interval = resolveTime(mention.expression, {
    anchor: report.published.day,
    future: mention.ahead,
  })
  const days = heldBy(draft.time, interval)
  if (days.start === null && days.end === null) return null
  if (draft.modality === 'actual' && isImplied(draft) && liesAhead(days.start, report)) return null
  return {
    ...days,
    datePrec: datePrec(days),
    timePrecision: timePrecision(days),
    text: report.text.slice(...mention.span),
    span: mention.span,
  }
}

const isImplied = (draft: DraftClaim): boolean => draft.why.some(({ field, basis }) => field === 'time' && basis === 'implied')

/** What has happened has not happened after the report: such a day, told in another sentence, is of something else. */
const liesAhead = (day: Day | null, { published }: Report): boolean =>
  day !== null && published.day !== null && day > published.day

/** A figure that only its saying dates holds by that day: its end is known, its start is not (codebook section 5). */
const heldBy = (time: DraftTime, interval: { start: string | null; end: string | null }) =>
  time.of === 'saying' ? { start: null, end: interval.end } : interval

/** An estimated date of publication makes every relative day implied. */
const whyOf = (draft: DraftClaim, report: Report): readonly Why[] =>
  report.published.basis === 'stated'
    ? draft.why
    : draft.why.map((why) => (why.field === 'time' ? { ...why, basis: 'implied' } : why))

/** Codebook section 13: report, kind, measure or change or type, and the span of the number or trigger; the place tells the members of a list apart. */
function claimId(report: string, draft: DraftClaim, place: string): string {
  const what = draft.figure?.measure ?? draft.control?.change ?? draft.incident?.subType ?? draft.statement?.type ?? draft.kind
  const listed = draft.control ? place : ''
  return hash('sha256', JSON.stringify([report, draft.kind, what, draft.trigger, draft.polarity, listed]), 'hex').slice(0, 20)
}
