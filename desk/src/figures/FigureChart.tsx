import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { FigurePoint } from '../data/types.ts'
import { number, tickDay } from '../locale.ts'
import { Glyph } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { QualifierMark } from '../marks/Qualifier.tsx'
import { strings } from '../strings.ts'
import { describePoint } from './describe.ts'
import { layoutChart, type Mark } from './layout.ts'
import { useWidth } from './use-width.ts'

interface Props {
  readonly name: string
  readonly points: readonly FigurePoint[]
  readonly styleOf: (origin: string) => OriginStyle
  readonly selected: string | undefined
}

const HEIGHT = 320

/** The values of one group in time. Every mark is a link to its claim; the line below the chart reads the one pointed at. */
export function FigureChart({ name, points, styleOf, selected }: Props) {
  const [ref, width] = useWidth()
  const [read, setRead] = useState<FigurePoint | null>(null)
  const layout = width === 0 ? null : layoutChart(points, { width, height: HEIGHT }, number)
  return (
    <div ref={ref} className="figure-chart">
      {layout !== null && (
        <svg width={layout.width} height={layout.height} role="group" aria-label={name}>
          <defs>
            <linearGradient id="vague" x1="0" y1="0" x2="0" y2="1">
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
                  {number(value)}
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
              onRead={setRead}
            />
          ))}
        </svg>
      )}
      <p className="reading-line quiet">{read === null ? strings.readingHint : describePoint(read)}</p>
    </div>
  )
}

interface MarkProps {
  readonly mark: Mark
  readonly style: OriginStyle
  readonly selected: boolean
  /** Where the scale ends. */
  readonly base: number
  readonly onRead: (point: FigurePoint) => void
}

function PointMark({ mark, style, selected, base, onRead }: MarkProps) {
  const { point, x, y, span, vague, label } = mark
  return (
    <Link
      to="."
      search={(was) => ({ ...was, claim: point.claim })}
      resetScroll={false}
      className="mark"
      aria-label={describePoint(point)}
      aria-current={selected ? 'true' : undefined}
      onMouseEnter={() => onRead(point)}
      onFocus={() => onRead(point)}
    >
      {span !== null && vague && <line x1={x} x2={x} y1={y} y2={span[0]} stroke={style.colour} className="to-band" />}
      {span !== null && vague && (
        <rect x={x - 5} y={span[0]} width={10} height={Math.max(8, span[1] - span[0])} fill="url(#vague)" color={style.colour} />
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
