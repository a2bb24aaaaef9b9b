import { ClaimLink } from '../claim/ClaimLink.tsx'
import type { SearchResult } from '../data/types.ts'
import { segmentsOf } from '../reader/segments.ts'
import { Day } from '../shell/Day.tsx'
import { strings } from '../strings.ts'

/** Claims with their sentence, the words of the claim marked: each opens beside the list. */
export function FoundClaims({ claims }: { claims: SearchResult['claims'] }) {
  return (
    <ol className="rows found-claims">
      {claims.map((found) => (
        <li key={found.claim} className="row">
          <blockquote dir="auto">
            {segmentsOf(found.sentence.length, [{ id: found.claim, span: found.span }]).map(({ start, end, ids }) => {
              const words = found.sentence.slice(start, end)
              if (ids.length === 0) return words
              return (
                <mark key={start} className={`kind-${found.kind}`}>
                  <ClaimLink claim={found.claim}>{words}</ClaimLink>
                </mark>
              )
            })}
          </blockquote>
          <p className="quiet">
            {[
              found.speaker ?? strings.noSpeaker,
              found.outlet ?? strings.unnamedOutlet,
              ...(found.place === null ? [] : [found.place]),
              ...(found.polarity === 'denied' ? [strings.claimDenied] : []),
            ].join(' · ')}
            {found.saidOn !== null && (
              <>
                {' · '}
                <Day day={found.saidOn} form="long" />
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
