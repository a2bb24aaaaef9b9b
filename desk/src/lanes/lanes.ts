import { addDays, type Day } from '../../../src/model/day.ts'
import type { ControlSaying, PlaceControl } from '../data/types.ts'

/** Days after which a lane has faded when its origin says nothing newer: silence is not "still held". */
export const FADE_DAYS = 7

/** One answer that an origin gives from a day on, with every claim that carries it. */
export interface Stretch {
  readonly sayings: readonly [ControlSaying, ...ControlSaying[]]
  readonly from: Day
  /** The last day on which the origin said so. */
  readonly said: Day
  /** The day on which the same origin says something else; null where it never does, and the lane fades. */
  readonly until: Day | null
}

/** What one origin says about one place. Lanes are never merged with those of other origins. */
export interface Lane {
  readonly origin: string
  readonly party: boolean
  readonly stretches: readonly Stretch[]
}

export interface PlaceLanes {
  readonly place: string
  readonly within: readonly string[]
  readonly contested: boolean
  readonly lanes: readonly Lane[]
  /** Claims that give no day, and whose report has none. */
  readonly undated: readonly ControlSaying[]
}

const answerOf = (s: ControlSaying): string => JSON.stringify([s.change, s.by, s.polarity, s.share?.low, s.share?.high])

/** Plans, offers and predictions say nothing about who holds a place, so they have no lane. */
const isAboutNow = (s: ControlSaying): boolean => s.modality === 'actual' || s.modality === 'possible'

/** The lanes of each place: contested places first, then those with most origins, then the latest. */
export const lanesOf = (places: readonly PlaceControl[]): readonly PlaceLanes[] =>
  places
    .map((place) => {
      const sayings = place.sayings.filter(isAboutNow)
      const dated = sayings.filter((s) => s.day !== null)
      const byOrigin = [...Map.groupBy(dated, (s) => s.origin).values()]
      return {
        place: place.place,
        within: place.within,
        contested: place.contested,
        lanes: byOrigin.flatMap(lanesOfOrigin).sort((a, b) => startOf(a).localeCompare(startOf(b))),
        undated: sayings.filter((s) => s.day === null),
      }
    })
    .filter((place) => place.lanes.length + place.undated.length > 0)
    .sort(
      (a, b) => Number(b.contested) - Number(a.contested) || b.lanes.length - a.lanes.length || a.place.localeCompare(b.place),
    )

const startOf = (lane: Lane): Day => lane.stretches[0]?.from ?? ''

/** An origin that gives two answers on one day gets a lane for each: neither may hide the other. */
function lanesOfOrigin(sayings: readonly ControlSaying[]): readonly Lane[] {
  const rows: Stretch[][] = []
  for (const saying of [...sayings].sort((a, b) => a.day!.localeCompare(b.day!))) {
    const day = saying.day!
    const same = rows.find((row) => answerOf(row.at(-1)!.sayings[0]) === answerOf(saying))
    const earlier = rows.find((row) => row.at(-1)!.said < day)
    if (same !== undefined) {
      const last = same.pop()!
      same.push({ ...last, sayings: [...last.sayings, saying], said: day })
    } else if (earlier !== undefined) {
      const last = earlier.pop()!
      earlier.push({ ...last, until: day }, { sayings: [saying], from: day, said: day, until: null })
    } else {
      rows.push([{ sayings: [saying], from: day, said: day, until: null }])
    }
  }
  const [{ origin, party }] = sayings as [ControlSaying]
  return rows.map((stretches) => ({ origin, party, stretches }))
}

/** The last day that a stretch reaches, fading included. */
export const endOf = (stretch: Stretch): Day => stretch.until ?? addDays(stretch.said, FADE_DAYS)

/** Every day on which anything is said, and the days that fading takes. */
export const daysOf = (places: readonly PlaceLanes[]): readonly Day[] =>
  places.flatMap((p) => p.lanes.flatMap((l) => l.stretches.flatMap((s) => [s.from, endOf(s)])))

/** Who is said to hold something, the most often named first. */
export function holdersOf(places: readonly PlaceLanes[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const place of places) {
    for (const lane of place.lanes) {
      for (const { sayings } of lane.stretches) {
        const { by } = sayings[0]
        if (by !== null) counts.set(by, (counts.get(by) ?? 0) + 1)
      }
    }
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([name]) => name)
}
