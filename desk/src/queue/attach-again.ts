import type { Claim } from '../../../src/model/claim.ts'
import type { NewRuling, Ruled } from '../data/types.ts'

/** Claims that a ruling may have been about: of its kind, the nearest to where it stood first. */
export const candidatesFor = ({ ruling: { claim: seen } }: Ruled, claims: readonly Claim[]): readonly Claim[] =>
  claims
    .filter(({ kind }) => kind === seen.kind)
    .toSorted((a, b) => Math.abs(a.start - seen.start) - Math.abs(b.start - seen.start))

/** The same decision about another claim. */
export const sameAbout = ({ ruling: { field, after, reason } }: Ruled, claim: string): NewRuling =>
  ({ claim, field, after, reason }) as NewRuling
