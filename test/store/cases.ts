import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { toKeep } from '../../src/app/jobs/compare/accounts.ts'
import type { Account } from '../../src/model/account.ts'
import type { CopyLink } from '../../src/model/copy-link.ts'
import { saveCopies } from '../../src/store/copies.ts'
import { openStore } from '../../src/store/open.ts'
import { allAccounts, allClaims, allCopies, allNotes, allReports } from '../../src/store/read-case.ts'
import { saveAccounts } from '../../src/store/save-accounts.ts'
import type { NewReport } from '../../src/store/save-report.ts'
import type { Connection, Store } from '../../src/store/store.ts'
import { addToTally } from '../../src/store/tallies.ts'
import { countToCompare } from '../../src/store/to-compare.ts'
import { claims, reports } from '../desk/fixture.ts'

/** A folder that is gone when the test ends. */
export async function makeFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crossbearing-test-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A new case, closed and gone when the test ends. */
export async function makeCase(t: TestContext): Promise<Store> {
  const store = await openCase(join(await makeFolder(t), 'case'))
  t.after(() => store.close())
  return store
}

export const openCase = (folder: string, onWait: (message: string) => void = () => undefined): Promise<Store> =>
  openStore(folder, { missing: 'create', onWait })

/** A report of the invented case as the add job would hand it over. */
export function arrival(id: string, more: Partial<NewReport> = {}): NewReport {
  const report = reports.find((each) => each.id === id)!
  return {
    report,
    content: `${id} as it was`,
    coder: 'rules 1',
    coded: report.language === 'en',
    claims: claims.filter((claim) => claim.report === id),
    ...more,
  }
}

/** Saves a comparison of the invented case as the add job would. */
export async function saveComparison(
  on: Connection,
  {
    copies,
    accounts,
    texts,
  }: { readonly copies: readonly CopyLink[]; readonly accounts: readonly Account[]; readonly texts: number },
): Promise<void> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  await saveCopies(on, { gone: [], found: copies })
  await addToTally(on, 'texts', '', texts)
  await saveAccounts(on, { gone: [], found: accounts.map((account) => toKeep(account, (id) => byId.get(id))) })
}

/** All that a case holds, in one value to compare. */
export const contentOf = (store: Store) =>
  store.read(async (on) => ({
    reports: await Array.fromAsync(allReports(on)),
    claims: await Array.fromAsync(allClaims(on)),
    accounts: await Array.fromAsync(allAccounts(on)),
    copies: await Array.fromAsync(allCopies(on)),
    notes: (await Array.fromAsync(allNotes(on))).map((note) => JSON.stringify(note)).sort(),
    tallies: await on.db.selectFrom('tallies').selectAll().where('n', '!=', 0).orderBy('subject').orderBy('name').execute(),
    rollups: await on.db
      .selectFrom('rollups')
      .selectAll()
      .where('claims', '!=', 0)
      .orderBy('kind')
      .orderBy('place')
      .orderBy('day')
      .execute(),
    usage: await on.db
      .selectFrom('usage')
      .selectAll()
      .where('n', '!=', 0)
      .orderBy('outlet')
      .orderBy('name')
      .orderBy('words')
      .execute(),
    origins: await on.db.selectFrom('origins').selectAll().orderBy('name').execute(),
    compared: (await countToCompare(on)) === 0,
  }))
