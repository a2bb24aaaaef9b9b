import type { CopyText } from '../../../copies/copy-text.ts'
import { COMMON, OTHER_DAYS, type Spread } from '../../../copies/recurring.ts'
import { carriersOf, countPrints, isDated, type PrintRow, printDay } from '../../../store/prints.ts'
import type { Connection } from '../../../store/store.ts'
import type { Held } from './held.ts'

/** How fingerprints are carried in the case; each is looked up once. */
export interface Spreads {
  of(rows: readonly Pick<PrintRow, 'print'>[]): Promise<Spread>
  /** All that carry those of the fingerprints that bring pairs. */
  sharers(rows: readonly Pick<PrintRow, 'print'>[]): Promise<readonly PrintRow[]>
}

/** What is known already: of these fingerprints, who carries them, those left out that are widespread. */
export interface KnownPrints {
  readonly prints: readonly number[]
  readonly spread: Spread
  readonly carriers: ReadonlyMap<number, readonly PrintRow[]>
}

export function createSpreads(on: Connection, known: KnownPrints): Spreads {
  const looked = new Set(known.prints)
  const spread = { recurring: new Set(known.spread.recurring), common: new Set(known.spread.common) }
  const carriers = new Map([...known.carriers].filter(([, rows]) => rows.length > 1))
  const own: Spreads = {
    async of(rows) {
      const missing = printsIn(rows).filter((print) => !looked.has(print))
      if (missing.length === 0) return spread
      const { widespread, narrow } = await readCarriage(on, missing, 2)
      for (const print of missing) looked.add(print)
      for (const print of widespread.recurring) spread.recurring.add(print)
      for (const print of widespread.common) spread.common.add(print)
      for (const [print, of] of narrow) carriers.set(print, of)
      return spread
    },
    async sharers(rows) {
      const { recurring, common } = await own.of(rows)
      return printsIn(rows).flatMap((print) => (recurring.has(print) || common.has(print) ? [] : (carriers.get(print) ?? [])))
    },
  }
  return own
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

/** The fingerprints of these reports, each once a report. */
export async function printRows(held: Held, keys: Iterable<number>): Promise<readonly PrintRow[]> {
  const wanted = [...keys]
  const texts = await held.texts(wanted)
  return wanted.flatMap((report, at) => {
    const { prints, report: of } = texts[at] as CopyText
    const day = printDay(of.published.day)
    return [...new Set(prints.map(({ key }) => key))].map((print): PrintRow => ({ print, day, report }))
  })
}

export const printsIn = (rows: readonly Pick<PrintRow, 'print'>[]): readonly number[] => [
  ...new Set(rows.map(({ print }) => print)),
]

/** Whether what both carry is carried on days that no one event's news spans. */
export const areApart = (a: PrintRow, b: PrintRow): boolean => isDated(a) && isDated(b) && Math.abs(a.day - b.day) > OTHER_DAYS
