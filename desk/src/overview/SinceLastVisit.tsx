import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { changesQuery } from '../data/queries.ts'
import { typeName } from '../events/type-name.ts'
import { When } from '../events/When.tsx'
import { moment } from '../locale.ts'
import { strings } from '../strings.ts'
import { rememberVisit, visitBefore } from './last-visit.ts'

/** What is new to this reader; nothing on the first visit, when all of it is. */
export function SinceLastVisit() {
  const [before] = useState(visitBefore)
  const { data } = useQuery(changesQuery(before?.mark))
  const mark = data?.mark
  useEffect(() => {
    if (mark !== undefined) rememberVisit({ mark, at: new Date().toISOString() })
  }, [mark])
  if (before === null || data === undefined || data.since === null) return null
  const { reports, events, contested, listed } = data.since
  return (
    <section aria-labelledby="since" className="section since">
      <h2 id="since">
        {strings.since} <time dateTime={before.at}>{moment(before.at)}</time>
      </h2>
      <p>{reports + events === 0 ? strings.sinceNothing : strings.sinceCounts({ reports, events, contested })}</p>
      {listed.length > 0 && (
        <ul>
          {listed.map(({ event, place, time, subType, kind }) => (
            <li key={event}>
              <Link to="/events/$event" params={{ event }}>
                {place?.name || strings.placeUnknown}
              </Link>{' '}
              <span className="quiet">
                <When time={time} /> · {typeName(subType ?? kind)}
              </span>
            </li>
          ))}
          {contested > listed.length && <li className="quiet">{strings.morePositions(contested - listed.length)}</li>}
        </ul>
      )}
    </section>
  )
}
