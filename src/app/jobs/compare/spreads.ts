import type { CopyText } from '../../../copies/copy-text.ts'
import { COMMON, isNarrow, OTHER_DAYS, type Spread } from '../../../copies/recurring.ts'
import { carriersOf, countPrints, isDated, type PrintRow } from '../../../store/prints.ts'
import type { Connection } from '../../../store/store.ts'

/** How fingerprints are carried in the case; each is looked up once. */
export interface Spreads {
  /** Of all that have been looked up. */
  readonly spread: Spread
  lookUp(texts: readonly CopyText[]): Promise<void>
  /** For each fingerprint of a text that brings pairs, all that carry it; of a text that has been looked up. */
  carriers(text: CopyText): readonly (readonly PrintRow[])[]
}

/** What is known already: of these fingerprints, who carries them, those left out that are widespread. */
export interface KnownPrints {
  readonly prints: ReadonlySet<number>
  readonly spread: Spread
  readonly carriers: ReadonlyMap<number, readonly PrintRow[]>
}

export function createSpreads(on: Connection, known: KnownPrints): Spreads {
  const looked = new Set(known.prints)
  const spread = { recurring: new Set(known.spread.recurring), common: new Set(known.spread.common) }
  const carriers = new Map([...known.carriers].filter(([print, rows]) => rows.length > 1 && isNarrow(print, spread)))
  return {
    spread,
    async lookUp(texts) {
      const missing = printsOf(texts).difference(looked)
      if (missing.size === 0) return
      const { widespread, narrow } = await readCarriage(on, [...missing], 2)
      for (const print of missing) looked.add(print)
      for (const print of widespread.recurring) spread.recurring.add(print)
      for (const print of widespread.common) spread.common.add(print)
      for (const [print, of] of narrow) carriers.set(print, of)
    },
    carriers: ({ prints }) => {
      const found = new Set(prints.flatMap(({ key }) => (carriers.has(key) ? key : [])))
      return [...found].map((print) => carriers.get(print) as readonly PrintRow[])
    },
  }
}

/** Of these fingerprints, which are widespread, and who carries the others where it is at least so many reports. */
export async function readCarriage(
  on: Connection,
  prints: readonly number[],
  least: number,
): Promise<{ readonly widespread: Spread; readonly narrow: ReadonlyMap<number, readonly PrintRow[]> }> {
  const counts = await countPrints(on, prints, { apart: OTHER_DAYS, least, most: COMMON })
  const where = (is: (count: (typeof counts)[number]) => boolean): number[] =>
    counts.flatMap((count) => (is(count) ? count.print : []))
  const rows = await carriersOf(
    on,
    where(({ recurs, reports }) => !recurs && reports <= COMMON),
  )
  return {
    widespread: {
      recurring: new Set(where(({ recurs }) => recurs === 1)),
      common: new Set(where(({ reports }) => reports > COMMON)),
    },
    narrow: Map.groupBy(rows, ({ print }) => print),
  }
}

/** The fingerprints of these texts, each once. */
export function printsOf(texts: readonly CopyText[]): Set<number> {
  const prints = new Set<number>()
  for (const text of texts) for (const { key } of text.prints) prints.add(key)
  return prints
}

/** Whether no one event's news spans the days of both. */
export const areApart = (a: Pick<PrintRow, 'day'>, b: Pick<PrintRow, 'day'>): boolean =>
  isDated(a) && isDated(b) && Math.abs(a.day - b.day) > OTHER_DAYS
