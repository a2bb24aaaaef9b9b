import type { Why } from '../../model/claim.ts'
import type { DraftActor, DraftClaim } from '../../model/draft.ts'
import { INCIDENT_TYPE_OF, type IncidentSubType } from '../../model/incident.ts'
import type { ActorMention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { attributionAt, withoutSpeaker } from '../refiners/attribution-at.ts'
import { placesOfClaim } from '../refiners/claim-place.ts'
import { timeOfClaim } from '../refiners/claim-time.ts'
import { clauseAround } from '../refiners/clause.ts'
import { doersOfIncident } from '../refiners/incident-doers.ts'
import { isOwnIncident } from '../rules/en/incidents/harm-alone.ts'
import type { SentenceIncidents } from '../rules/en/incidents/incidents.ts'
import { causeOf, extentOf, subTypeOf } from '../rules/en/incidents/kind.ts'
import type { Scene, Sighting } from '../rules/en/incidents/sighting.ts'

/** Turns tellings into drafts: one incident each, with type, who did it, where, when and who says so. */
export function incidentDrafts(reading: Reading, told: readonly SentenceIncidents[]): DraftClaim[] {
  const drafts: DraftClaim[] = []
  for (const { scene, groups } of told)
    for (const [index, group] of groups.entries()) {
      const next = groups[index + 1]?.[0]?.from ?? scene.sentence.to
      const draft = draftOf(reading, scene, group, { next, before: typeBefore(drafts, scene) })
      if (draft) drafts.push(draft)
    }
  return drafts
}

interface Around {
  /** Where the next telling of the sentence begins. */
  readonly next: number
  /** The sub-event told last, not far before. */
  readonly before: IncidentSubType | null
}

const REACH = 600

function typeBefore(drafts: readonly DraftClaim[], { sentence }: Scene): IncidentSubType | null {
  const last = drafts.at(-1)
  return last?.incident && last.span[1] > sentence.start - REACH ? last.incident.subType : null
}

function draftOf(reading: Reading, scene: Scene, group: readonly Sighting[], { next, before }: Around): DraftClaim | null {
  const { layer, sentence } = scene
  const { tokens } = layer
  const [from, to] = extentOf(group)
  const main = group.find(({ act }) => act !== 'harm') ?? group[0]!
  const clause = clauseAround(layer, sentence, from, to)
  const by = doersOfIncident(reading, group, sentence)
  if (!isOwnIncident(scene, group, by.length > 0)) return null
  const subType = subTypeOf(scene, group, by, before)
  const trigger: Span = [tokens[main.trigger[0]]!.start, tokens[main.trigger[1] - 1]!.end]
  const when = timeOfClaim(layer, reading.times, clause, { from: main.trigger[0], to })
  const where = placesOfClaim(reading, {
    clause,
    sentence,
    from: main.from,
    to: main.to,
    next: Math.max(next, main.to),
    moves: false,
  })
  const attribution = attributionAt(reading.credits, trigger)
  const denied = attribution?.polarity === 'denied'
  const actors = by.map((mention): DraftActor => ({ role: 'by', mention, polarity: denied ? 'denied' : 'asserted' }))
  return {
    kind: 'incident',
    span: withoutSpeaker([tokens[from]!.start, tokens[to - 1]!.end], trigger, attribution),
    sentence: [sentence.start, sentence.end],
    trigger,
    // "denied that it was responsible for the strike": who did it is denied, not that it happened.
    polarity: main.polarity,
    modality: main.modality,
    hedges: main.hedges,
    incident: { type: INCIDENT_TYPE_OF[subType], subType, cause: causeOf(scene, group, subType) },
    whole: null,
    denies: null,
    answers: null,
    time: when ? { mention: when.mention, of: when.of } : null,
    places: where.places,
    actors,
    attribution,
    rule: main.rule,
    why: whyOf(reading, { main, trigger, when, where, by, attribution }),
  }
}

interface Found {
  readonly main: Sighting
  readonly trigger: Span
  readonly when: ReturnType<typeof timeOfClaim>
  readonly where: ReturnType<typeof placesOfClaim>
  readonly by: readonly ActorMention[]
  readonly attribution: ReturnType<typeof attributionAt>
}

function whyOf(reading: Reading, { main, trigger, when, where, by, attribution }: Found): readonly Why[] {
  const why: Why[] = [{ field: 'type', basis: 'stated', rule: main.rule, spans: [trigger] }]
  if (when) why.push({ field: 'time', basis: when.basis, rule: when.mention.rule, spans: [when.mention.span] })
  if (where.places.length > 0)
    why.push({ field: 'place', basis: where.basis, rule: where.rule, spans: where.places.map((i) => reading.places[i]!.span) })
  if (by.length > 0) why.push({ field: 'by', basis: 'stated', rule: 'en.by.deed', spans: by.map(({ span }) => span) })
  if (attribution)
    why.push({
      field: 'attribution',
      basis: 'stated',
      rule: attribution.rule,
      spans: attribution.cue ? [attribution.cue.span] : [],
    })
  return why
}
