import { Link } from '@tanstack/react-router'
import type { ClaimQuestion } from '../data/types.ts'
import { type Marked, segmentsOf } from '../reader/segments.ts'
import { Day } from '../shell/Day.tsx'
import { strings } from '../strings.ts'

/** The sentence of a question, the words that it asks about marked, and where it stands. A speaker may be named in a sentence before. */
export function AskedSentence({ item }: { item: ClaimQuestion }) {
  const { claim, sentence, report } = item.detail
  const [offset] = claim.sentence
  const marked: readonly Marked[] = [{ id: 'about', span: [item.about[0] - offset, item.about[1] - offset] }]
  const inside = item.about[0] >= offset && item.about[1] <= claim.sentence[1]
  return (
    <>
      <blockquote className="sentence" lang={report.language} dir="auto">
        {segmentsOf(sentence.length, inside ? marked : []).map(({ start, end, ids }) =>
          ids.length === 0 ? (
            sentence.slice(start, end)
          ) : (
            <mark key={start} className={`kind-${claim.kind} number`}>
              {sentence.slice(start, end)}
            </mark>
          ),
        )}
      </blockquote>
      <p className="quiet">
        {report.outlet ?? strings.unnamedOutlet}
        {report.published.day !== null && (
          <>
            {', '}
            <Day day={report.published.day} form="long" />
          </>
        )}
        .{' '}
        <Link to="/reports/$report" params={{ report: report.id }} search={{ claim: claim.id }}>
          {strings.claimInReport}
        </Link>
      </p>
    </>
  )
}
