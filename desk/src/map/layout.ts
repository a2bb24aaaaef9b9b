import { type Placed, reachOf } from './frame.ts'

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

export interface MapLayout {
  readonly width: number
  readonly height: number
  readonly signs: readonly Sign[]
  /** Pixels of a kilometre. */
  readonly kilometre: number
  /** Where a point lies on the map, in pixels; also beyond its edges. */
  readonly project: (lat: number, lon: number) => readonly [x: number, y: number]
}

/** Half the width of the sign of a place, in pixels. */
export const SIGN = 15
const CHARACTER = 7.2
const LINE = 16
const METRES_OF_DEGREE = 111_320
const MARGIN = 20

/** Places on a plane, north up, east to the right; nothing is moved. Names that have no room are left to the list beside the map. */
export function layoutMap(
  places: readonly Placed[],
  size: { readonly width: number; readonly maxHeight: number },
): MapLayout | null {
  if (places.length === 0) return null
  const [{ at: origin }] = places as readonly [Placed, ...Placed[]]
  const narrow = Math.cos((origin.lat * Math.PI) / 180)
  const flatten = ({ lat, lon }: { readonly lat: number; readonly lon: number }) => ({
    east: (lon - origin.lon) * METRES_OF_DEGREE * narrow,
    south: (origin.lat - lat) * METRES_OF_DEGREE,
  })
  const flat = places.map((place) => ({ place, ...flatten(place.at), reach: reachOf(place) ?? 0 }))
  const west = Math.min(...flat.map((p) => p.east - p.reach))
  const north = Math.min(...flat.map((p) => p.south - p.reach))
  const wide = Math.max(...flat.map((p) => p.east + p.reach)) - west
  const tall = Math.max(...flat.map((p) => p.south + p.reach)) - north
  const scale = Math.min(Math.max(size.width / 3, size.width - LABEL_ROOM) / wide, (size.maxHeight - 2 * MARGIN) / tall)
  const left = (size.width - wide * scale) / 2
  const height = Math.round(tall * scale + 2 * MARGIN)
  const project = (lat: number, lon: number): readonly [number, number] => {
    const { east, south } = flatten({ lat, lon })
    return [left + (east - west) * scale, MARGIN + (south - north) * scale]
  }
  const bare = flat.map(({ place, reach }) => {
    const [x, y] = project(place.at.lat, place.at.lon)
    return { place, x, y, area: reach * scale }
  })
  return { width: size.width, height, signs: label(bare, size.width, height), kilometre: 1000 * scale, project }
}

/** Names stand beside their places: room for them at both edges. */
const LABEL_ROOM = 120

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Each name on the first side of its sign where it covers no sign and no other name. */
function label(signs: readonly Omit<Sign, 'label'>[], width: number, height: number): readonly Sign[] {
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
