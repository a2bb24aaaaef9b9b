import type { PlaceLanes } from '../lanes/lanes.ts'

/** A place with a point. */
export type Placed = PlaceLanes & { readonly at: NonNullable<PlaceLanes['at']> }

export const isPlaced = (place: PlaceLanes): place is Placed => place.at !== null

/** How far from its point a place may lie, in metres, by UCDP's where_prec; null for what is too wide to be drawn among places. */
const REACH: Readonly<Record<number, number>> = { 1: 900, 2: 4000 }

export const reachOf = (place: Placed): number | null => REACH[place.at.wherePrec] ?? null

/** The parts of the world that a map of the places can show: every place that contains two or more of them, the widest last. */
export function framesOf(places: readonly Placed[]): readonly { readonly name: string; readonly places: number }[] {
  const drawn = places.filter((place) => reachOf(place) !== null)
  const counts = new Map<string, { places: number; depth: number }>()
  for (const { within } of drawn)
    for (const [i, name] of within.entries()) {
      const known = counts.get(name)
      counts.set(name, { places: (known?.places ?? 0) + 1, depth: within.length - i })
    }
  return [...counts]
    .filter(([, { places: n }]) => n > 1)
    .sort(([, a], [, b]) => b.depth - a.depth || b.places - a.places)
    .map(([name, { places: n }]) => ({ name, places: n }))
}

/** At first the closest look that still has most of the places. */
export const chooseFrame = (places: readonly Placed[], asked: string | undefined): string | null => {
  const frames = framesOf(places)
  const half = places.filter((place) => reachOf(place) !== null).length / 2
  return (frames.find(({ name }) => name === asked) ?? frames.find(({ places: n }) => n >= half) ?? frames[0])?.name ?? null
}

/** The places to be drawn; all of them where no frame holds two. */
export const inFrame = (places: readonly Placed[], frame: string | null): readonly Placed[] =>
  places.filter((place) => reachOf(place) !== null && (frame === null || place.within.includes(frame)))
