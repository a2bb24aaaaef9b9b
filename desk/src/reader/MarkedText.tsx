import type { ReactNode } from 'react'
import type { Claim } from '../../../src/model/claim.ts'
import type { Report } from '../../../src/model/report.ts'
import type { Span } from '../../../src/model/span.ts'
import { strings } from '../strings.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Segment } from './segments.ts'

export interface MarkedProps {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly passages: readonly Span[]
  readonly selected: string | undefined
}

const PASSAGE = 'passage '
/** Underlines drawn below one another; what lies deeper still is marked, but not by a line of its own. */
const LINES = 3

/**
 * A stretch of a report's text as received, line by line, every claim marked. A mark is a link to its claim; where claims overlap,
 * the shortest answers a click, and the keyboard stops once at the start of each claim.
 */
export function MarkedText({ report, within, claims, passages, selected }: MarkedProps & { readonly within: Span }) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const marked = [
    ...claims.map((claim) => ({ id: claim.id, span: [claim.start, claim.end] as const })),
    ...passages.map((span, i) => ({ id: PASSAGE + i, span })),
  ]
  return paragraphsOf(report.text, marked, within).map(({ start, blank, segments }) => (
    <div key={start} dir="auto" className={blank ? 'blank' : undefined}>
      {segments.map((segment) => (
        <Piece key={segment.start} segment={segment} text={report.text} byId={byId} selected={selected} />
      ))}
    </div>
  ))
}

interface PieceProps {
  readonly segment: Segment
  readonly text: string
  readonly byId: ReadonlyMap<string, Claim>
  readonly selected: string | undefined
}

function Piece({ segment, text, byId, selected }: PieceProps) {
  const words = text.slice(segment.start, segment.end)
  const covering = segment.ids.flatMap((id) => byId.get(id) ?? [])
  const shared = segment.ids.some((id) => id.startsWith(PASSAGE))
  const begun = segment.begins.flatMap((id) => byId.get(id) ?? [])
  const [nearest] = begun.length > 0 ? begun.toSorted((a, b) => a.end - a.start - (b.end - b.start)) : covering
  if (nearest === undefined) return shared ? <mark className="shared">{words}</mark> : words
  const current = selected !== undefined && segment.ids.includes(selected)
  const link = (
    <a
      href={`?claim=${encodeURIComponent(nearest.id)}`}
      data-claim={nearest.id}
      tabIndex={begun.length > 0 ? 0 : -1}
      aria-current={current ? 'true' : undefined}
      title={covering.length > 1 ? strings.claimsHere(covering.length) : undefined}
    >
      {words}
    </a>
  )
  const states = [...(shared ? ['shared'] : []), ...(current ? ['current'] : [])]
  return covering.slice(0, LINES).reduce<ReactNode>(
    (inner, claim, i) => (
      <mark key={claim.id} className={[`kind-${claim.kind}`, `line-${i}`, ...(i === 0 ? states : [])].join(' ')}>
        {inner}
      </mark>
    ),
    link,
  )
}
