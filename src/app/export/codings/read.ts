import type { Account } from '../../../model/account.ts'
import { claimsById } from '../../../store/claims.ts'
import { allAccounts } from '../../../store/read-case.ts'
import { reportHeads } from '../../../store/report-heads.ts'
import type { Connection } from '../../../store/store.ts'
import type { Told } from './coding.ts'

/** An account of the case with what its rows are written from. */
export async function readTold(on: Connection, account: Account): Promise<Told> {
  const claims = await claimsById(on, account.claims)
  return {
    account,
    claims: account.claims.flatMap((id) => claims.get(id)?.claim ?? []),
    reports: await reportHeads(on, account.reports),
    changed: null,
  }
}

/** All accounts, contested ones first. */
export async function* allTold(on: Connection): AsyncGenerator<Told> {
  for await (const account of allAccounts(on)) yield await readTold(on, account)
}
