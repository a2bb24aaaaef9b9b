import type { Account } from '../../../model/account.ts'

/** The names of the origins that some claims of the account go back to. */
export const originsOfClaims = ({ origins }: Account, claims: readonly string[]): readonly string[] =>
  origins.filter((origin) => origin.claims.some((claim) => claims.includes(claim))).map(({ name }) => name)
