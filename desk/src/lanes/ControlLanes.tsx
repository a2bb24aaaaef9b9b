import './lanes.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { controlQuery } from '../data/queries.ts'
import type { PlaceControl } from '../data/types.ts'
import { type DayAxis, dayAxis } from '../figures/day-axis.ts'
import { useWidth } from '../figures/use-width.ts'
import { shortDay } from '../locale.ts'
import { GlyphInText } from '../marks/Glyph.tsx'
import { type OriginStyle, sidePalette } from '../marks/palette.ts'
import type { OverviewSearch } from '../routes/search.ts'
import { Reading } from '../shell/States.tsx'
import { controlAnswer, strings } from '../strings.ts'
import { LanePatterns, LaneSwatch } from './LanePatterns.tsx'
import { LaneTrack } from './LaneTrack.tsx'
import { daysOf, FADE_DAYS, holdersOf, type Lane, lanesOf, type PlaceLanes } from './lanes.ts'

/** Places shown before the reader asks for all. */
const FEW = 10

interface Props {
  readonly search: OverviewSearch
  readonly styleOf: (origin: string) => OriginStyle
}

export function ControlLanes({ search, styleOf }: Props) {
  const query = useQuery(controlQuery)
  return (
    <section aria-labelledby="control">
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
  const all = lanesOf(places)
  if (all.length === 0) return <p className="state">{strings.controlNone}</p>
  const shown = search.places === 'all' ? all : all.slice(0, FEW)
  const axis = dayAxis(daysOf(shown), 0, Math.max(width, 120))
  const holders = holdersOf(all)
  const colourOf = sidePalette(holders)
  return (
    <>
      <LanePatterns />
      <div className="lane-axis" aria-hidden="true">
        <div ref={ref} className="lane-days">
          {axis !== null && width > 0 && <DayTicks axis={axis} width={width} />}
        </div>
      </div>
      <ul className="places">
        {shown.map((place) => (
          <PlaceRow key={place.place} place={place} axis={axis} styleOf={styleOf} colourOf={colourOf} selected={search.claim} />
        ))}
      </ul>
      <LaneLegend holders={holders.slice(0, 5)} colourOf={colourOf} />
      {all.length > FEW && (
        <p className="no-print">
          <Link
            to="/"
            search={({ places: was, ...rest }: OverviewSearch) => (was === 'all' ? rest : { ...rest, places: 'all' as const })}
            resetScroll={false}
          >
            {search.places === 'all' ? strings.controlLess : strings.controlMore(all.length)}
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
        {shortDay(day)}
      </span>
    )
  })
}

interface RowProps {
  readonly place: PlaceLanes
  readonly axis: DayAxis | null
  readonly styleOf: Props['styleOf']
  readonly colourOf: (side: string | null) => string
  readonly selected: string | undefined
}

function PlaceRow({ place, axis, styleOf, colourOf, selected }: RowProps) {
  return (
    <li className={place.contested ? 'place contested' : 'place'}>
      <h3>
        {place.place}
        {place.contested && <span className="tag">{strings.controlContested}</span>}
      </h3>
      <ul>
        {place.lanes.map((lane) => (
          <li key={lane.origin + lane.stretches[0]?.sayings[0].claim} className="lane">
            <p>
              <GlyphInText style={styleOf(lane.origin)} /> <b>{lane.origin}</b> <LaneAnswers lane={lane} />
            </p>
            {axis !== null && <LaneTrack place={place.place} lane={lane} axis={axis} colourOf={colourOf} selected={selected} />}
          </li>
        ))}
      </ul>
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
function LaneAnswers({ lane }: { lane: Lane }) {
  return lane.stretches.map(({ sayings: [first], from }) => (
    <span key={first.claim} className="answer">
      <Link to="." search={(was) => ({ ...was, claim: first.claim })} resetScroll={false}>
        {controlAnswer(first)}
      </Link>{' '}
      <span className="quiet">{shortDay(from)}</span>
    </span>
  ))
}

function LaneLegend({ holders, colourOf }: { holders: readonly string[]; colourOf: RowProps['colourOf'] }) {
  return (
    <div className="legend quiet">
      <ul aria-label={strings.legendHolder}>
        {holders.map((holder) => (
          <li key={holder}>
            <LaneSwatch look="held" colour={colourOf(holder)} /> {holder}
          </li>
        ))}
      </ul>
      <ul aria-label={strings.legend}>
        <li>
          <LaneSwatch look="denied" colour="var(--ink-soft)" /> {strings.legendDenied}
        </li>
        <li>
          <LaneSwatch look="part" colour="var(--ink-soft)" /> {strings.legendPart}
        </li>
        <li>
          <LaneSwatch look="moving" colour="var(--ink-soft)" /> {strings.legendMoving}
        </li>
        <li>
          <LaneSwatch look="fading" colour="var(--ink-soft)" /> {strings.legendFading}
        </li>
      </ul>
    </div>
  )
}
