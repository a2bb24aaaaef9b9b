import type { MeasureAccount } from '../../../src/model/account.ts'
import type { Measure } from '../../../src/model/claim.ts'
import { ClaimLink } from '../claim/ClaimLink.tsx'
import type { EventDetail } from '../data/types.ts'
import { capitalised, measures, strings } from '../strings.ts'

/** Comparisons shown of a measure; they come with the disputed ones first. */
const PAIRS = 12

/** What was compared with what, the verdict on each pair and its reason, and the grade of each side. */
export function Verdicts({ detail: { account, claims } }: { detail: EventDetail }) {
  const byId = new Map(claims.map((claim) => [claim.claim, claim]))
  const named = (id: string) => {
    const claim = byId.get(id)
    return (
      <>
        <ClaimLink claim={id}>{claim?.words ?? strings.claim}</ClaimLink>
        {claim?.origin != null && ` (${claim.origin})`}
      </>
    )
  }
  const compared = (Object.entries(account.figures) as [Measure, MeasureAccount][]).filter(([, { pairs }]) => pairs.length > 0)
  return (
    <div className="verdicts">
      <h3>{strings.verdicts}</h3>
      <p className="quiet">{strings.verdictsExplained}</p>
      {compared.map(([measure, { pairs }]) => (
        <ul key={measure} aria-label={measures[measure]}>
          {pairs.slice(0, PAIRS).map(({ a, b, verdict, because }) => (
            <li key={a + b}>
              {measures[measure]}: {named(a)} {strings.against} {named(b)}:{' '}
              <b className={verdict === 'contested' ? 'tag' : undefined}>{strings.verdictNames[verdict]}</b>
              <span className="quiet" dir="auto">
                {' '}
                {because}
              </span>
            </li>
          ))}
          {pairs.length > PAIRS && <li className="quiet">{strings.morePositions(pairs.length - PAIRS)}</li>}
        </ul>
      ))}
      {compared.length === 0 && <p>{strings.verdictsNone}</p>}
      {account.grades.length > 0 && (
        <ul aria-label={strings.grades}>
          {account.grades.map(({ belligerent, grade, because }) => (
            <li key={belligerent}>
              {strings.gradeOf(belligerent)} <b>{grade}</b>
              <span className="quiet" dir="auto">
                {' '}
                {capitalised(because)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
