import '../queue/queue.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { tellingsQuery } from '../data/queries.ts'
import type { EventDetail, EventTellings, NewRuling } from '../data/types.ts'
import { weight } from '../locale.ts'
import { ComparedFeatures } from '../queue/ComparedFeatures.tsx'
import { useRuling } from '../queue/data.ts'
import { Reason } from '../queue/Reason.tsx'
import { RulingLine, rulingClass } from '../queue/RulingLine.tsx'
import { Reading } from '../shell/States.tsx'
import { strings } from '../strings.ts'
import { SameEventForm } from './SameEventForm.tsx'

/** The tellings of an incident: why each is here, what people have ruled, and what can be ruled where it stands. */
export function Tellings({ detail: { account, ruled } }: { detail: EventDetail }) {
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const query = useQuery({ ...tellingsQuery(account.event), enabled: open })
  const { rule, busy, failed } = useRuling()
  const keep = async (given: NewRuling): Promise<boolean> => {
    setSaid('')
    const kept = await rule(given)
    if (kept) setSaid(strings.tellingsKept)
    return kept
  }
  return (
    <section aria-labelledby="tellings" className="tellings-of-event rulings">
      <h3 id="tellings">{strings.tellings}</h3>
      <ol>
        {ruled.map((each) => (
          <li key={each.ruling.id} className={rulingClass(each)}>
            <RulingLine ruled={each} onUndo={() => void keep({ undoes: each.ruling.id })} />
          </li>
        ))}
      </ol>
      <p role="status" className="said">
        {said}
      </p>
      {failed !== null && <p role="alert">{`${strings.ruleFailed} ${failed}`}</p>}
      <details className="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{strings.tellingsShow}</summary>
        {open && (
          <Reading query={query} what={strings.tellings.toLowerCase()}>
            {({ tellings, threshold, near }) => (
              <>
                <p className="quiet">{tellings.length > 1 ? strings.tellingsExplained(threshold) : strings.tellingsAlone}</p>
                <ol>
                  {tellings.map((telling) => (
                    <OneTelling key={telling.said.claim} telling={telling} busy={busy} onRule={keep} />
                  ))}
                </ol>
                <SameEventForm near={near} busy={busy} onRule={keep} />
              </>
            )}
          </Reading>
        )}
      </details>
    </section>
  )
}

interface Props {
  readonly telling: EventTellings['tellings'][number]
  readonly busy: boolean
  readonly onRule: (given: NewRuling) => Promise<boolean>
}

function OneTelling({ telling: { said, likest, apart }, busy, onRule }: Props) {
  const [leaves, setLeaves] = useState(false)
  return (
    <li>
      <p>
        <Link to="/reports/$report" params={{ report: said.report }} search={{ claim: said.claim }}>
          {said.outlet ?? strings.unnamedOutlet}
        </Link>{' '}
        <q dir="auto">{said.sentence}</q>
      </p>
      {likest !== null && (
        <details>
          <summary className="quiet">
            {strings.tellingsLikest(
              likest.outlet ?? strings.unnamedOutlet,
              likest.score === null ? strings.linkNever : weight(likest.score),
            )}
          </summary>
          <ComparedFeatures features={likest.features} names={[strings.linkFirst, strings.linkSecond]} />
        </details>
      )}
      {apart !== null && !leaves && (
        <button type="button" className="text-button" onClick={() => setLeaves(true)}>
          {strings.tellingsApart}
        </button>
      )}
      {apart !== null && leaves && (
        <form
          className="correct-form"
          aria-label={strings.tellingsApart}
          onSubmit={(event) => {
            event.preventDefault()
            const reason = String(new FormData(event.currentTarget).get('reason') ?? '')
            void onRule({ claim: said.claim, field: 'link', after: { with: apart, events: 'two' }, reason })
          }}
        >
          <Reason />
          <button type="submit" className="button" disabled={busy}>
            {strings.ruleDo}
          </button>
          <button type="button" className="text-button" onClick={() => setLeaves(false)}>
            {strings.ruleClose}
          </button>
        </form>
      )}
    </li>
  )
}
