import type { z } from '@hono/zod-openapi'
import type { ValueListed } from '../../../store/accounts.ts'
import type { FigurePointSchema } from '../schema/views.ts'
import type { Cited } from './citations.ts'

/** A value with what its claim and report say beyond it; none where the claim is superseded and the case not yet compared again. */
export function figurePoint(listed: ValueListed, cited: Cited): readonly z.infer<typeof FigurePointSchema>[] {
  const { value } = listed
  const claim = cited.claims.get(value.claim)?.claim
  if (claim?.figure === undefined) return []
  const report = cited.reports.get(value.report)
  return [
    {
      ...value,
      event: listed.event,
      verdict: listed.verdict,
      best: claim.figure.best,
      unit: claim.figure.unit,
      words: claim.figure.number.text,
      doubtful: claim.figure.doubtful,
      place: claim.places[0]?.name ?? listed.eventPlace,
      outlet: report?.outlet ?? null,
      originKind: listed.originKind,
      party: listed.party,
      saidBasis: report?.published.basis ?? 'implied',
      period: { start: claim.time?.start ?? null, end: claim.time?.end ?? null },
    },
  ]
}
