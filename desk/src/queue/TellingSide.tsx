import { Link } from '@tanstack/react-router'
import type { LinkQuestion } from '../data/types.ts'
import { typeName } from '../events/type-name.ts'
import { When } from '../events/When.tsx'
import { formatOf } from '../figures/format.ts'
import { segmentsOf } from '../reader/segments.ts'
import { Day } from '../shell/Day.tsx'
import { measures, strings } from '../strings.ts'

/** Origins that are named one by one. */
const NAMED = 4

/** One of two tellings: its sentence, and the event in which it stands. */
export function TellingSide({ side: { said, language, event, origins }, name }: { side: LinkQuestion['a']; name: string }) {
  return (
    <section aria-label={name} className="telling">
      <p className="kicker">
        {name} · {typeName(event.subType ?? event.kind)}
      </p>
      <h3>
        <Link to="/events/$event" params={{ event: event.event }}>
          {event.place?.name || strings.placeUnknown}
        </Link>{' '}
        <span className="when numbers">
          <When time={event.time} />
        </span>
      </h3>
      <blockquote className="sentence" lang={language} dir="auto">
        {segmentsOf(said.sentence.length, [{ id: said.claim, span: said.span }]).map(({ start, end, ids }) =>
          ids.length === 0 ? (
            said.sentence.slice(start, end)
          ) : (
            <mark key={start} className={`kind-${said.kind}`}>
              {said.sentence.slice(start, end)}
            </mark>
          ),
        )}
      </blockquote>
      <p className="quiet">
        {said.outlet ?? strings.unnamedOutlet}
        {said.saidOn !== null && (
          <>
            {', '}
            <Day day={said.saidOn} form="long" />
          </>
        )}
        .{' '}
        <Link to="/reports/$report" params={{ report: said.report }} search={{ claim: said.claim }}>
          {strings.claimInReport}
        </Link>
      </p>
      {event.figures.map(({ measure, low, high }) => (
        <p key={measure}>
          {measures[measure]} <b className="numbers">{strings.bounds(low, high, formatOf(measure))}</b>
        </p>
      ))}
      <p className="quiet numbers">
        {strings.shapeSentence(event.reports, event.texts, event.origins)}{' '}
        {event.contested && <span className="tag">{strings.controlContested}</span>}
      </p>
      <p className="quiet">
        {origins.slice(0, NAMED).join(' · ')}
        {origins.length > NAMED && ' …'}
      </p>
    </section>
  )
}
