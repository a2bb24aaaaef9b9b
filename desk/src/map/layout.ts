import { type Placed, reachOf } from './frame.ts'
import type { View } from './view.ts'

export interface Sign {
  readonly place: Placed
  readonly x: number
  readonly y: number
  /** Radius of the area in which the place lies, in pixels. */
  readonly area: number
  readonly label: MapLabel | null
}

export interface MapLabel {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Half the width of the sign of a place, in pixels. */
export const SIGN = 15
const CHARACTER = 7.2
const LINE = 16

type Spot = Omit<Sign, 'label'>

const spotOf = (place: Placed, view: View): Spot => {
  const { lat, lon } = place.at
  const [x, y] = view.project(lat, lon)
  return { place, x, y, area: ((reachOf(place) ?? 0) / 1000) * view.kilometre(lat) }
}

/** The signs of the places in sight, none of them moved. Names that have no room are left to the list beside the map. */
export function signsOn(places: readonly Placed[], view: View): readonly Sign[] {
  const seen = places
    .map((place) => spotOf(place, view))
    .filter(({ x, y }) => x >= 0 && x <= view.width && y >= 0 && y <= view.height)
  return label(seen, view.width, view.height)
}

/** The areas in which places lie, as far as they reach into sight: their middle may lie beyond it. */
export const areasOn = (places: readonly Placed[], view: View): readonly Spot[] =>
  places
    .map((place) => spotOf(place, view))
    .filter(({ x, y, area }) => x + area >= 0 && x - area <= view.width && y + area >= 0 && y - area <= view.height)

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Each name on the first side of its sign where it covers no sign and no other name. */
function label(signs: readonly Spot[], width: number, height: number): readonly Sign[] {
  const taken: Box[] = signs.map(({ x, y }) => ({ left: x - SIGN, right: x + SIGN, top: y - SIGN, bottom: y + SIGN }))
  return signs.map((sign) => {
    const long = sign.place.place.length * CHARACTER
    const sides: readonly MapLabel[] = [
      { x: sign.x + SIGN + 4, y: sign.y + 5, anchor: 'start' },
      { x: sign.x - SIGN - 4, y: sign.y + 5, anchor: 'end' },
      { x: sign.x, y: sign.y + SIGN + LINE - 3, anchor: 'middle' },
      { x: sign.x, y: sign.y - SIGN - 5, anchor: 'middle' },
    ]
    const free = sides.find((side) => {
      const box = boxOf(side, long)
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      return inside && !taken.some((other) => meets(box, other))
    })
    if (free !== undefined) taken.push(boxOf(free, long))
    return { ...sign, label: free ?? null }
  })
}

function boxOf({ x, y, anchor }: MapLabel, long: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2
  return { left, right: left + long, top: y - LINE + 4, bottom: y + 4 }
}
