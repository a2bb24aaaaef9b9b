import { Link } from '@tanstack/react-router'
import type { DayAxis } from '../figures/day-axis.ts'
import { shortDay } from '../locale.ts'
import { GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { controlAnswer, strings } from '../strings.ts'
import { LaneTrack } from './LaneTrack.tsx'
import type { Lane, PlaceLanes } from './lanes.ts'

/** Lanes of a place shown before the reader asks for all. */
const FEW = 8

interface Props {
  readonly place: PlaceLanes
  readonly axis: DayAxis | null
  readonly styleOf: (origin: string) => OriginStyle
  readonly colourOf: (side: string | null) => string
  readonly selected: string | undefined
  readonly lanes: 'few' | 'all'
}

export function PlaceRow({ place, axis, styleOf, colourOf, selected, lanes }: Props) {
  const shown = lanes === 'all' ? place.lanes : place.lanes.slice(0, FEW)
  return (
    <li className={place.contested ? 'place contested' : 'place'}>
      <h3>
        {place.place}
        {place.contested && <span className="tag">{strings.controlContested}</span>}
      </h3>
      <ul>
        {shown.map((lane) => (
          <li key={lane.origin} className="lane">
            <p>
              <GlyphInText style={styleOf(lane.origin)} /> <b>{lane.origin}</b> <Answers lane={lane} />
            </p>
            {axis !== null && <LaneTrack place={place.place} lane={lane} axis={axis} colourOf={colourOf} selected={selected} />}
          </li>
        ))}
      </ul>
      {shown.length < place.lanes.length && (
        <p className="quiet">{strings.controlMoreLanes(place.lanes.length - shown.length)}</p>
      )}
      {place.undated.length > 0 && (
        <p className="quiet">
          {strings.controlUndated}{' '}
          {place.undated.map((s) => (
            <span key={s.claim} className="answer">
              <Link to="." search={(was) => ({ ...was, claim: s.claim })} resetScroll={false}>
                {controlAnswer(s)}
              </Link>{' '}
              ({s.origin})
            </span>
          ))}
        </p>
      )}
    </li>
  )
}

/** The lane in words, each answer a link to its first claim: the drawing needs no label that could be cut off. */
function Answers({ lane }: { lane: Lane }) {
  return lane.rows.flat().map(({ sayings: [first], from }) => (
    <span key={first.claim} className="answer">
      <Link to="." search={(was) => ({ ...was, claim: first.claim })} resetScroll={false}>
        {controlAnswer(first)}
      </Link>{' '}
      <span className="quiet">{shortDay(from)}</span>
    </span>
  ))
}
