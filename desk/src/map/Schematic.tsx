import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Day } from '../../../src/model/day.ts'
import { number } from '../locale.ts'
import { useWidth } from '../marks/use-width.ts'
import { controlAnswer, strings } from '../strings.ts'
import type { Placed } from './frame.ts'
import { LimitLines } from './LimitLines.tsx'
import { layoutMap, type Sign } from './layout.ts'
import type { Limits } from './limits.ts'
import { PlaceSign } from './PlaceSign.tsx'
import { type Standing, standingOn } from './standing.ts'

const MAX_HEIGHT = 560

interface Props {
  readonly name: string
  readonly places: readonly Placed[]
  readonly day: Day
  readonly colourOf: (side: string | null) => string
  readonly selected: string | undefined
  readonly limits: Limits | null
}

/** Where the places lie to one another, and what was said of each by the day. It draws no borders but those of a file that the reader gives. */
export function Schematic({ name, places, day, colourOf, selected, limits }: Props) {
  const [ref, width] = useWidth()
  const layout = useMemo(() => (width === 0 ? null : layoutMap(places, { width, maxHeight: MAX_HEIGHT })), [places, width])
  return (
    <div ref={ref} className="schematic">
      {layout !== null && (
        <svg width={layout.width} height={layout.height} role="group" aria-label={name}>
          {limits !== null && <LimitLines shapes={limits.shapes} layout={layout} />}
          {layout.signs.map(({ place, x, y, area }) => (
            <circle key={place.place} cx={x} cy={y} r={area} className="area" />
          ))}
          {layout.signs.map((sign) => (
            <SignLink
              key={sign.place.place}
              sign={sign}
              standing={standingOn(sign.place, day)}
              colourOf={colourOf}
              selected={sign.place.place === selected}
            />
          ))}
          <Scale kilometre={layout.kilometre} y={layout.height - 12} />
        </svg>
      )}
    </div>
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
