import './codings.css'
import { useQuery } from '@tanstack/react-query'
import { codingsQuery } from '../data/queries.ts'
import { Reading } from '../shell/States.tsx'
import { strings } from '../strings.ts'
import { SCHEMES, type Scheme } from './questions.ts'
import { SchemesBeside } from './SchemesBeside.tsx'
import { WholeRows } from './WholeRows.tsx'

/** One event as three schemes would write it: what they ask alike side by side, then every column. */
export function EventCodings({ event }: { event: string }) {
  const query = useQuery(codingsQuery(event))
  return (
    <section aria-labelledby="codings" className="section codings">
      <h2 id="codings">{strings.codings}</h2>
      <p className="quiet">{strings.codingsExplained}</p>
      <Reading query={query} what={strings.codings.toLowerCase()}>
        {(codings) => (
          <>
            <SchemesBeside codings={codings} />
            {(Object.keys(SCHEMES) as Scheme[]).map((scheme) => (
              <WholeRows key={scheme} scheme={scheme} coding={codings[scheme]} event={event} />
            ))}
          </>
        )}
      </Reading>
    </section>
  )
}
