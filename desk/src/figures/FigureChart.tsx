import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { FigurePoint } from '../data/types.ts'
import { number, percent, tickDay } from '../locale.ts'
import { Glyph } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { QualifierMark } from '../marks/Qualifier.tsx'
import { useWidth } from '../marks/use-width.ts'
import { describePoint } from './describe.ts'
import { layoutChart, type Mark } from './layout.ts'

interface Props {
  readonly name: string
  readonly points: readonly FigurePoint[]
  readonly height: number
  readonly styleOf: (origin: string) => OriginStyle
  readonly selected: string | undefined
}

/** Pixels between a mark and what is read out of it. */
const BESIDE = 18

/** The values of one group in time. Every mark is a link to its claim; the one pointed at is read out beside it. */
export function FigureChart({ name, points, height, styleOf, selected }: Props) {
  const [ref, width] = useWidth()
  const [read, setRead] = useState<Mark | null>(null)
  const fade = useId()
  const format = points.every((p) => p.unit === 'percent') ? percent : number
  const layout = width === 0 ? null : layoutChart(points, { width, height }, format)
  return (
    <div ref={ref} className="figure-chart" style={{ minBlockSize: height }}>
      {layout !== null && (
        <svg width={layout.width} height={layout.height} role="group" aria-label={name}>
          <defs>
            <linearGradient id={fade} x1="0" y1="0" x2="0" y2="1">
              <stop offset="0" stopColor="currentColor" stopOpacity="0" />
              <stop offset="0.5" stopColor="currentColor" stopOpacity="0.5" />
              <stop offset="1" stopColor="currentColor" stopOpacity="0" />
            </linearGradient>
          </defs>
          <g aria-hidden="true" className="axes">
            {layout.yTicks.map(({ value, y }) => (
              <g key={value}>
                <line x1={layout.plot.left} x2={layout.plot.right} y1={y} y2={y} className={value === 0 ? 'base' : 'grid'} />
                <text x={layout.plot.left - 8} y={y + 4} textAnchor="end">
                  {format(value)}
                </text>
              </g>
            ))}
            {layout.axis.ticks.map((day) => (
              <text key={day} x={layout.axis.x(day)} y={layout.plot.bottom + 19} textAnchor="middle">
                {tickDay(day, layout.axis)}
              </text>
            ))}
          </g>
          {layout.marks.map((mark) => (
            <PointMark
              key={mark.point.claim + mark.point.event}
              mark={mark}
              style={styleOf(mark.point.origin)}
              selected={mark.point.claim === selected}
              base={layout.plot.bottom}
              fade={fade}
              onRead={setRead}
            />
          ))}
        </svg>
      )}
      {read !== null && layout !== null && <ReadOut mark={read} width={layout.width} />}
    </div>
  )
}

/** What the mark says, beside it and inside the chart; screen readers have the same as the name of the mark. */
function ReadOut({ mark: { point, x, y }, width }: { mark: Mark; width: number }) {
  const side = x < width / 2 ? { left: x + BESIDE } : { right: width - x + BESIDE }
  return (
    <p className="read-out" style={{ top: y, ...side }} aria-hidden="true">
      {describePoint(point)}
    </p>
  )
}

interface MarkProps {
  readonly mark: Mark
  readonly style: OriginStyle
  readonly selected: boolean
  /** Where the scale ends. */
  readonly base: number
  /** Id of the gradient of vague words. */
  readonly fade: string
  readonly onRead: (mark: Mark | null) => void
}

function PointMark({ mark, style, selected, base, fade, onRead }: MarkProps) {
  const { point, x, y, span, vague, label } = mark
  return (
    <Link
      to="."
      search={(was) => ({ ...was, claim: point.claim })}
      resetScroll={false}
      className="mark"
      aria-label={describePoint(point)}
      aria-current={selected ? 'true' : undefined}
      onMouseEnter={() => onRead(mark)}
      onMouseLeave={() => onRead(null)}
      onFocus={() => onRead(mark)}
      onBlur={() => onRead(null)}
    >
      {span !== null && vague && <line x1={x} x2={x} y1={y} y2={span[0]} stroke={style.colour} className="to-band" />}
      {span !== null && vague && (
        <rect
          x={x - 5}
          y={Math.min(span[0], base - 8)}
          width={10}
          height={Math.max(8, span[1] - span[0])}
          fill={`url(#${fade})`}
          color={style.colour}
        />
      )}
      {span !== null && !vague && (
        <path
          d={`M${x - 5} ${span[0]}h10M${x} ${span[0]}V${span[1]}M${x - 5} ${span[1]}h10`}
          stroke={style.colour}
          strokeWidth={2}
        />
      )}
      <g transform={`translate(${x} ${y})`}>
        <circle r={13} className="halo" />
        <QualifierMark qualifier={point.qualifier} doubtful={point.doubtful} colour={style.colour} below={base - y} />
        <Glyph style={style} hollow={point.saidBasis === 'implied'} />
      </g>
      {label !== null && (
        <text x={label.x} y={label.y} textAnchor={label.anchor} aria-hidden="true">
          {label.text}
        </text>
      )}
    </Link>
  )
}
