import './lanes.css'
import { tickDay } from '../locale.ts'
import { type DayAxis, dayAxis } from '../marks/day-axis.ts'
import { type OriginStyle, sidePalette } from '../marks/palette.ts'
import { useWidth } from '../marks/use-width.ts'
import { HolderKey, LookKey } from './LaneLegend.tsx'
import { LanePatterns } from './LanePatterns.tsx'
import { daysOf, holdersOf, type PlaceLanes } from './lanes.ts'
import { PlaceRow } from './PlaceRow.tsx'

interface Props {
  readonly places: readonly PlaceLanes[]
  readonly styleOf: (origin: string) => OriginStyle
  readonly selected: string | undefined
}

/** The lanes of several places under one axis of days. */
export function LaneTable({ places, styleOf, selected }: Props) {
  const [ref, width] = useWidth()
  const axis = dayAxis(daysOf(places), 0, Math.max(width, 120))
  const holders = holdersOf(places)
  const colourOf = sidePalette(holders)
  return (
    <div className="lane-table">
      <HolderKey holders={holders} colourOf={colourOf} />
      <LookKey />
      <LanePatterns />
      <div className="lane-axis" aria-hidden="true">
        <div ref={ref} className="lane-days">
          {axis !== null && width > 0 && <DayTicks axis={axis} width={width} />}
        </div>
      </div>
      <ul className="places">
        {places.map((place) => (
          <PlaceRow
            key={place.place}
            place={place}
            axis={width > 0 ? axis : null}
            styleOf={styleOf}
            colourOf={colourOf}
            selected={selected}
          />
        ))}
      </ul>
    </div>
  )
}

/** Labels at the very edges lean inwards, so that none is cut off. */
function DayTicks({ axis, width }: { axis: DayAxis; width: number }) {
  return axis.ticks.map((day) => {
    const x = axis.x(day)
    const side = x < 24 ? 'at-start' : x > width - 24 ? 'at-end' : 'at-middle'
    return (
      <span key={day} className={side} style={{ left: `${(x / width) * 100}%` }}>
        {tickDay(day, axis)}
      </span>
    )
  })
}
