import '../events/events.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ClaimLink } from '../claim/ClaimLink.tsx'
import { EventCodings } from '../codings/EventCodings.tsx'
import { ProblemError } from '../data/client.ts'
import { eventQuery, summaryQuery } from '../data/queries.ts'
import type { EventDetail } from '../data/types.ts'
import { EventFigures } from '../events/EventFigures.tsx'
import { HowWeGotHere } from '../events/HowWeGotHere.tsx'
import { PositionColumns } from '../events/PositionColumns.tsx'
import { typeName } from '../events/type-name.ts'
import { When } from '../events/When.tsx'
import { WhoSaysWhat } from '../events/WhoSaysWhat.tsx'
import { palette } from '../marks/palette.ts'
import { Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { capitalised, strings } from '../strings.ts'

const route = getRouteApi('/events/$event')

export function EventPage() {
  const { event } = route.useParams()
  const query = useQuery(eventQuery(event))
  return (
    <>
      {query.error instanceof ProblemError && query.error.status === 404 && (
        <p className="state" role="status">
          {strings.eventMoved} <Link to="/events">{strings.eventAll}</Link>
        </p>
      )}
      <Reading query={query} what={strings.event.toLowerCase()}>
        {(detail) => <FullEvent detail={detail} />}
      </Reading>
    </>
  )
}

function FullEvent({ detail }: { detail: EventDetail }) {
  const { account, claims } = detail
  const summary = useQuery(summaryQuery).data
  const styleOf = palette(summary?.leading.map((o) => o.name) ?? [])
  const name = account.place?.name || strings.placeUnknown
  useTitle(name)
  return (
    <article className="event">
      <header>
        <p className="kicker">
          {[account.type, account.subType ?? account.kind].flatMap((name) => (name === null ? [] : typeName(name))).join(' · ')}
        </p>
        <h1>
          {name}{' '}
          <span className="when">
            <When time={account.time} />
          </span>
        </h1>
        <p className="lead">
          {strings.shapeSentence(account.reports.length, account.texts, account.origins.length)}{' '}
          {account.contested && <span className="tag">{strings.controlContested}</span>}
        </p>
      </header>
      {account.positions.length > 0 && (
        <section aria-labelledby="positions" className="section">
          <h2 id="positions">{strings.positions}</h2>
          <PositionColumns positions={account.positions} detail={detail} styleOf={styleOf} />
        </section>
      )}
      {account.expected.length > 0 && (
        <section aria-labelledby="expected" className="section">
          <h2 id="expected">{strings.expected}</h2>
          <p className="quiet">{strings.expectedExplained}</p>
          <PositionColumns positions={account.expected} detail={detail} styleOf={styleOf} />
        </section>
      )}
      {Object.keys(account.figures).length > 0 && (
        <section aria-labelledby="event-figures" className="section">
          <h2 id="event-figures">{strings.figures}</h2>
          <EventFigures detail={detail} styleOf={styleOf} />
        </section>
      )}
      {account.why.length > 0 && (
        <section aria-labelledby="disputed" className="section">
          <h2 id="disputed">{strings.disputed}</h2>
          <ul className="reasons">
            {[...Map.groupBy(account.why, (why) => why.detail)].map(([detailed, same]) => (
              <li key={detailed}>
                <b>{same.map(({ kind }) => strings.disputeKinds[kind]).join(', ')}</b>: {capitalised(detailed)}{' '}
                {same[0]?.claims.map((id, i) => (
                  <span key={id} className="quiet">
                    <ClaimLink claim={id}>{strings.sentenceNumber(i + 1)}</ClaimLink>{' '}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="said" className="section">
        <h2 id="said">{strings.whoSaysWhat}</h2>
        {claims.length < account.claims.length && (
          <p className="quiet">{strings.firstOf(claims.length, account.claims.length)}</p>
        )}
        <WhoSaysWhat detail={detail} styleOf={styleOf} />
      </section>
      <EventCodings event={account.event} />
      <section aria-labelledby="how" className="section">
        <h2 id="how">{strings.how}</h2>
        <HowWeGotHere detail={detail} styleOf={styleOf} />
      </section>
    </article>
  )
}
