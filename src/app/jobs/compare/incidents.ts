import { blockKeys } from '../../../cluster/blocking.ts'
import type { Worded } from '../../../cluster/features.ts'
import { closePairs, incidentsOf } from '../../../cluster/incidents.ts'
import type { ConflictEvent } from '../../../model/account.ts'
import { isCopyOfEvent } from '../../../model/copy-link.ts'
import type { LinkDoubt, RuledLink } from '../../../model/link.ts'
import { comparedKeys } from '../../../store/block.ts'
import { deleteClosePairs, insertClosePairs, joinedBy, type TellingAt } from '../../../store/close-pairs.ts'
import { copiesAmong, copiesWith } from '../../../store/copies.ts'
import { linksOfReports, reportsOfLinks, setOverruled } from '../../../store/links.ts'
import type { Connection } from '../../../store/store.ts'
import { reportsOfKeys, setTellingKeys } from '../../../store/telling-keys.ts'
import type { Held } from './held.ts'

export interface ChangedReports {
  /** New and recoded ones, and those whose copies have changed; by key. */
  readonly changed: readonly number[]
  readonly superseded: readonly number[]
}

export interface ReformedIncidents {
  readonly incidents: readonly ConflictEvent[]
  /** What a person may be asked about one of them. */
  readonly doubts: readonly LinkDoubt[]
  /** Ids of the tellings that they are made of. */
  readonly tellings: readonly string[]
  /** All claims that they are made of, each with the key of its report. */
  readonly claims: ReadonlyMap<string, number>
}

/**
 * The incidents that these reports touch, formed anew.
 *
 * 1. Set by which keys their tellings are found.
 * 2. Compare their tellings with those that share a key or words with them, or that a ruling links: which may be of one incident?
 * 3. Form the incidents of all tellings that a chain of such pairs joins with them, or joined before.
 */
export async function reformIncidents(
  on: Connection,
  held: Held,
  { changed, superseded }: ChangedReports,
): Promise<ReformedIncidents> {
  const keyOf = await keysById(held, changed)
  const at = (telling: Worded): TellingAt => ({ telling: telling.id, report: keyOf.get(telling.report) as number })
  // 1
  const own = Map.groupBy(await held.tellings(changed), ({ report }) => keyOf.get(report))
  for (const key of changed)
    await setTellingKeys(on, key, [...new Set((own.get(key) ?? []).flatMap((telling) => [...blockKeys(telling)]))])
  for (const key of superseded) await setTellingKeys(on, key, [])
  const left = await deleteClosePairs(on, [...changed, ...superseded])
  // 2
  const ids = [...keyOf.keys()]
  const copies = await copiesWith(on, ids)
  const partners = (
    await comparedKeys(
      on,
      copies.filter(isCopyOfEvent).flatMap(({ a, b }) => [a, b]),
    )
  ).values()
  const links = await linksOfReports(on, ids)
  const linked = await reportsOfLinks(
    on,
    links.map(({ ruling }) => ruling),
  )
  const others = (await comparedKeys(on, linked)).values()
  const around = [...new Set([...changed, ...(await reportsOfKeys(on, changed)), ...partners, ...others])]
  for (const [id, key] of await keysById(held, around)) keyOf.set(id, key)
  const asked = new Set(ids)
  const pairs = closePairs(await held.tellings(around), { copies, links, asked: (report) => asked.has(report) })
  await insertClosePairs(
    on,
    pairs.map(({ a, b, ...near }) => ({ a: at(a), b: at(b), ...near })),
  )
  // 3
  const out = new Set([...changed, ...superseded])
  const joined = await joinedBy(on, [...[...own.values()].flat().map(at), ...left.filter(({ report }) => !out.has(report))])
  const reportOf = new Map(joined.tellings.map(({ telling, report }) => [telling, report]))
  const tellings = (await held.tellings(reportOf.values())).filter(({ id }) => reportOf.has(id))
  const days = new Map((await held.reports(reportOf.values())).map(({ id, published }) => [id, published.day]))
  const ruled = await linksOfReports(on, [...days.keys()])
  // A report that waits for a later part may have lost tellings that its pairs still name.
  const isTold = new Set(tellings.map(({ id }) => id))
  const { events, doubts, overruled } = incidentsOf({
    tellings,
    likely: joined.pairs.filter((pair) => pair.every((id) => isTold.has(id))),
    copies: await copiesAmong(on, [...days.keys()]),
    links: ruled,
    publishedOf: (report) => days.get(report) ?? null,
  })
  await setOverruled(on, ruledAmong(ruled, tellings), overruled)
  return {
    incidents: events,
    doubts,
    tellings: tellings.map(({ id }) => id),
    claims: new Map(tellings.flatMap((telling) => telling.claims.map(({ id }) => [id, reportOf.get(telling.id) as number]))),
  }
}

/** Rulings of which both claims stand in these tellings. */
function ruledAmong(links: readonly RuledLink[], tellings: readonly Worded[]): readonly RuledLink[] {
  const claims = new Set(tellings.flatMap((telling) => telling.claims.map(({ id }) => id)))
  return links.filter(({ a, b }) => claims.has(a) && claims.has(b))
}

async function keysById(held: Held, keys: readonly number[]): Promise<Map<string, number>> {
  const reports = await held.reports(keys)
  return new Map(reports.map(({ id }, n) => [id, keys[n] as number]))
}
