import type { CopyText } from '../../../copies/copy-text.ts'
import { COMMON, isNarrow, OTHER_DAYS, type Spread } from '../../../copies/recurring.ts'
import { carriersOf, countPrints, isDated, type PrintRow } from '../../../store/prints.ts'
import type { Connection } from '../../../store/store.ts'
import { readWidespread, saveWidespread } from '../../../store/widespread.ts'

/** How fingerprints are carried in the case; each is looked up once. */
export interface Spreads {
  readonly spread: Spread
  lookUp(texts: readonly CopyText[]): Promise<void>
  /** For each fingerprint of a text that brings pairs, all that carry it; of a text that has been looked up. */
  carriers(text: CopyText): readonly (readonly PrintRow[])[]
}

/** What is known already: of these fingerprints, who carries them, those left out that have been widespread before. */
export interface KnownPrints {
  readonly prints: ReadonlySet<number>
  readonly spread: Spread
  readonly carriers: ReadonlyMap<number, readonly PrintRow[]>
}

export function createSpreads(on: Connection, { prints, spread, carriers }: KnownPrints): Spreads {
  const looked = new Set(prints)
  const shared = new Map([...carriers].filter(([print, rows]) => rows.length > 1 && isNarrow(print, spread)))
  return {
    spread,
    async lookUp(texts) {
      const missing = [...printsOf(texts).difference(looked)].filter((print) => isNarrow(print, spread))
      if (missing.length === 0) return
      for (const print of missing) looked.add(print)
      for (const [print, rows] of await carriersByPrint(on, missing)) if (rows.length > 1) shared.set(print, rows)
    },
    carriers: ({ prints }) => {
      const found = new Set(prints.flatMap(({ key }) => (shared.has(key) ? key : [])))
      return [...found].map((print) => shared.get(print) as readonly PrintRow[])
    },
  }
}

export const carriersByPrint = async (
  on: Connection,
  prints: readonly number[],
): Promise<ReadonlyMap<number, readonly PrintRow[]>> => Map.groupBy(await carriersOf(on, prints), ({ print }) => print)

/** The spread of the case as it was last saved. */
export async function readSpread(on: Connection): Promise<Spread> {
  const rows = await readWidespread(on)
  const where = (of: keyof Spread): ReadonlySet<number> => new Set(rows.flatMap((row) => (row[of] === 1 ? row.print : [])))
  return { recurring: where('recurring'), common: where('common') }
}

/** Saves how these fingerprints are spread now. */
export const saveSpread = (on: Connection, prints: readonly number[], { recurring, common }: Spread): Promise<void> =>
  saveWidespread(
    on,
    prints.map((print) => ({ print, recurring: recurring.has(print) ? 1 : 0, common: common.has(print) ? 1 : 0 })),
  )

/** How these fingerprints are spread by all that carry them. */
export async function countSpread(on: Connection, prints: readonly number[]): Promise<Spread> {
  const counts = await countPrints(on, prints, { apart: OTHER_DAYS, most: COMMON })
  return {
    recurring: new Set(counts.flatMap(({ print, recurs }) => (recurs === 1 ? print : []))),
    common: new Set(counts.flatMap(({ print, reports }) => (reports > COMMON ? print : []))),
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
