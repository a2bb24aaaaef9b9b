import { ClaimLink } from '../claim/ClaimLink.tsx'
import { shortDay } from '../locale.ts'
import type { DayAxis } from '../marks/day-axis.ts'
import { GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { controlAnswer, strings } from '../strings.ts'
import { LaneTrack } from './LaneTrack.tsx'
import type { Lane, PlaceLanes } from './lanes.ts'

/** Lanes of a place shown before the reader asks for the rest. */
const FEW = 8
/** Answers of a lane put into words; the drawing has them all. */
const ANSWERS = 3

interface Props {
  readonly place: PlaceLanes
  readonly axis: DayAxis | null
  readonly styleOf: (origin: string) => OriginStyle
  readonly colourOf: (side: string | null) => string
  readonly selected: string | undefined
}

export function PlaceRow({ place, ...lanes }: Props) {
  const few = place.lanes.slice(0, FEW)
  const rest = place.lanes.slice(FEW)
  return (
    <li className="place">
      <h3>
        {place.place} {place.contested && <span className="tag">{strings.controlContested}</span>}
      </h3>
      <div>
        <Lanes place={place.place} lanes={few} {...lanes} />
        {rest.length > 0 && (
          <details>
            <summary>{strings.controlMoreLanes(rest.length)}</summary>
            <Lanes place={place.place} lanes={rest} {...lanes} />
          </details>
        )}
        {place.undated.length > 0 && (
          <p className="quiet">
            {strings.controlUndated}{' '}
            {place.undated.map((s) => (
              <span key={s.claim} className="answer">
                <ClaimLink claim={s.claim}>{controlAnswer(s)}</ClaimLink> ({s.origin})
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  )
}

interface LanesProps extends Omit<Props, 'place'> {
  readonly place: string
  readonly lanes: readonly Lane[]
}

function Lanes({ place, lanes, axis, styleOf, colourOf, selected }: LanesProps) {
  return (
    <ul>
      {lanes.map((lane) => (
        <li key={lane.origin} className="lane">
          <p>
            <GlyphInText style={styleOf(lane.origin)} /> <b>{lane.origin}</b> <Answers lane={lane} />
          </p>
          {axis !== null && <LaneTrack place={place} lane={lane} axis={axis} colourOf={colourOf} selected={selected} />}
        </li>
      ))}
    </ul>
  )
}

/** The lane in words, each answer a link to its first claim: the drawing needs no label that could be cut off. */
function Answers({ lane }: { lane: Lane }) {
  const stretches = lane.rows.flat()
  return (
    <>
      {stretches.slice(0, ANSWERS).map(({ sayings: [first], from }) => (
        <span key={first.claim} className="answer">
          <ClaimLink claim={first.claim}>{controlAnswer(first)}</ClaimLink> <span className="quiet">{shortDay(from)}</span>
        </span>
      ))}
      {stretches.length > ANSWERS && <span className="quiet">{strings.morePositions(stretches.length - ANSWERS)}</span>}
    </>
  )
}
