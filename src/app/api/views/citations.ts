import type { z } from '@hono/zod-openapi'
import type { Account } from '../../../model/account.ts'
import { type Claim, speakerOf } from '../../../model/claim.ts'
import type { ReportFacts } from '../../../store/reports.ts'
import type { KeptClaim } from '../../../store/rows.ts'
import type { CitationSchema, CitedAccountSchema, SaysSchema } from '../schema/views.ts'

/** Claims and reports by id, as far as a view has asked for them. */
export interface Cited {
  readonly claims: ReadonlyMap<string, KeptClaim>
  readonly reports: ReadonlyMap<string, ReportFacts>
}

/** Ids of the claims that an account's positions, disputes and figures rest on. */
export const claimsCitedBy = (account: Account): readonly string[] => [
  ...new Set([
    ...account.positions.flatMap((p) => p.claims),
    ...account.why.flatMap((w) => w.claims),
    ...Object.values(account.figures).flatMap((f) => f?.values.map((v) => v.claim) ?? []),
  ]),
]

export function citation({ claim, words }: KeptClaim, { reports }: Cited): z.infer<typeof CitationSchema> {
  const report = reports.get(claim.report)
  return {
    claim: claim.id,
    report: claim.report,
    outlet: report?.outlet ?? null,
    speaker: speakerOf(claim)?.name ?? null,
    polarity: claim.polarity,
    words: claim.figure?.number.text ?? words,
    saidOn: report?.published.day ?? null,
    says: saysOf(claim),
  }
}

export const citedAccount = (account: Account, cited: Cited): z.infer<typeof CitedAccountSchema> => ({
  account,
  cited: claimsCitedBy(account).flatMap((id) => {
    const claim = cited.claims.get(id)
    return claim === undefined ? [] : [citation(claim, cited)]
  }),
})

export function saysOf({ control, statement, polarity, modality }: Claim): z.infer<typeof SaysSchema> | null {
  if (control) return { kind: 'control', ...control, polarity, modality }
  return statement ? { kind: 'statement', type: statement.type } : null
}
