import type { Account } from '../../model/account.ts'
import type { Claim } from '../../model/claim.ts'

/** The smallest place that more than half of the accounts are in; null where there is none. */
export function mainPlace(accounts: readonly Account[], claims: ReadonlyMap<string, Claim>): string | null {
  const places = new Map<string, { readonly accounts: number; readonly containers: number }>()
  for (const account of accounts) {
    const chain = placesAround(account, claims)
    for (const [i, name] of chain.entries()) {
      const counted = places.get(name)
      const containers = chain.length - 1 - i
      places.set(name, {
        accounts: (counted?.accounts ?? 0) + 1,
        containers: Math.max(counted?.containers ?? 0, containers),
      })
    }
  }
  const most = [...places].filter(([, counted]) => counted.accounts * 2 > accounts.length)
  // The more places contain it, the smaller it is.
  most.sort(([a, one], [b, other]) => other.containers - one.containers || other.accounts - one.accounts || (a < b ? -1 : 1))
  return most[0]?.[0] ?? null
}

/** The account's place and those that contain it, nearest first. */
function placesAround({ place, claims: ids }: Account, claims: ReadonlyMap<string, Claim>): readonly string[] {
  if (place === null) return []
  const first = ids.map((id) => claims.get(id)?.places[0]).find((named) => named?.name === place.name)
  return [...new Set([place.name, ...(first?.within ?? [])])]
}
