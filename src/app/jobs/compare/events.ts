import { placedClaims } from '../../../cluster/cluster.ts'
import { cutIntoEvents, placedEvent } from '../../../cluster/placed.ts'
import type { ConflictEvent } from '../../../model/account.ts'
import { type CopyLink, isCopyOfEvent } from '../../../model/copy-link.ts'
import type { LinkDoubt } from '../../../model/link.ts'
import { accountSizes, accountsOfClaims, accountsOfReports, comparedKeys, placedKeysOf } from '../../../store/block.ts'
import type { CopyChanges } from '../../../store/copies.ts'
import { type PlacedListed, placedUnder, setPlaced } from '../../../store/placed.ts'
import type { Connection } from '../../../store/store.ts'
import type { ReportToCompare } from '../../../store/to-compare.ts'
import type { Held } from './held.ts'
import { reformIncidents } from './incidents.ts'

export interface EventChanges {
  /** Ids of events that there are no more, or no more as they were. */
  readonly gone: readonly string[]
  readonly found: readonly FoundEvent[]
  /** The tellings of incidents that were looked at, and what may be asked about one incident of them. */
  readonly tellings: readonly string[]
  readonly doubts: readonly LinkDoubt[]
}

export interface FoundEvent {
  readonly event: ConflictEvent
  /** The keys of the reports that tell of it. */
  readonly reports: readonly number[]
}

/**
 * How events change by these reports and copies.
 *
 * 1. Which events have been made from something that is no more so?
 * 2. Incidents: form those anew that are touched.
 * 3. Control, situations and negotiations: cut the claims anew of every key that is touched.
 * 4. Keep what has come out as it was.
 */
export async function changeEvents(
  on: Connection,
  held: Held,
  given: readonly ReportToCompare[],
  copies: CopyChanges,
): Promise<EventChanges> {
  const own = given.filter(({ change }) => change !== 'superseded').map(({ key }) => key)
  const superseded = given.filter(({ change }) => change === 'superseded').map(({ key }) => key)
  // Background and quotations that reports share say nothing of what their claims are about.
  const links = [...copies.gone, ...copies.found].filter(isCopyOfEvent)
  // 1
  const stale = await staleEvents(on, given, links)
  // 2
  const ends = await comparedKeys(
    on,
    links.flatMap(({ a, b }) => [a, b]),
  )
  const changed = [...new Set([...own, ...ends.values()])]
  const { incidents, claims, ...looked } = await reformIncidents(on, held, { changed, superseded })
  // 3
  const touched = new Set<string>(await placedKeysOf(on, [...stale]))
  for (const key of superseded) for (const each of await setPlaced(on, key, [])) touched.add(each)
  for (const key of own) {
    const [report] = await held.reports([key])
    const placed = report ? placedClaims(report, await held.claims([key])) : []
    for (const each of [...(await setPlaced(on, key, placed)), ...placed.map((each) => each.key)]) touched.add(each)
  }
  const placed = onceAClaim(await placedUnder(on, [...touched]))
  // 4
  const memberships = [
    ...(await accountsOfClaims(on, [...claims.keys()])),
    ...(await accountsOfClaims(
      on,
      placed.map(({ claim }) => claim),
    )),
  ]
  const former = new Set([...stale, ...memberships.map(({ event }) => event)])
  const sizes = await accountSizes(on, [...former])
  const eventOf = new Map(memberships.map(({ claim, event }) => [claim, event]))
  const kept = new Set<string>()
  const isAsItWas = (members: readonly string[]): boolean => {
    const event = eventOf.get(members[0] as string)
    if (event === undefined || stale.has(event) || sizes.get(event) !== members.length) return false
    if (members.some((claim) => eventOf.get(claim) !== event)) return false
    kept.add(event)
    return true
  }
  const found = incidents
    .filter((event) => !isAsItWas(event.claims))
    .map((event): FoundEvent => ({ event, reports: [...new Set(event.claims.map((id) => claims.get(id) as number))] }))
  for (const [key, rows] of Map.groupBy(placed, (row) => row.key))
    for (const members of cutIntoEvents(key, rows))
      if (!isAsItWas(members)) found.push(...(await formPlaced(held, key, members, rows)))
  return { gone: [...former].filter((event) => !kept.has(event)), found, ...looked }
}

/** A claim may be placed by two versions of its report, while the older one waits for a later part. */
const onceAClaim = (rows: readonly PlacedListed[]): readonly PlacedListed[] => [
  ...new Map(rows.toSorted((a, b) => a.report - b.report).map((row) => [`${row.key} ${row.claim}`, row])).values(),
]

/** The event of these claims; none where there are none of them left. */
async function formPlaced(
  held: Held,
  key: string,
  members: readonly string[],
  rows: readonly PlacedListed[],
): Promise<FoundEvent[]> {
  const keyOf = new Map(rows.map(({ claim, report }) => [claim, report]))
  const reports = [...new Set(members.map((id) => keyOf.get(id) as number))]
  const claims = new Map((await held.claims(reports)).map((claim) => [claim.id, claim]))
  const days = new Map((await held.reports(reports)).map(({ id, published }) => [id, published.day]))
  // A report that is to be compared again may have lost a claim that it is placed by.
  const present = members.flatMap((id) => claims.get(id) ?? [])
  const event = present.length === 0 ? null : placedEvent(key, present, (report) => days.get(report) ?? null)
  return event ? [{ event, reports }] : []
}

/** Events that a changed report is in, or both reports of a changed link. */
async function staleEvents(
  on: Connection,
  given: readonly ReportToCompare[],
  links: readonly CopyLink[],
): Promise<ReadonlySet<string>> {
  const changed = new Set(given.map(({ report }) => report.id))
  const ids = [...new Set([...changed, ...links.flatMap(({ a, b }) => [a, b])])]
  const rows = await accountsOfReports(on, ids)
  const eventsOf = Map.groupBy(rows, ({ report }) => report)
  const within = (report: string): ReadonlySet<string> => new Set((eventsOf.get(report) ?? []).map(({ event }) => event))
  return new Set([
    ...rows.flatMap(({ event, report }) => (changed.has(report) ? event : [])),
    ...links.flatMap(({ a, b }) => [...within(a).intersection(within(b))]),
  ])
}
