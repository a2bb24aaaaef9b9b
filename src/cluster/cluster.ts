import type { ConflictEvent } from '../model/account.ts'
import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import type { Day } from '../model/day.ts'
import type { Report } from '../model/report.ts'
import { order } from '../text/order.ts'
import { controlOf } from './control.ts'
import { incidentsOf, incidentTellings, likelyPairs } from './incidents.ts'
import { negotiationsOf } from './negotiations.ts'
import { cutIntoEvents, type Placed, placedEvent } from './placed.ts'
import { situationsOf } from './situations.ts'

/**
 * What claims in several reports are about (codebook section 12).
 *
 * 1. Incidents, from figures of harm that one attack did, and from what is told without a figure.
 * 2. Control, from claims of who took, lost or holds a place on a day.
 * 3. Situations, from all other figures: displacement, siege, shares held, totals.
 * 4. Negotiations, from statements that answer one another or are of one topic.
 *
 * Every claim stands in at most one event. The result does not depend on the order of the input.
 */
export function findEvents(reports: readonly Report[], claims: readonly Claim[], copies: readonly CopyLink[]): ConflictEvent[] {
  const byId = new Map(reports.toSorted((a, b) => a.version - b.version).map((report) => [report.id, report]))
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]))
  const told = [...Map.groupBy(claims, (claim) => claim.report)].flatMap(([id, members]) => {
    const report = byId.get(id)
    return report ? [{ report, claims: members }] : []
  })
  const publishedOf = (report: string): Day | null => byId.get(report)?.published.day ?? null
  const placed = Map.groupBy(
    told.flatMap((of) => placedClaims(of.report, of.claims)),
    ({ key }) => key,
  )
  const tellings = told.flatMap((of) => incidentTellings(of.report, of.claims))
  const likely = likelyPairs(tellings, copies, () => true).map(([a, b]) => [a.id, b.id] as const)
  return [
    // 1
    ...incidentsOf({ tellings, likely, copies, publishedOf }),
    // 2, 3, 4
    ...[...placed].flatMap(([key, members]) =>
      cutIntoEvents(key, members).flatMap(
        (ids) =>
          placedEvent(
            key,
            ids.map((id) => claimsById.get(id) as Claim),
            publishedOf,
          ) ?? [],
      ),
    ),
  ].sort((a, b) => order(a.id, b.id))
}

/** The claims of a report that are of control, situations or negotiations, each with the key that it shares with others of its event. */
export const placedClaims = (report: Report, claims: readonly Claim[]): Placed[] => [
  ...controlOf(claims, report.published.day),
  ...situationsOf(claims, report.published.day),
  ...negotiationsOf(report, claims),
]
