import { ClaimLink } from '../claim/ClaimLink.tsx'
import type { CodedCell as Cell } from '../data/types.ts'
import { number } from '../locale.ts'
import { strings } from '../strings.ts'

/** Sentences that a cell opens; the rest are in the table of who says what. */
const OPENED = 3

/** A value as the scheme writes it: neither translated nor in the reader's own numerals. */
export const CodedValue = ({ cell: { value } }: { cell: Cell }) =>
  value === null ? <span className="quiet">{strings.codingEmpty}</span> : <b dir="auto">{value}</b>

/** What filled the cell, or left it empty, with the sentences behind it. */
export function CodedReason({ cell: { rule, claims } }: { cell: Cell }) {
  return (
    <span className="quiet" dir="auto">
      {rule}
      {claims.slice(0, OPENED).map((id, i) => (
        <span key={id}>
          {' '}
          <ClaimLink claim={id}>
            <span aria-hidden="true">{number(i + 1)}</span>
            <span className="unseen">{strings.sentenceNumber(i + 1)}</span>
          </ClaimLink>
        </span>
      ))}
      {claims.length > OPENED && ` ${strings.morePositions(claims.length - OPENED)}`}
    </span>
  )
}
