import { useMemo } from 'react'
import type { Point, Shape } from './limits.ts'
import type { View } from './view.ts'

/** Points nearer than this to the one before, in pixels, are not seen. */
const NEAR = 0.7

interface Props {
  readonly shapes: readonly Shape[]
  readonly view: View
}

/** Limits behind the places, in the same view. What does not reach into the map is left out. */
export function LimitLines({ shapes, view }: Props) {
  const paths = useMemo(() => shapes.map((shape) => ({ name: shape.name, d: pathOf(shape, view) })), [shapes, view])
  return (
    <g className="limits" aria-hidden="true">
      {paths.map(({ name, d }, i) =>
        d === '' ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes of a file have no ids, and never change their order
          <path key={i} d={d}>
            {name !== null && <title>{name}</title>}
          </path>
        ),
      )}
    </g>
  )
}

export const pathOf = ({ lines }: Shape, view: View): string => lines.map((line) => lineOf(line, view)).join('')

function lineOf(line: readonly Point[], { project, width, height }: View): string {
  const [edges, drawn] = [{ left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }, [] as string[]]
  let last: readonly [number, number] | null = null
  for (const [lon, lat] of line) {
    const at: readonly [number, number] = project(lat, lon)
    edges.left = Math.min(edges.left, at[0])
    edges.right = Math.max(edges.right, at[0])
    edges.top = Math.min(edges.top, at[1])
    edges.bottom = Math.max(edges.bottom, at[1])
    if (last !== null && Math.hypot(at[0] - last[0], at[1] - last[1]) < NEAR) continue
    drawn.push(`${at[0].toFixed(1)} ${at[1].toFixed(1)}`)
    last = at
  }
  const isSeen = edges.right >= 0 && edges.left <= width && edges.bottom >= 0 && edges.top <= height
  return isSeen && drawn.length > 1 ? `M${drawn.join('L')}` : ''
}
