import type { Account } from '../../../model/account.ts'
import type { Claim } from '../../../model/claim.ts'
import { createLedger } from '../../../reconcile/ledger.ts'
import { reconcile } from '../../../reconcile/reconcile.ts'
import { copiesAmong } from '../../../store/copies.ts'
import type { NewAccount } from '../../../store/save-accounts.ts'
import type { Connection } from '../../../store/store.ts'
import { originOf } from '../origin-of.ts'
import type { FoundEvent } from './events.ts'
import type { Held } from './held.ts'

/** The accounts of these events. */
export async function accountsOf(on: Connection, held: Held, events: readonly FoundEvent[]): Promise<readonly NewAccount[]> {
  const keys = [...new Set(events.flatMap(({ reports }) => reports))]
  const reports = await held.reports(keys)
  const claims = await held.claims(keys)
  const copies = await copiesAmong(
    on,
    reports.map(({ id }) => id),
  )
  const ledger = createLedger(reports, claims, copies)
  return events.map(({ event }) => toKeep(reconcile(event, ledger), ledger.claim))
}

/** An account with what the desk asks of it at every turn, worked out once. */
export function toKeep(account: Account, claimOf: (id: string) => Claim | undefined): NewAccount {
  const claims = account.claims.flatMap((id) => claimOf(id) ?? [])
  return {
    account,
    claims: claims.map((claim) => ({ claim: claim.id, origin: originOf(account, claim) })),
    around: placesAround(account, claims),
  }
}

/** The account's place and those that contain it, nearest first. */
function placesAround({ place }: Account, claims: readonly Claim[]): readonly string[] {
  if (place === null) return []
  const first = claims.map(({ places }) => places[0]).find((named) => named?.name === place.name)
  return [...new Set([place.name, ...(first?.within ?? [])])]
}
