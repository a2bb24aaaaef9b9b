import type { PMTiles } from 'pmtiles'
import { type Placed, reachOf } from './frame.ts'

/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** An archive of tiles as a file gives it, to be laid under the places: its borders and names are the file's, not ours. */
export interface BaseMap {
  readonly file: string
  readonly archive: PMTiles
  readonly tiles: 'vector' | 'pictures'
  /** Who is to be named with it, in the file's own words; null where it does not say. */
  readonly attribution: string | null
  readonly zooms: readonly [least: number, most: number]
  readonly bounds: Bounds
}

/** Why a file cannot be drawn. */
export interface BaseMapFault {
  readonly file: string
  readonly fault: 'unread' | 'no-archive' | 'cut-off' | 'broken' | 'no-tiles' | 'no-layers' | 'no-webgl' | 'elsewhere'
}

export const isFault = (value: unknown): value is BaseMapFault => typeof value === 'object' && value !== null && 'fault' in value

const METRES_OF_DEGREE = 111_320

/** The part of the world that holds the places with the areas in which they lie. */
export function boundsOf(places: readonly Placed[]): Bounds {
  const edges = places.map((place) => {
    const { lat, lon } = place.at
    const tall = (reachOf(place) ?? 0) / METRES_OF_DEGREE
    const wide = tall / Math.cos((lat * Math.PI) / 180)
    return { west: lon - wide, south: lat - tall, east: lon + wide, north: lat + tall }
  })
  return [
    Math.min(...edges.map(({ west }) => west)),
    Math.min(...edges.map(({ south }) => south)),
    Math.max(...edges.map(({ east }) => east)),
    Math.max(...edges.map(({ north }) => north)),
  ]
}

export const meets = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
