import './lanes.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { controlQuery } from '../data/queries.ts'
import type { PlaceControl } from '../data/types.ts'
import { type DayAxis, dayAxis } from '../figures/day-axis.ts'
import { useWidth } from '../figures/use-width.ts'
import { dayRange, tickDay } from '../locale.ts'
import { type OriginStyle, sidePalette } from '../marks/palette.ts'
import type { OverviewSearch } from '../routes/search.ts'
import { Reading } from '../shell/States.tsx'
import { strings } from '../strings.ts'
import { LaneLegend } from './LaneLegend.tsx'
import { LanePatterns } from './LanePatterns.tsx'
import { busiestPeriod, daysOf, FADE_DAYS, holdersOf, inPeriod, lanesOf } from './lanes.ts'
import { PlaceRow } from './PlaceRow.tsx'

/** Places shown before the reader asks for all. */
const FEW = 10

interface Props {
  readonly search: OverviewSearch
  readonly styleOf: (origin: string) => OriginStyle
}

export function ControlLanes({ search, styleOf }: Props) {
  const query = useQuery(controlQuery)
  return (
    <section aria-labelledby="control" className="control">
      <h2 id="control">{strings.control}</h2>
      <p className="quiet">{strings.controlExplained(FADE_DAYS)}</p>
      <Reading query={query} what={strings.control.toLowerCase()}>
        {({ places }) => <Lanes places={places} search={search} styleOf={styleOf} />}
      </Reading>
    </section>
  )
}

function Lanes({ places, search, styleOf }: Props & { readonly places: readonly PlaceControl[] }) {
  const [ref, width] = useWidth()
  const busiest = search.from === undefined && search.to === undefined ? busiestPeriod(places) : null
  const all = lanesOf(inPeriod(places, busiest ?? search))
  if (all.length === 0) return <p className="state">{strings.controlNone}</p>
  const open = search.places === 'all'
  const shown = open ? all : all.slice(0, FEW)
  const axis = dayAxis(daysOf(shown), 0, Math.max(width, 120))
  const holders = holdersOf(all)
  const colourOf = sidePalette(holders)
  return (
    <>
      {busiest !== null && (
        <p className="quiet">{strings.controlBusiest(dayRange(busiest.from, busiest.to), all.length, lanesOf(places).length)}</p>
      )}
      <LanePatterns />
      <div className="lane-axis" aria-hidden="true">
        <div ref={ref} className="lane-days">
          {axis !== null && width > 0 && <DayTicks axis={axis} width={width} />}
        </div>
      </div>
      <ul className="places">
        {shown.map((place) => (
          <PlaceRow
            key={place.place}
            place={place}
            axis={axis}
            styleOf={styleOf}
            colourOf={colourOf}
            selected={search.claim}
            lanes={open ? 'all' : 'few'}
          />
        ))}
      </ul>
      <LaneLegend holders={holders} colourOf={colourOf} />
      {(open || all.length > FEW || all.some((p) => p.lanes.length > 8)) && (
        <p className="no-print">
          <Link
            to="/"
            search={({ places: _, ...rest }: OverviewSearch) => (open ? rest : { ...rest, places: 'all' as const })}
            resetScroll={false}
          >
            {open ? strings.controlLess : strings.controlMore(all.length)}
          </Link>
        </p>
      )}
    </>
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
