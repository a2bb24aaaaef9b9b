import type { Claim } from './claim.ts'
import type { Span } from './span.ts'

/** A claim of a part of a report that begins at `by`, as a claim of the whole. Offsets are UTF-16 code units. */
export function moveClaim(claim: Claim, by: number): Claim {
  const span = ([start, end]: Span): Span => [start + by, end + by]
  const stretch = <T extends { readonly start: number; readonly end: number }>(at: T): T => ({
    ...at,
    start: at.start + by,
    end: at.end + by,
  })
  const { figure, control, time } = claim
  return {
    ...stretch(claim),
    sentence: span(claim.sentence),
    ...(figure && { figure: { ...figure, number: stretch(figure.number) } }),
    ...(control && { control: { ...control, share: control.share && { ...control.share, span: span(control.share.span) } } }),
    time: time && { ...time, span: span(time.span) },
    places: claim.places.map(stretch),
    actors: claim.actors.map(stretch),
    attribution: claim.attribution.map((link) => ({ ...stretch(link), cueSpan: link.cueSpan && span(link.cueSpan) })),
    why: claim.why.map((why) => ({ ...why, spans: why.spans.map(span) })),
  }
}
