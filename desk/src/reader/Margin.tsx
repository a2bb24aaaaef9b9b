import { type Claim, speakerOf } from '../../../src/model/claim.ts'
import type { Report } from '../../../src/model/report.ts'
import { ClaimLink } from '../claim/ClaimLink.tsx'
import { controlAnswer, kinds, strings } from '../strings.ts'

/** Words of a claim shown in the margin before they are cut. */
const LONGEST = 110

/** Every claim of the report in the order of the text, for those who want the claims and not the prose. */
export function Margin({ report, claims }: { report: Report; claims: readonly Claim[] }) {
  return (
    <section aria-labelledby="margin" className="margin">
      <h2 id="margin">{strings.readerMargin(claims.length)}</h2>
      <ol>
        {claims.map((claim) => (
          <li key={claim.id} className={`kind-${claim.kind}`}>
            <ClaimLink claim={claim.id}>{inShort(claim, report.text)}</ClaimLink>{' '}
            <span className="quiet">
              {claim.figure === undefined && `${kinds[claim.kind].toLowerCase()} · `}
              {speakerOf(claim)?.name ?? strings.noSpeaker}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function inShort(claim: Claim, text: string): string {
  if (claim.control !== undefined) {
    const place = claim.places[0]?.name ?? strings.placeUnknown
    return `${place}: ${controlAnswer({ ...claim.control, polarity: claim.polarity })}`
  }
  const words = text.slice(claim.start, claim.end).replaceAll(/\s+/g, ' ')
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words
}
