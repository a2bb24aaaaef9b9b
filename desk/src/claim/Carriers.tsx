import type { ClaimDetail } from '../data/types.ts'
import { Day } from '../shell/Day.tsx'
import { strings } from '../strings.ts'
import { ClaimLink } from './ClaimLink.tsx'

/** The other reports that carry a quotation, each with whom it credits: one quotation with several carriers. */
export function Carriers({ detail: { carriers } }: { detail: ClaimDetail }) {
  if (carriers.length === 0) return null
  return (
    <section aria-labelledby="carriers">
      <h2 id="carriers">{strings.claimCarriers}</h2>
      <ul>
        {carriers.map(({ claim, speaker, report }) => (
          <li key={claim}>
            <ClaimLink claim={claim}>{report.outlet ?? strings.unnamedOutlet}</ClaimLink>
            {report.day !== null && (
              <>
                {', '}
                <Day day={report.day} form="long" />
              </>
            )}
            {speaker !== null && ` · ${speaker}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
