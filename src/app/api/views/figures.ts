import type { z } from '@hono/zod-openapi'
import type { Account } from '../../../model/account.ts'
import type { Measure } from '../../../model/claim.ts'
import type { FigurePointSchema } from '../schema/views.ts'
import type { Cited } from './citations.ts'

/** Every value that the account has of the measure, with what its claim and report say beyond it. */
export function figurePoints(account: Account, measure: Measure, cited: Cited): readonly z.infer<typeof FigurePointSchema>[] {
  const figure = account.figures[measure]
  if (figure === undefined) return []
  return figure.values.flatMap((value) => {
    const claim = cited.claims.get(value.claim)
    if (claim?.figure === undefined) return []
    const report = cited.reports.get(value.report)
    const origin = account.origins.find((o) => o.name === value.origin)
    return {
      ...value,
      event: account.event,
      verdict: figure.verdict,
      best: claim.figure.best,
      unit: claim.figure.unit,
      words: claim.figure.number.text,
      doubtful: claim.figure.doubtful,
      place: claim.places[0]?.name ?? account.place?.name ?? null,
      outlet: report?.outlet ?? null,
      originKind: origin?.kind ?? null,
      party: origin?.party ?? false,
      saidBasis: report?.published.basis ?? 'implied',
      period: { start: claim.time?.start ?? null, end: claim.time?.end ?? null },
    }
  })
}
