import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { reportQuery } from '../data/queries.ts'
import type { Ruled } from '../data/types.ts'
import { moment } from '../locale.ts'
import { Choice } from '../shell/Choice.tsx'
import { Reading } from '../shell/States.tsx'
import { kinds, strings } from '../strings.ts'
import { candidatesFor, lostClaim, sameAbout } from './attach-again.ts'
import { openRulingsQuery, useRuling } from './data.ts'
import { decisionInWords } from './in-words.ts'

/** Candidates that are offered; the reader has them all. */
const MOST = 40

/** Rulings whose claim was not found again when its report was coded anew: a person says which it is now, or that it is to be dropped. */
export function Unattached() {
  const { data } = useQuery(openRulingsQuery)
  if (data === undefined || data.items.length === 0) return null
  return (
    <section aria-labelledby="unattached" className="section rulings">
      <h2 id="unattached">{strings.unattached}</h2>
      <p className="quiet">{strings.unattachedExplained}</p>
      <ol>
        {data.items.map((ruled) => (
          <OpenRuling key={ruled.ruling.id} ruled={ruled} />
        ))}
      </ol>
    </section>
  )
}

function OpenRuling({ ruled }: { ruled: Ruled }) {
  const { field, author, at } = ruled.ruling
  const claim = lostClaim(ruled)
  const report = useQuery(reportQuery(claim.report))
  const [chosen, setChosen] = useState('')
  const { rule, busy, failed } = useRuling()
  const drop = (): Promise<boolean> => rule({ undoes: ruled.ruling.id })
  const attach = async (): Promise<void> => {
    if (await rule(sameAbout(ruled, chosen))) await drop()
  }
  return (
    <li className="ruling">
      <p>
        <span className="quiet">{strings.ruleFields[field]}:</span> {decisionInWords(ruled)}
      </p>
      <p className="quiet">
        {kinds[claim.kind]} “{claim.words}” ·{' '}
        <Link to="/reports/$report" params={{ report: claim.report }}>
          {strings.report}
        </Link>{' '}
        · <time dateTime={at}>{strings.rulingBy(author, moment(at))}</time>
      </p>
      <Reading query={report} what={strings.report.toLowerCase()}>
        {({ report: { text }, claims }) => (
          <div className="filters">
            <Choice
              label={strings.unattachedIs}
              value={chosen}
              onChange={setChosen}
              options={[
                { id: '', text: strings.unattachedChoose },
                ...candidatesFor(claim, claims)
                  .slice(0, MOST)
                  .map(({ id, start, end }) => ({ id, text: text.slice(start, end) })),
              ]}
            />
            <button type="button" className="button" disabled={busy || chosen === ''} onClick={() => void attach()}>
              {strings.unattachedAttach}
            </button>
            <button type="button" className="button" disabled={busy} onClick={() => void drop()}>
              {strings.unattachedDrop}
            </button>
          </div>
        )}
      </Reading>
      {failed !== null && <p role="alert">{`${strings.ruleFailed} ${failed}`}</p>}
    </li>
  )
}
