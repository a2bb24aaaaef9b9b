/** Where something lies, in degrees; null where nobody knows. */
export interface Point {
  readonly lat: number | null
  readonly lon: number | null
}

const EARTH_KM = 6371
const RADIANS = Math.PI / 180

/** Kilometres over the ground, near enough for places of one part of the world; infinite where one has no point. */
export function kmBetween(a: Point, b: Point): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY
  const x = (b.lon - a.lon) * RADIANS * Math.cos(((a.lat + b.lat) / 2) * RADIANS)
  const y = (b.lat - a.lat) * RADIANS
  return EARTH_KM * Math.hypot(x, y)
}
