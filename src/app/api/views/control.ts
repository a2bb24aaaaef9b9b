import type { z } from '@hono/zod-openapi'
import { type Basis, type Claim, type ClaimPlace, speakerOf } from '../../../model/claim.ts'
import type { Day } from '../../../model/day.ts'
import type { Membership } from '../../../store/accounts.ts'
import type { ReportFacts } from '../../../store/reports.ts'
import type { KeptClaim } from '../../../store/rows.ts'
import type { ControlSayingSchema, PlaceControlSchema } from '../schema/views.ts'

type Saying = z.infer<typeof ControlSayingSchema>

/** What a view of control needs beside the claims: the account that each belongs to, and what their reports are. */
export interface ControlContext {
  readonly memberships: ReadonlyMap<string, Membership>
  readonly reports: ReadonlyMap<string, ReportFacts>
}

/** Claims about who holds one place. */
export function placeControl(
  place: string,
  claims: readonly KeptClaim[],
  context: ControlContext,
): z.infer<typeof PlaceControlSchema> {
  const named = claims[0]?.claim.places[0]
  return {
    place,
    within: named?.within ?? [],
    at: named === undefined ? null : pointOf(named),
    contested: claims.some(({ claim }) => context.memberships.get(claim.id)?.controlDisputed),
    sayings: claims.flatMap((claim) => saying(claim, context)),
  }
}

const pointOf = ({ lat, lon, wherePrec }: ClaimPlace) => (lat === null || lon === null ? null : { lat, lon, wherePrec })

function saying({ claim, words }: KeptClaim, { memberships, reports }: ControlContext): readonly Saying[] {
  if (claim.control === undefined) return []
  const report = reports.get(claim.report)
  const member = memberships.get(claim.id)
  const { day, basis } = dayOf(claim, report)
  const speaker = speakerOf(claim)
  return [
    {
      claim: claim.id,
      report: claim.report,
      outlet: report?.outlet ?? null,
      event: member?.event ?? null,
      origin: member?.origin ?? speaker?.affiliation ?? speaker?.name ?? report?.outlet ?? `unnamed outlet of ${claim.report}`,
      originKind: member?.originKind ?? speaker?.kind ?? null,
      party: member?.party ?? speaker?.party ?? false,
      ...claim.control,
      polarity: claim.polarity,
      modality: claim.modality,
      day,
      dayBasis: basis,
      words,
    },
  ]
}

/** The day that the claim speaks of; where it gives none, the day its report was published, which no one stated of the claim. */
function dayOf(claim: Claim, report: ReportFacts | undefined): { readonly day: Day | null; readonly basis: Basis } {
  const own = claim.time?.end ?? claim.time?.start ?? null
  if (own === null) return { day: report?.published.day ?? null, basis: 'implied' }
  return { day: own, basis: claim.why.find((w) => w.field === 'time')?.basis ?? 'stated' }
}
