import type { Claim } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import type { Comparison } from '../../pipeline.ts'
import { countTexts } from '../../reconcile/folding.ts'
import type { NewComparison } from '../../store/save-comparison.ts'
import { mainPlace } from './main-place.ts'
import { originOf } from './origin-of.ts'

/** A comparison with what the desk asks of it at every turn, worked out once. */
export function keepable(
  reports: readonly Report[],
  claims: readonly Claim[],
  { copies, accounts }: Pick<Comparison, 'copies' | 'accounts'>,
): Omit<NewComparison, 'revision' | 'comparer'> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return {
    copies,
    accounts: accounts.map((account) => ({
      account,
      claims: account.claims.flatMap((id) => {
        const claim = byId.get(id)
        return claim === undefined ? [] : [{ claim: id, origin: originOf(account, claim) }]
      }),
    })),
    texts: countTexts(
      reports.map(({ id }) => id),
      copies,
    ),
    place: mainPlace(accounts, byId),
  }
}
