import type { ConflictEvent } from '../model/account.ts'
import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import type { Report } from '../model/report.ts'
import { isOfIncident } from './claims-of-incidents.ts'
import { controlEvents } from './control.ts'
import { incidentsOf } from './incidents.ts'
import { negotiationsOf } from './negotiations.ts'
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
  const byId = new Map(
    reports.toSorted((a, b) => order(a.id, b.id) || a.version - b.version).map((report) => [report.id, report]),
  )
  const sorted = claims
    .filter((claim) => byId.has(claim.report))
    .sort((a, b) => order(a.report, b.report) || a.start - b.start || order(a.id, b.id))
  const publishedOf = (report: string): string | null => byId.get(report)?.published.day ?? null
  return [
    ...incidentsOf(byId, sorted, copies),
    ...controlEvents(sorted, publishedOf),
    ...situationsOf(sorted, publishedOf, isOfIncident),
    ...negotiationsOf(byId, sorted, publishedOf),
  ].sort((a, b) => order(a.id, b.id))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
