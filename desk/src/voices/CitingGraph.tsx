import { Link } from '@tanstack/react-router'
import { linkHorizontal } from 'd3-shape'
import { useWidth } from '../marks/use-width.ts'
import { strings } from '../strings.ts'
import { type Citing, sideOf } from './citings.ts'

/** Names on either side; the table has them all. */
const OUTLETS = 14
const SPEAKERS = 18
const PITCH = 26
const THICK = 9
/** Part of the width that names take on either side. */
const NAMES = 0.32

interface Props {
  readonly citings: readonly Citing[]
  readonly selected: string | undefined
}

const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>()

/** Outlets on the left, those whom they credit on the right; a line is as thick as there are claims. */
export function CitingGraph({ citings, selected }: Props) {
  const [ref, width] = useWidth()
  const outlets = sideOf(citings, 'outlet', OUTLETS)
  const speakers = sideOf(citings, 'speaker', SPEAKERS)
  const drawn = citings.filter(({ outlet, speaker }) => outlets.includes(outlet) && speakers.includes(speaker))
  const most = Math.max(1, ...drawn.map(({ claims }) => claims))
  const height = Math.max(outlets.length, speakers.length) * PITCH
  const y = (names: readonly string[], name: string): number => ((names.indexOf(name) + 0.5) * height) / names.length
  const left = width * NAMES
  const right = width * (1 - NAMES)
  return (
    <div ref={ref} className="citing-graph" style={{ minBlockSize: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="group" aria-label={strings.citingGraph}>
          <g aria-hidden="true">
            {drawn.map(({ outlet, speaker, claims }) => (
              <path
                key={`${outlet} ${speaker}`}
                d={curve({ source: [left + 8, y(outlets, outlet)], target: [right - 8, y(speakers, speaker)] }) ?? ''}
                strokeWidth={1 + (claims / most) * THICK}
                className={selected === undefined || selected === outlet || selected === speaker ? 'citing' : 'citing pale'}
              />
            ))}
          </g>
          {outlets.map((name) => (
            <Node key={name} name={name} x={left} y={y(outlets, name)} anchor="end" selected={selected} />
          ))}
          {speakers.map((name) => (
            <Node key={name} name={name} x={right} y={y(speakers, name)} anchor="start" selected={selected} />
          ))}
        </svg>
      )}
    </div>
  )
}

interface NodeProps {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly selected: string | undefined
}

function Node({ name, x, y, anchor, selected }: NodeProps) {
  return (
    <Link
      to="/outlets"
      search={({ who: _, ...was }) => (selected === name ? was : { ...was, who: name })}
      resetScroll={false}
      aria-current={selected === name ? 'true' : undefined}
    >
      <text x={x} y={y + 4} textAnchor={anchor}>
        {name === '' ? strings.unnamedOutlet : name}
      </text>
    </Link>
  )
}
