import type { z } from '@hono/zod-openapi'
import type { Account, Origin } from '../../../model/account.ts'
import { type Basis, type Claim, speakerOf } from '../../../model/claim.ts'
import type { Day } from '../../../model/day.ts'
import type { ControlSayingSchema, PlaceControlSchema } from '../schema/views.ts'
import type { Cited, ReportFacts } from './citations.ts'

type Saying = z.infer<typeof ControlSayingSchema>

/** Claims about who holds each place, by place. Claims without a place are about no lane and left out. */
export function controlByPlace(
  claims: readonly Claim[],
  accountOf: (claim: string) => Account | undefined,
  cited: Cited,
): readonly z.infer<typeof PlaceControlSchema>[] {
  const placed = claims.filter((c) => c.kind === 'control' && c.places.length > 0)
  return [...Map.groupBy(placed, (c) => c.places[0]!.name)].map(([place, members]) => {
    const accounts = members.map((c) => accountOf(c.id))
    return {
      place,
      within: members[0]!.places[0]!.within,
      contested: accounts.some((a) => a?.why.some((w) => w.kind === 'control' || w.kind === 'denial')),
      sayings: members.flatMap((c, i) => saying(c, accounts[i], cited)),
    }
  })
}

function saying(claim: Claim, account: Account | undefined, cited: Cited): readonly Saying[] {
  if (claim.control === undefined) return []
  const report = cited.reports.get(claim.report)
  const origin = account === undefined ? null : originIn(account, claim)
  const { day, basis } = dayOf(claim, report)
  const speaker = speakerOf(claim)
  return [
    {
      claim: claim.id,
      report: claim.report,
      outlet: report?.outlet ?? null,
      event: account?.event ?? null,
      origin: origin?.name ?? speaker?.affiliation ?? speaker?.name ?? report?.outlet ?? `unnamed outlet of ${claim.report}`,
      originKind: origin?.kind ?? speaker?.kind ?? null,
      party: origin?.party ?? speaker?.party ?? false,
      ...claim.control,
      polarity: claim.polarity,
      modality: claim.modality,
      day,
      dayBasis: basis,
      words: cited.words(claim),
    },
  ]
}

/** The origin that a claim goes back to, as the account of its event has it. */
export const originIn = (account: Account, claim: Claim): Origin | null =>
  account.origins.find((o) => o.claims.includes(claim.id)) ?? null

/** The day that the claim speaks of; where it gives none, the day its report was published, which no one stated of the claim. */
function dayOf(claim: Claim, report: ReportFacts | undefined): { readonly day: Day | null; readonly basis: Basis } {
  const own = claim.time?.end ?? claim.time?.start ?? null
  if (own === null) return { day: report?.published.day ?? null, basis: 'implied' }
  return { day: own, basis: claim.why.find((w) => w.field === 'time')?.basis ?? 'stated' }
}
