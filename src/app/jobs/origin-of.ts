import type { Account } from '../../model/account.ts'
import { type Claim, speakerOf } from '../../model/claim.ts'

/** The origin of the account that a claim goes back to. The account tells it by name, by figure or by position; null where it leaves it open. */
export function originOf(account: Account, claim: Claim): string | null {
  const speaker = speakerOf(claim)
  const named = account.origins.find(({ name }) => name === speaker?.affiliation || name === speaker?.name)
  if (named !== undefined) return named.name
  const value = Object.values(account.figures).flatMap((f) => f?.values.filter((v) => v.claim === claim.id) ?? [])[0]
  const position = account.positions.find((p) => p.claims.includes(claim.id))
  const names = value === undefined ? (position?.origins ?? []) : [value.origin]
  const carriers = account.origins.filter(({ name, reports }) => names.includes(name) && reports.includes(claim.report))
  return carriers.length === 1 ? carriers[0]!.name : null
}
