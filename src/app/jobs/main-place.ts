import type { Account } from '../../model/account.ts'
import type { Claim } from '../../model/claim.ts'

/** The smallest place that more than half of the accounts are in; null where there is none. */
export function mainPlace(accounts: readonly Account[], claims: ReadonlyMap<string, Claim>): string | null {
  const counts = new Map<string, number>()
  for (const account of accounts) for (const name of placesAround(account, claims)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const most = [...counts].filter(([, n]) => n * 2 > accounts.length)
  // What contains another place counts at least as often: the least often counted is the smallest.
  most.sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1))
  return most[0]?.[0] ?? null
}

function placesAround({ place, claims: ids }: Account, claims: ReadonlyMap<string, Claim>): ReadonlySet<string> {
  if (place === null) return new Set()
  const first = ids.map((id) => claims.get(id)?.places[0]).find((named) => named?.name === place.name)
  return new Set([place.name, ...(first?.within ?? [])])
}
