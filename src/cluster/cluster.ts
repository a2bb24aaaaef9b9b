import type { ConflictEvent } from '../model/account.ts'
import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import type { Day } from '../model/day.ts'
import type { LinkDoubt, Overruled, RuledLink } from '../model/link.ts'
import type { Report } from '../model/report.ts'
import { order } from '../text/order.ts'
import { controlOf } from './control.ts'
import { doubtsBetween } from './doubtful.ts'
import type { Worded } from './features.ts'
import { closePairs, incidentsOf, incidentTellings, meanBetween } from './incidents.ts'
import { negotiationsOf } from './negotiations.ts'
import { cutIntoEvents, type Placed, placedEvent } from './placed.ts'
import { situationsOf } from './situations.ts'

/** What is compared. */
interface Compared {
  readonly reports: readonly Report[]
  readonly claims: readonly Claim[]
  readonly copies: readonly CopyLink[]
  readonly links: readonly RuledLink[]
}

export interface Found {
  readonly events: readonly ConflictEvent[]
  /** Incidents of which the machine can hardly say whether they are one or two. */
  readonly doubts: readonly LinkDoubt[]
  /** Rulings on links that do not hold. */
  readonly overruled: readonly Overruled[]
}

/**
 * What claims in several reports are about (codebook section 12).
 *
 * 1. Incidents, from figures of harm that one attack did, and from what is told without a figure.
 * 2. Control, from claims of who took, lost or holds a place on a day.
 * 3. Situations, from all other figures: displacement, siege, shares held, totals.
 * 4. Negotiations, from statements that answer one another or are of one topic.
 *
 * Every claim stands in at most one event. The result does not depend on the order of the input, but for the rulings on links, which come in the
 * order in which they were made.
 */
export function findEvents({ reports, claims, copies, links }: Compared): Found {
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
  const close = closePairs(tellings, { copies, links, asked: () => true })
  // 1
  const likely = close.filter((pair) => pair.likely).map(({ a, b }) => [a.id, b.id] as const)
  const incidents = incidentsOf({ tellings, likely, copies, links, publishedOf })
  // 2, 3, 4
  const others = [...placed].flatMap(([key, members]) =>
    cutIntoEvents(key, members).flatMap(
      (ids) =>
        placedEvent(
          key,
          ids.map((id) => claimsById.get(id) as Claim),
          publishedOf,
        ) ?? [],
    ),
  )
  const eventOf = new Map(incidents.events.flatMap(({ id, claims: of }) => of.map((claim) => [claim, id] as const)))
  const eventAt = ({ id }: Worded): string => eventOf.get(id) as string
  const tellingsOf = Map.groupBy(tellings, eventAt)
  const between = doubtsBetween({
    close: close.map(({ a, b, score }) => ({ a: a.id, b: b.id, score, eventA: eventAt(a), eventB: eventAt(b) })),
    two: incidents.two,
    meanOf: (a, b) => meanBetween(tellingsOf.get(a) ?? [], tellingsOf.get(b) ?? [], copies),
  })
  return {
    events: [...incidents.events, ...others].sort((a, b) => order(a.id, b.id)),
    doubts: [...incidents.doubts, ...between],
    overruled: incidents.overruled,
  }
}

/** The claims of a report that are of control, situations or negotiations, each with the key that it shares with others of its event. */
export const placedClaims = (report: Report, claims: readonly Claim[]): Placed[] => [
  ...controlOf(claims, report.published.day),
  ...situationsOf(claims, report.published.day),
  ...negotiationsOf(report, claims),
]
