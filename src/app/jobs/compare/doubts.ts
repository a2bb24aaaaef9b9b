import { doubtsBetween } from '../../../cluster/doubtful.ts'
import type { Worded } from '../../../cluster/features.ts'
import { meanBetween } from '../../../cluster/incidents.ts'
import type { CopyLink } from '../../../model/copy-link.ts'
import type { LinkDoubt } from '../../../model/link.ts'
import { accountsOfClaims, comparedKeys, reportsOfAccounts } from '../../../store/block.ts'
import { type ClosePairInAccounts, closePairsOf } from '../../../store/close-pairs.ts'
import { copiesAmong } from '../../../store/copies.ts'
import { askAboutLinks } from '../../../store/link-doubts.ts'
import { accountsHeldApart } from '../../../store/links.ts'
import type { Connection } from '../../../store/store.ts'
import type { Held } from './held.ts'

interface Looked {
  /** Ids of events that are gone, or not as they were. */
  readonly changed: readonly string[]
  /** All tellings of the incidents that were looked at. */
  readonly tellings: readonly string[]
  /** What may be asked about one of those. */
  readonly doubts: readonly LinkDoubt[]
}

/** Asks anew about the incidents that were looked at: may one of them be two, or be one with another? */
export async function askAgain(on: Connection, held: Held, { changed, tellings, doubts }: Looked): Promise<void> {
  const events = new Set([...changed, ...(await accountsOfClaims(on, tellings)).map(({ event }) => event)])
  const close = await closePairsOf(on, tellings)
  const between = doubtsBetween({ close, two: await accountsHeldApart(on, [...events]), meanOf: await meansOf(on, held, close) })
  await askAboutLinks(on, [...events], [...doubts, ...between])
}

/** The mean scores of the accounts of these pairs. */
async function meansOf(on: Connection, held: Held, close: readonly ClosePairInAccounts[]) {
  const events = [...new Set(close.flatMap(({ eventA, eventB }) => [eventA, eventB]))]
  const told = await tellingsIn(on, held, events)
  const reports = [...new Set([...told.values()].flat().map(({ report }) => report))]
  const copies = Map.groupBy(await copiesAmong(on, reports), ({ a, b }) => `${a} ${b}`)
  return (event: string, other: string): number => {
    const [a, b] = [told.get(event) ?? [], told.get(other) ?? []]
    const links = a.flatMap((x) =>
      b.flatMap((y): readonly CopyLink[] => copies.get(`${x.report} ${y.report}`) ?? copies.get(`${y.report} ${x.report}`) ?? []),
    )
    return meanBetween(a, b, links)
  }
}

/** The tellings of incidents, by the ids of those. */
async function tellingsIn(
  on: Connection,
  held: Held,
  events: readonly string[],
): Promise<ReadonlyMap<string, readonly Worded[]>> {
  const reports = await reportsOfAccounts(on, events)
  const told = await held.tellings((await comparedKeys(on, reports)).values())
  const eventOf = new Map(
    (
      await accountsOfClaims(
        on,
        told.map(({ id }) => id),
      )
    ).map(({ claim, event }) => [claim, event]),
  )
  return Map.groupBy(told, ({ id }) => eventOf.get(id) ?? '')
}
