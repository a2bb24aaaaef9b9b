import { arc } from 'd3-shape'
import type { LaneLook } from '../lanes/LanePatterns.tsx'
import { lookOf } from '../lanes/look.ts'
import { SIGN } from './layout.ts'
import type { Standing } from './standing.ts'

interface Props {
  readonly standing: readonly Standing[]
  readonly colourOf: (side: string | null) => string
}

const wedge = arc<{ readonly from: number; readonly to: number }>()
  .innerRadius(0)
  .outerRadius(SIGN)
  .startAngle((d) => d.from)
  .endAngle((d) => d.to)

const MASKS: Readonly<Partial<Record<LaneLook, string>>> = { denied: 'url(#hatched)', moving: 'url(#dotted)' }

/** One wedge for each answer that an origin gives: nothing is merged into one colour. Drawn around 0,0. */
export function PlaceSign({ standing, colourOf }: Props) {
  const step = (2 * Math.PI) / Math.max(1, standing.length)
  return (
    <g className="place-sign">
      <circle r={SIGN} className="ground" />
      {standing.map(({ origin, saying, strength }, i) => (
        <g key={origin + saying.claim} mask={MASKS[lookOf(saying)]} opacity={Math.max(0.15, strength)}>
          <path d={wedge({ from: i * step, to: (i + 1) * step }) ?? ''} fill={colourOf(saying.by)} />
        </g>
      ))}
      {standing.length > 1 &&
        standing.map(({ origin, saying }, i) => (
          <line
            key={origin + saying.claim}
            x1={0}
            y1={0}
            x2={SIGN * Math.sin(i * step)}
            y2={-SIGN * Math.cos(i * step)}
            className="seam"
          />
        ))}
      <circle r={SIGN} className="rim" />
    </g>
  )
}
