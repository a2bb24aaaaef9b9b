import type { Claim } from '../../../model/claim.ts'
import type { Span } from '../../../model/span.ts'
import { membershipsOf } from '../../../store/accounts.ts'
import { claimsById } from '../../../store/claims.ts'
import { readReport } from '../../../store/reports.ts'
import type { Store } from '../../../store/store.ts'
import { notFound } from '../problem.ts'

export const oneClaim = (store: Store, id: string) =>
  store.read(async (on) => {
    const kept = (await claimsById(on, [id])).get(id)
    const found = kept === undefined ? null : await readReport(on, kept.claim.report)
    if (kept === undefined || found === null) throw notFound('claim', id)
    const { text, outlet, title, language, published, credit } = found.report
    const { claim } = kept
    const events = await membershipsOf(on, [id])
    return {
      claim,
      report: { id: claim.report, outlet, title, language, published, credit },
      sentence: text.slice(...claim.sentence),
      spans: spansOf(claim).map((span) => ({ span, text: text.slice(...span) })),
      events: events.map(({ event, origin }) => ({ event, origin })),
    }
  })

/** Every span that a cell of the claim rests on, once each, in the order of the text. */
function spansOf(claim: Claim): readonly Span[] {
  const { figure, control, time } = claim
  const spans: readonly Span[] = [
    [claim.start, claim.end],
    ...(figure === undefined ? [] : [[figure.number.start, figure.number.end] as const]),
    ...(control?.share ? [control.share.span] : []),
    ...(time === null ? [] : [time.span]),
    ...[...claim.places, ...claim.actors, ...claim.attribution].map(({ start, end }) => [start, end] as const),
    ...claim.attribution.flatMap(({ cueSpan }) => (cueSpan === null ? [] : [cueSpan])),
    ...claim.why.flatMap(({ spans: rested }) => rested),
  ]
  const once = new Map(spans.map((span) => [span.join(' '), span]))
  return [...once.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
}
