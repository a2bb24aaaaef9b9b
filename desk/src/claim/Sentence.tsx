import type { Span } from '../../../src/model/span.ts'
import type { ClaimDetail } from '../data/types.ts'
import { type Marked, segmentsOf } from '../reader/segments.ts'

/** The sentence as the report has it, the claim marked and in it the number. */
export function Sentence({ detail: { claim, sentence, report } }: { detail: ClaimDetail }) {
  const [offset] = claim.sentence
  const inSentence = (start: number, end: number): Span => [start - offset, end - offset]
  const marked: Marked[] = [{ id: 'claim', span: inSentence(claim.start, claim.end) }]
  if (claim.figure !== undefined) {
    marked.push({ id: 'number', span: inSentence(claim.figure.number.start, claim.figure.number.end) })
  }
  return (
    <blockquote className="sentence" lang={report.language} dir="auto">
      {segmentsOf(sentence.length, marked).map(({ start, end, ids }) => {
        const words = sentence.slice(start, end)
        if (ids.length === 0) return words
        return (
          <mark key={start} className={ids.includes('number') ? `kind-${claim.kind} number` : `kind-${claim.kind}`}>
            {words}
          </mark>
        )
      })}
    </blockquote>
  )
}
