import { type Placed, reachOf } from './frame.ts'

/** A part of the world as it lies on the screen, north up. */
export interface View {
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** The latitude at half of the height. */
  readonly middle: number
  /** Where a point lies, in pixels from the upper left; also beyond the edges. */
  readonly project: (lat: number, lon: number) => readonly [x: number, y: number]
  /** Pixels of a kilometre at a latitude. */
  readonly kilometre: (lat: number) => number
}

const METRES_OF_DEGREE = 111_320
const MARGIN = 20
/** Names stand beside their places: room for them at both edges. */
const LABEL_ROOM = 120

/** A plane that holds the places with the areas in which they lie, east to the right, and is as wide as asked for; null without places. */
export function flatView(places: readonly Placed[], size: { readonly width: number; readonly maxHeight: number }): View | null {
  if (places.length === 0) return null
  const [{ at: origin }] = places as readonly [Placed, ...Placed[]]
  const narrow = Math.cos((origin.lat * Math.PI) / 180)
  const flatten = ({ lat, lon }: { readonly lat: number; readonly lon: number }) => ({
    east: (lon - origin.lon) * METRES_OF_DEGREE * narrow,
    south: (origin.lat - lat) * METRES_OF_DEGREE,
  })
  const flat = places.map((place) => ({ ...flatten(place.at), reach: reachOf(place) ?? 0 }))
  const west = Math.min(...flat.map((p) => p.east - p.reach))
  const north = Math.min(...flat.map((p) => p.south - p.reach))
  const wide = Math.max(...flat.map((p) => p.east + p.reach)) - west
  const tall = Math.max(...flat.map((p) => p.south + p.reach)) - north
  const scale = Math.min(Math.max(size.width / 3, size.width - LABEL_ROOM) / wide, (size.maxHeight - 2 * MARGIN) / tall)
  const left = (size.width - wide * scale) / 2
  return {
    width: size.width,
    height: Math.round(tall * scale + 2 * MARGIN),
    middle: origin.lat,
    project(lat, lon) {
      const { east, south } = flatten({ lat, lon })
      return [left + (east - west) * scale, MARGIN + (south - north) * scale]
    },
    kilometre: () => 1000 * scale,
  }
}
