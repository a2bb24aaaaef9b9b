import { Link } from '@tanstack/react-router'
import type { ControlSaying } from '../data/types.ts'
import { longDay } from '../locale.ts'
import type { DayAxis } from '../marks/day-axis.ts'
import { controlAnswer, strings } from '../strings.ts'
import { LaneBar } from './LanePatterns.tsx'
import { endOf, type Lane, type Stretch } from './lanes.ts'
import { lookOf } from './look.ts'

/** A bar alone in its lane, and one of several answers that an origin gives at a time. */
const ALONE = 12
const AMONG = 7
const GAP = 4
/** How far the lines of the days reach over a lane on either side, so that they meet those of its neighbours. */
const REACH = 40

interface Props {
  readonly place: string
  readonly lane: Lane
  readonly axis: DayAxis
  readonly colourOf: (side: string | null) => string
  readonly selected: string | undefined
}

/** The drawing of one lane: bars from the day something is said until the origin says otherwise, a tick for each day it says so. */
export function LaneTrack({ place, lane, axis, colourOf, selected }: Props) {
  const height = lane.rows.length === 1 ? ALONE : AMONG
  const pitch = height + GAP
  const whole = lane.rows.length * pitch + GAP
  return (
    <svg className="track" height={whole} role="group" aria-label={strings.laneName(place, lane.origin)}>
      {axis.ticks.map((day) => (
        <line key={day} x1={axis.x(day)} x2={axis.x(day)} y1={-REACH} y2={whole + REACH} className="grid" />
      ))}
      {lane.rows.map((row, i) => (
        <g key={row[0]?.sayings[0].claim} transform={`translate(0 ${i * pitch + GAP})`}>
          {row.map((stretch) => (
            <StretchBar key={stretch.sayings[0].claim} stretch={stretch} axis={axis} colourOf={colourOf} height={height} />
          ))}
          {row
            .flatMap((stretch) => onePerDay(stretch.sayings))
            .map((s) => (
              <Tick key={s.claim} saying={s} x={startX(axis, s.day!)} height={height} selected={s.claim === selected} />
            ))}
        </g>
      ))}
    </svg>
  )
}

/** A day begins at the left edge of its band. */
const startX = (axis: DayAxis, day: string): number => axis.x(day) - axis.band / 2

interface BarProps extends Pick<Props, 'axis' | 'colourOf'> {
  readonly stretch: Stretch
  readonly height: number
}

function StretchBar({ stretch, axis, colourOf, height }: BarProps) {
  const [saying] = stretch.sayings
  const share = Math.min(1, (saying.share?.low ?? saying.share?.high ?? 50) / 100)
  const from = startX(axis, stretch.from)
  const silent = startX(axis, stretch.until ?? stretch.said) + (stretch.until === null ? axis.band : 0)
  const end = Math.max(silent, startX(axis, endOf(stretch)))
  const bar = { look: lookOf(saying), colour: colourOf(saying.by), share, height }
  return (
    <>
      <LaneBar {...bar} outline="drawn" x={from} width={Math.max(2, silent - from)} />
      {end > silent && (
        <g mask="url(#fading)">
          <LaneBar {...bar} outline="none" x={silent} width={end - silent} />
        </g>
      )}
    </>
  )
}

const onePerDay = (sayings: readonly ControlSaying[]): readonly ControlSaying[] => [
  ...new Map(sayings.toReversed().map((s) => [s.day, s])).values(),
]

interface TickProps {
  readonly saying: ControlSaying
  readonly x: number
  readonly height: number
  readonly selected: boolean
}

function Tick({ saying, x, height, selected }: TickProps) {
  const name = strings.laneSince(controlAnswer(saying), longDay(saying.day!))
  return (
    <Link
      to="."
      search={(was) => ({ ...was, claim: saying.claim })}
      resetScroll={false}
      className="tick"
      aria-label={name}
      aria-current={selected ? 'true' : undefined}
    >
      <title>{name}</title>
      <rect x={x - 3} y={-GAP / 2} width={12} height={height + GAP} className="hit" />
      <rect x={x} y={-1} width={2.5} height={height + 2} className="line" />
    </Link>
  )
}
