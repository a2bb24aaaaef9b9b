import { useState } from 'react'
import type { EventItem, EventTellings, NewRuling } from '../data/types.ts'
import { formatOf } from '../figures/format.ts'
import { dayRange, longDay } from '../locale.ts'
import { Reason } from '../queue/Reason.tsx'
import { Choice } from '../shell/Choice.tsx'
import { measures, strings } from '../strings.ts'
import { typeName } from './type-name.ts'

interface Props {
  readonly near: EventTellings['near']
  readonly busy: boolean
  readonly onRule: (given: NewRuling) => Promise<boolean>
}

/** Rules that this event is the same as another. */
export function SameEventForm({ near, busy, onRule }: Props) {
  const [chosen, setChosen] = useState('')
  const other = near.find(({ event }) => event.event === chosen)
  return (
    <form
      className="correct-form"
      aria-label={strings.tellingsSame}
      onSubmit={(event) => {
        event.preventDefault()
        const reason = String(new FormData(event.currentTarget).get('reason') ?? '')
        if (other !== undefined)
          void onRule({ claim: other.own, field: 'link', after: { with: other.claim, events: 'one' }, reason })
      }}
    >
      <h4>{strings.tellingsSame}</h4>
      {near.length === 0 ? (
        <p className="quiet">{strings.tellingsNone}</p>
      ) : (
        <>
          <Choice
            label={strings.tellingsNear}
            value={chosen}
            onChange={setChosen}
            options={[
              { id: '', text: strings.tellingsChoose },
              ...near.map(({ event }) => ({ id: event.event, text: inWords(event) })),
            ]}
          />
          <Reason />
          <button type="submit" className="button" disabled={busy || other === undefined}>
            {strings.ruleDo}
          </button>
        </>
      )}
    </form>
  )
}

/** An event in a line. */
function inWords({ place, time, subType, kind, figures }: EventItem): string {
  const [start, end] = [time?.start ?? time?.end, time?.end]
  const when = start && end ? (start === end ? longDay(end) : dayRange(start, end)) : strings.dayUnknown
  const toll = figures.find(({ measure }) => measure === 'killed') ?? figures[0]
  return [
    place?.name || strings.placeUnknown,
    when,
    typeName(subType ?? kind),
    ...(toll ? [`${measures[toll.measure]} ${strings.bounds(toll.low, toll.high, formatOf(toll.measure))}`] : []),
  ].join(' · ')
}
