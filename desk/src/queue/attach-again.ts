import type { Claim } from '../../../src/model/claim.ts'
import type { ClaimSeen } from '../../../src/model/ruling.ts'
import type { NewRuling, Ruled } from '../data/types.ts'

/** The claim that was not found again: of a ruling on two, the second where the first is there. */
export const lostClaim = ({ ruling, claim }: Ruled): ClaimSeen =>
  ruling.field === 'link' && claim !== null ? ruling.after.with : ruling.claim

/** Claims that a ruling may have been about: of its kind, the nearest to where it stood first. */
export const candidatesFor = (seen: ClaimSeen, claims: readonly Claim[]): readonly Claim[] =>
  claims
    .filter(({ kind }) => kind === seen.kind)
    .toSorted((a, b) => Math.abs(a.start - seen.start) - Math.abs(b.start - seen.start))

/** The same decision about another claim in the place of the one that was lost. */
export function sameAbout({ ruling, claim, link }: Ruled, chosen: string): NewRuling {
  const { reason } = ruling
  if (ruling.field !== 'link') return { claim: chosen, field: ruling.field, after: ruling.after, reason } as NewRuling
  const { with: seen, events } = ruling.after
  const [own, other] = claim === null ? [chosen, link?.claim ?? seen.id] : [claim, chosen]
  return { claim: own, field: 'link', after: { with: other, events }, reason }
}
