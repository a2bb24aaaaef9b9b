import type { CopyText } from '../../../copies/copy-text.ts'
import { isNarrow, printsBeside, type Spread, spreadOf } from '../../../copies/recurring.ts'
import { idsByKey } from '../../../store/block.ts'
import { copiesWith } from '../../../store/copies.ts'
import { deletePrints, insertPrints, isDated, type PrintRow, printDay } from '../../../store/prints.ts'
import type { Connection } from '../../../store/store.ts'
import type { Held } from './held.ts'
import { carriersByPrint, countSpread, createSpreads, printsOf, readSpread, type Spreads, saveSpread } from './spreads.ts'

interface ChangedTexts {
  readonly fresh: readonly number[]
  readonly superseded: readonly number[]
}

/** Reports of which pairs may have changed, by their keys. */
export interface Touched {
  /** There may be pairs of them that there were not. */
  readonly anew: ReadonlySet<number>
  /** Others, of which pairs may be no more, or not as they were. */
  readonly again: ReadonlySet<number>
}

/**
 * Puts the fingerprints of new texts in and takes those of superseded ones out. By that, pairs may change of the new ones, and of those that carry a
 * fingerprint which is widespread now and was not, or the other way round.
 */
export async function touchedBy(
  on: Connection,
  held: Held,
  { fresh, superseded }: ChangedTexts,
): Promise<{ readonly touched: Touched; readonly spreads: Spreads }> {
  const [added, removed] = [await printRows(held, fresh), await printRows(held, superseded)]
  const prints = printsOf(await held.texts([...fresh, ...superseded]))
  const before = await readSpread(on)
  const narrow = await carriersByPrint(
    on,
    [...prints].filter((print) => isNarrow(print, before)),
  )
  for (const rows of Map.groupBy(removed, ({ report }) => report).values()) await deletePrints(on, rows)
  await insertPrints(on, added)
  // What recurs stays so, whatever is added; what is common may come to recur, and what is taken out may be widespread no more: these are counted.
  const unsure = new Set([
    ...removed.flatMap(({ print }) => (isNarrow(print, before) ? [] : print)),
    ...added.flatMap(({ print }) => (before.common.has(print) && !before.recurring.has(print) ? print : [])),
  ])
  const still = await countSpread(on, [...unsure])
  const isRemoved = new Set(superseded)
  const carriers = new Map(
    [...narrow].map(([print, rows]): [number, readonly PrintRow[]] => [
      print,
      rows.filter(({ report }) => !isRemoved.has(report)),
    ]),
  )
  for (const [print, rows] of sharedOf(added, narrow))
    if (isNarrow(print, before)) carriers.set(print, [...(carriers.get(print) ?? []), ...rows])
  const counted = spreadOf(
    [...carriers].map(([print, of]) => [print, { reports: of.length, days: of.filter(isDated).map(({ day }) => day) }]),
  )
  const wide = (of: keyof Spread): ReadonlySet<number> => before[of].difference(unsure).union(still[of]).union(counted[of])
  const after: Spread = { recurring: wide('recurring'), common: wide('common') }
  const turned = [...prints].filter(
    (print) => before.recurring.has(print) !== after.recurring.has(print) || isNarrow(print, before) !== isNarrow(print, after),
  )
  await saveSpread(on, turned, after)
  // Of what was widespread before, nobody has asked yet who carries it.
  for (const [print, rows] of await carriersByPrint(
    on,
    turned.filter((print) => !carriers.has(print)),
  ))
    carriers.set(print, rows)
  const spreads = createSpreads(on, { prints, spread: after, carriers })
  const turnedCarriers = new Map(turned.map((print) => [print, carriers.get(print) ?? []]))
  // Words that are no more widespread bring pairs.
  const narrowed = [...turnedCarriers].flatMap(([print, rows]) => (isNarrow(print, after) ? rows : []))
  const anew = new Set([...fresh, ...narrowed.map(({ report }) => report)])
  return { touched: { anew, again: (await changedBy(on, held, { carriers: turnedCarriers, after })).difference(anew) }, spreads }
}

/** The fingerprints of these reports, each once a report. */
async function printRows(held: Held, keys: readonly number[]): Promise<readonly PrintRow[]> {
  const texts = await held.texts(keys)
  return keys.flatMap((report, at) => {
    const text = texts[at] as CopyText
    const day = printDay(text.report.published.day)
    const rows = new Map<number, PrintRow>()
    for (const { key: print, beside } of text.prints) if (!rows.has(print)) rows.set(print, { print, day, report, beside })
    return [...rows.values()]
  })
}

/** The rows of fingerprints that another row has too, or that others carry. Most have neither. */
function sharedOf(rows: readonly PrintRow[], others: ReadonlyMap<number, unknown>): ReadonlyMap<number, readonly PrintRow[]> {
  const [once, more] = [new Set<number>(), new Set<number>()]
  for (const { print } of rows) (once.has(print) ? more : once).add(print)
  return Map.groupBy(
    rows.filter(({ print }) => more.has(print) || others.has(print)),
    ({ print }) => print,
  )
}

interface Turned {
  /** Of the fingerprints that are widespread now and were not, or the other way round. */
  readonly carriers: ReadonlyMap<number, readonly PrintRow[]>
  readonly after: Spread
}

/** Of the carriers, those that may have a pair no more, or have other words that recur; of those that have a pair. */
async function changedBy(on: Connection, held: Held, { carriers, after }: Turned): Promise<ReadonlySet<number>> {
  const idOf = await idsByKey(on, [...new Set([...carriers.values()].flat().map(({ report }) => report))])
  const links = await copiesWith(on, [...idOf.values()])
  const isPair = new Set(links.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  const isPaired = new Set(links.flatMap(({ a, b }) => [a, b]))
  // Pairs that there may be no more.
  const changed = new Set<number>()
  for (const rows of carriers.values())
    for (const { report } of rows)
      if (!changed.has(report) && rows.some((other) => isPair.has(`${idOf.get(report)} ${idOf.get(other.report)}`)))
        changed.add(report)
  // Words that recur: more than one fingerprint in a row.
  const others = [...idOf].flatMap(([key, id]) => (isPaired.has(id) && !changed.has(key) ? key : []))
  const turned = new Set(carriers.keys())
  const beside = (await held.texts(others)).map((text) => printsBeside(text, turned))
  others.forEach((key, at) => {
    if (beside[at]?.some((print) => after.recurring.has(print) || turned.has(print))) changed.add(key)
  })
  return changed
}
