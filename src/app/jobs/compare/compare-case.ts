import { saveCopies } from '../../../store/copies.ts'
import { settlePrints } from '../../../store/prints.ts'
import { saveAccounts } from '../../../store/save-accounts.ts'
import type { Connection, Store } from '../../../store/store.ts'
import { addToTally, readTally } from '../../../store/tallies.ts'
import {
  countToCompare,
  forgetComparison,
  isCompared,
  isComparedBy,
  markCompared,
  type Part,
  type ReportToCompare,
  reportsToCompare,
} from '../../../store/to-compare.ts'
import { accountsOf } from './accounts.ts'
import { changeCopies } from './copies.ts'
import { askAgain } from './doubts.ts'
import { changeEvents } from './events.ts'
import { createHeld } from './held.ts'
import { changeTexts } from './texts.ts'

/** What the case holds once it is compared. */
export interface Compared {
  readonly copies: number
  readonly accounts: number
  readonly contested: number
}

export interface Comparing {
  readonly store: Store
  /** The version of the rules. */
  readonly comparer: string
  /** What is compared in one transaction. It is held in memory meanwhile, with all that it touches. */
  readonly part?: Part
  /** Told before each part, with how many reports of those to compare have been. */
  readonly onProgress: (done: number, all: number) => void
}

export const PART: Part = { reports: 250, characters: 2_000_000 }

/** Compares what has changed in the case since it was last compared; null when nothing has. What comes out is the same as if all had been compared at once. */
export async function compareCase({ store, comparer, part = PART, onProgress }: Comparing): Promise<Compared | null> {
  if (await store.read((on) => isCompared(on, comparer))) return null
  let [done, all] = [0, 0]
  for (;;) {
    all ||= await store.read(async (on) => ((await isComparedBy(on, comparer)) ? countToCompare(on) : readTally(on, 'reports')))
    onProgress(done, all)
    const compared = await store.write((on) => comparePart(on, comparer, part))
    if (compared === 0) break
    done += compared
  }
  return readCompared(store)
}

/** What the case holds, compared as far as it is. */
export const readCompared = (store: Store): Promise<Compared> =>
  store.read(async (on) => ({
    copies: await readTally(on, 'copies'),
    accounts: await readTally(on, 'accounts'),
    contested: await readTally(on, 'contested'),
  }))

/** Compares some reports that are to be; gives how many. */
export async function comparePart(on: Connection, comparer: string, part: Part): Promise<number> {
  if (!(await isComparedBy(on, comparer))) await forgetComparison(on, comparer)
  const given = await reportsToCompare(on, part)
  if (given.length > 0) await compareReports(on, given)
  // Who adds a single report does not wait for it.
  if (given.length > 1) await settlePrints(on)
  return given.length
}

/**
 * Compares these reports with all those that they touch.
 *
 * 1. How do copies change, and what is folded?
 * 2. How do events change?
 * 3. Make the accounts of changed events.
 * 4. Which incidents may be one, or two? That is for people to say.
 */
async function compareReports(on: Connection, given: readonly ReportToCompare[]): Promise<void> {
  const held = createHeld(on, new Map(given.map(({ key, report }) => [key, report])))
  await markCompared(
    on,
    given.map(({ key }) => key),
  )
  // 1
  const copies = await changeCopies(on, held, given)
  const texts = await changeTexts(on, given, copies)
  await saveCopies(on, copies)
  await addToTally(on, 'texts', '', texts)
  // 2
  const { gone, found, ...looked } = await changeEvents(on, held, given, copies)
  // 3
  await saveAccounts(on, { gone, found: await accountsOf(on, held, found) })
  // 4
  await askAgain(on, held, { ...looked, changed: [...gone, ...found.map(({ event }) => event.id)] })
}
