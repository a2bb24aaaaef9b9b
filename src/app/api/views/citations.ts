import type { z } from '@hono/zod-openapi'
import type { Account } from '../../../model/account.ts'
import { type Claim, speakerOf } from '../../../model/claim.ts'
import type { Published } from '../../../model/report.ts'
import type { CitationSchema, CitedAccountSchema } from '../schema/views.ts'

/** What the views need of a report besides its text. */
export interface ReportFacts {
  readonly id: string
  readonly outlet: string | null
  readonly published: Published
}

/** Claims and reports by id, as far as a view has asked for them. */
export interface Cited {
  readonly claims: ReadonlyMap<string, Claim>
  readonly reports: ReadonlyMap<string, ReportFacts>
  /** The words of a claim as its report has them. */
  readonly words: (claim: Claim) => string
}

/** Ids of the claims that an account's positions, disputes and figures rest on. */
export const claimsCitedBy = (account: Account): readonly string[] => [
  ...new Set([
    ...account.positions.flatMap((p) => p.claims),
    ...account.why.flatMap((w) => w.claims),
    ...Object.values(account.figures).flatMap((f) => f?.values.map((v) => v.claim) ?? []),
  ]),
]

export function citation(claim: Claim, { reports, words }: Cited): z.infer<typeof CitationSchema> {
  const report = reports.get(claim.report)
  return {
    claim: claim.id,
    report: claim.report,
    outlet: report?.outlet ?? null,
    speaker: speakerOf(claim)?.name ?? null,
    polarity: claim.polarity,
    words: claim.figure?.number.text ?? words(claim),
    saidOn: report?.published.day ?? null,
  }
}

export const citedAccount = (account: Account, cited: Cited): z.infer<typeof CitedAccountSchema> => ({
  account,
  cited: claimsCitedBy(account).flatMap((id) => {
    const claim = cited.claims.get(id)
    return claim === undefined ? [] : [citation(claim, cited)]
  }),
})
