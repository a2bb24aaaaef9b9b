import { Link } from '@tanstack/react-router'
import type { ClaimDetail } from '../data/types.ts'
import { ClaimRulings } from '../queue/ClaimRulings.tsx'
import { Corrections } from '../queue/Corrections.tsx'
import { Day } from '../shell/Day.tsx'
import { kinds, strings } from '../strings.ts'
import { Carriers } from './Carriers.tsx'
import { Chain } from './Chain.tsx'
import { Fields } from './Fields.tsx'
import { fieldsOf } from './fields.ts'
import { Sentence } from './Sentence.tsx'

/** A claim with its sentence, who says so, and why each cell has its value. */
export function ClaimPanel({ detail }: { detail: ClaimDetail }) {
  const { claim, report } = detail
  const outlet = report.outlet ?? strings.unnamedOutlet
  return (
    <article className="claim">
      <p className={`kind kind-${claim.kind}`}>
        {kinds[claim.kind]}
        {claim.polarity === 'denied' && ` · ${strings.claimDenied}`}
      </p>
      <section aria-label={strings.claimSentence}>
        <Sentence detail={detail} />
        <p className="quiet">
          {outlet}
          {report.published.day !== null && (
            <>
              {', '}
              <Day day={report.published.day} form="long" />
              {report.published.basis === 'implied' && ` (${strings.implied})`}
            </>
          )}
          , {strings.claimCharacters(claim.start, claim.end)}.{' '}
          <Link to="/reports/$report" params={{ report: report.id }} search={{ claim: claim.id }}>
            {strings.claimInReport}
          </Link>
        </p>
      </section>
      <ClaimRulings detail={detail} />
      <section aria-labelledby="chain">
        <h2 id="chain">{strings.claimChain}</h2>
        <Chain detail={detail} />
      </section>
      <section aria-labelledby="fields">
        <h2 id="fields">{strings.claimFields}</h2>
        <Fields fields={fieldsOf(detail)} />
      </section>
      <Carriers detail={detail} />
      <Corrections key={claim.id} detail={detail} />
      <p className="quiet">
        {strings.claimRule} <code>{claim.rule}</code>.{' '}
        <Link to="/claims/$claim" params={{ claim: claim.id }}>
          {strings.claimAlone}
        </Link>
        {claim.denies !== null && (
          <>
            {' · '}
            <Link to="/claims/$claim" params={{ claim: claim.denies }}>
              {strings.claimDenies}
            </Link>
          </>
        )}
      </p>
    </article>
  )
}
