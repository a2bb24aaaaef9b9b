import { createHash } from 'node:crypto'
import type { ConflictEvent, EventKind, EventPlace, EventTime } from '../model/account.ts'
import type { Claim, ClaimPlace } from '../model/claim.ts'
import { type Day, dayNumber } from '../model/day.ts'
import type { EventType } from './incident-types.ts'

/** What an event is made of, besides its claims. */
interface Frame {
  readonly kind: EventKind
  readonly type: EventType | null
  /** Of a negotiation. */
  readonly topic?: string
  readonly place: EventPlace | null
  readonly time: EventTime | null
  readonly mentions?: readonly string[]
}

/** The id comes from the kind and the least claim id, so that it does not depend on the order of input. */
export function eventOf(claims: readonly Claim[], { kind, type, topic, place, time, mentions = [] }: Frame): ConflictEvent {
  const ids = claims.map((claim) => claim.id).sort()
  const id = createHash('sha256').update(`${kind} ${ids[0]}`).digest('hex').slice(0, 20)
  return { id, kind, type: type?.type ?? null, subType: type?.subType ?? topic ?? null, place, time, claims: ids, mentions }
}

/** The place that most reports name; one that a report names around it or inside it counts half. Of equals the more exact. */
export function commonPlace(
  claims: readonly Claim[],
  placeOf: (claim: Claim) => ClaimPlace | null = ({ places: [place] }) => place ?? null,
): EventPlace | null {
  const places = claims.flatMap((claim) => {
    const place = placeOf(claim)
    return place && place.name !== '' ? [{ report: claim.report, place }] : []
  })
  const votes = [...Map.groupBy(places, ({ place }) => place.name).values()].map((members) => {
    const { place } = members[0] as { readonly place: ClaimPlace }
    const own = new Set(members.map(({ report }) => report))
    const kin = places.filter((other) => other.place.within.includes(place.name) || place.within.includes(other.place.name))
    const others = new Set(kin.map(({ report }) => report).filter((report) => !own.has(report)))
    return { place, votes: own.size + others.size / 2 }
  })
  const [best] = votes.sort(
    (a, b) =>
      b.votes - a.votes ||
      a.place.wherePrec - b.place.wherePrec ||
      b.place.within.length - a.place.within.length ||
      (a.place.name < b.place.name ? -1 : 1),
  )
  return best ? { name: best.place.name, lat: best.place.lat, lon: best.place.lon, wherePrec: best.place.wherePrec } : null
}

/** The day that most reports give; of equals the earlier. Without any: by the first day of publication. */
export function commonDay(claims: readonly Claim[], publishedOf: (report: string) => Day | null): EventTime | null {
  const votes = new Map<string, Set<string>>()
  const vote = (time: string, report: string): void => {
    const voters = votes.get(time)
    if (voters) voters.add(report)
    else votes.set(time, new Set([report]))
  }
  for (const { time, report } of claims) if (time?.datePrec === 1 && time.end) vote(time.end, report)
  const [day] = [...votes].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
  if (day) return { start: day[0], end: day[0], datePrec: 1 }
  const spans = claims.flatMap(({ time }) => (time?.end ? [time] : [])).sort((a, b) => a.datePrec - b.datePrec)
  if (spans[0]) return { start: spans[0].start, end: spans[0].end, datePrec: spans[0].datePrec }
  const said = claims.flatMap(({ report }) => publishedOf(report) ?? []).sort()
  return said[0] ? { start: null, end: said[0], datePrec: 5 } : null
}

/** From the first day to the last that the claims give. */
export function wholePeriod(claims: readonly Claim[], publishedOf: (report: string) => Day | null): EventTime | null {
  const starts = claims.flatMap(({ time }) => time?.start ?? [])
  const ends = claims.flatMap(({ time, report }) => time?.end ?? publishedOf(report) ?? [])
  const end = ends.sort().at(-1)
  if (!end) return null
  const start = [...starts, ...ends].sort()[0] as Day
  const days = dayNumber(end) - dayNumber(start) + 1
  return { start, end, datePrec: days <= 1 ? 1 : days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : 5 }
}
