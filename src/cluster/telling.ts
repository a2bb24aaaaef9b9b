import type { Cause, Claim, ClaimPlace } from '../model/claim.ts'
import type { Interval } from '../model/day.ts'
import type { Span } from '../model/span.ts'

/** What one report tells of one incident: the unit that is matched between reports. */
export interface Telling {
  /** Id of its first claim. */
  readonly id: string
  readonly report: string
  readonly claims: readonly Claim[]
  /** The most specific place that the claims name; null when they name none. */
  readonly place: ClaimPlace | null
  readonly days: Interval
  readonly causes: readonly Cause[]
  /** The sentences that the claims stand in. */
  readonly sentences: readonly Span[]
}

export function tellingOf(claims: readonly Claim[]): Telling {
  const first = claims[0] as Claim
  return {
    id: first.id,
    report: first.report,
    claims,
    place: mostSpecific(claims),
    days: daysOf(claims),
    causes: [...new Set(claims.flatMap((claim) => claim.figure?.cause ?? []))],
    sentences: [...new Map(claims.map((claim) => [claim.sentence[0], claim.sentence])).values()],
  }
}

function mostSpecific(claims: readonly Claim[]): ClaimPlace | null {
  const places = claims.flatMap((claim) => claim.places[0] ?? [])
  return places.toSorted((a, b) => a.wherePrec - b.wherePrec || b.within.length - a.within.length || a.start - b.start)[0] ?? null
}

/** The shortest stretch of days that a claim gives; the first of several. */
function daysOf(claims: readonly Claim[]): Interval {
  const times = claims.flatMap((claim) => claim.time ?? []).toSorted((a, b) => a.datePrec - b.datePrec || a.span[0] - b.span[0])
  return { start: times[0]?.start ?? null, end: times[0]?.end ?? null }
}
