import type { CopyLink } from '../model/copy-link.ts'
import { saveCopies } from './copies.ts'
import { readFact, readRevision, writeFact } from './meta.ts'
import { type NewAccount, saveAccounts } from './save-accounts.ts'
import type { Connection } from './store.ts'
import { setTallies } from './tallies.ts'

/** What the reports of a case say across one another, and which case it was. */
export interface NewComparison {
  /** The revision of the case that was compared, and the version of the rules. */
  readonly revision: number
  readonly comparer: string
  readonly copies: readonly CopyLink[]
  readonly accounts: readonly NewAccount[]
  /** How many texts are left of the reports when copies are folded. */
  readonly texts: number
  /** Where most of the accounts are. */
  readonly place: string | null
}

const mark = (revision: number, comparer: string): string => `${revision} ${comparer}`

/** Whether the accounts are of the case as it is, by these rules. */
export const isCompared = async (on: Connection, comparer: string): Promise<boolean> =>
  (await readFact(on, 'compared')) === mark(await readRevision(on), comparer)

/** Keeps a comparison; one that is of an older case than the one that is kept is dropped: another program was faster. */
export async function saveComparison(on: Connection, given: NewComparison): Promise<void> {
  const kept = Number((await readFact(on, 'compared'))?.split(' ')[0] ?? 0)
  if (kept > given.revision) return
  await saveCopies(on, given.copies)
  await saveAccounts(on, given.accounts)
  await setTallies(on, 'texts', [{ name: '', n: given.texts }])
  await writeFact(on, 'place', given.place ?? '')
  await writeFact(on, 'compared', mark(given.revision, given.comparer))
}
