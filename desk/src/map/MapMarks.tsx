import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Day } from '../../../src/model/day.ts'
import { number } from '../locale.ts'
import { controlAnswer, strings } from '../strings.ts'
import type { Placed } from './frame.ts'
import { LimitLines } from './LimitLines.tsx'
import { areasOn, type Sign, signsOn } from './layout.ts'
import type { Limits } from './limits.ts'
import { PlaceSign } from './PlaceSign.tsx'
import { type Standing, standingOn } from './standing.ts'
import type { View } from './view.ts'

/** What is drawn over the world: places, and the limits that the reader gave. */
export interface Marked {
  readonly name: string
  readonly places: readonly Placed[]
  readonly day: Day
  readonly colourOf: (side: string | null) => string
  readonly selected: string | undefined
  readonly limits: Limits | null
}

/** What was said of each place by the day, where the view says that the places lie; on a map or on bare paper. */
export function MapMarks({ view, name, places, day, colourOf, selected, limits }: Marked & { readonly view: View }) {
  const signs = useMemo(() => signsOn(places, view), [places, view])
  const areas = useMemo(() => areasOn(places, view), [places, view])
  return (
    <svg width={view.width} height={view.height} viewBox={`0 0 ${view.width} ${view.height}`} role="group" aria-label={name}>
      {limits !== null && <LimitLines shapes={limits.shapes} view={view} />}
      {areas.map(({ place, x, y, area }) => (
        <circle key={place.place} cx={x} cy={y} r={area} className="area" />
      ))}
      {signs.map((sign) => (
        <SignLink
          key={sign.place.place}
          sign={sign}
          standing={standingOn(sign.place, day)}
          colourOf={colourOf}
          selected={sign.place.place === selected}
        />
      ))}
      <Scale kilometre={view.kilometre(view.middle)} y={view.height - 12} />
    </svg>
  )
}

interface SignProps {
  readonly sign: Sign
  readonly standing: readonly Standing[]
  readonly colourOf: (side: string | null) => string
  readonly selected: boolean
}

function SignLink({ sign: { place, x, y, label }, standing, colourOf, selected }: SignProps) {
  const said = standing.map(({ origin, saying }) => `${origin}: ${controlAnswer(saying)}`)
  const name = `${place.place}. ${said.length === 0 ? strings.mapNothing : said.join('; ')}`
  return (
    <Link
      to="/places"
      search={(was) => ({ ...was, place: place.place })}
      resetScroll={false}
      className="sign"
      aria-label={name}
      aria-current={selected ? 'true' : undefined}
    >
      <title>{name}</title>
      <g transform={`translate(${x} ${y})`}>
        <PlaceSign standing={standing} colourOf={colourOf} />
      </g>
      {label !== null && (
        <text x={label.x} y={label.y} textAnchor={label.anchor} aria-hidden="true">
          {place.place}
        </text>
      )}
    </Link>
  )
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
/** A bar of about this many pixels. */
const BAR = 60

/** How far a kilometre is, and where north is. */
function Scale({ kilometre, y }: { kilometre: number; y: number }) {
  const kilometres = STEPS.findLast((n) => n * kilometre <= BAR * 1.6) ?? STEPS[0]!
  return (
    <g aria-hidden="true" className="scale" transform={`translate(8 ${y})`}>
      <path d={`M0 -4v4h${kilometres * kilometre}v-4`} />
      <text x={kilometres * kilometre + 6} y={2}>
        {strings.mapScale(number(kilometres))}
      </text>
    </g>
  )
}
