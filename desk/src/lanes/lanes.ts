import { addDays, type Day, dayNumber } from '../../../src/model/day.ts'
import type { ControlSaying, PlaceControl } from '../data/types.ts'
import { isWithin, type Period } from '../shell/period.ts'

/** Days after which a lane has faded when its origin says nothing newer: silence is not "still held". */
export const FADE_DAYS = 7

/** Days shown at first of a case that goes on for longer than `LONG_CASE`: in a year, a week is too thin to be seen. */
const WINDOW_DAYS = 42
const LONG_CASE = 90

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
  /** One row of answers that follow one another; more where the origin gives two answers on one day, so that neither hides the other. */
  readonly rows: readonly (readonly Stretch[])[]
}

export interface PlaceLanes {
  readonly place: string
  readonly within: readonly string[]
  /** Where it is, and how precisely that is known; null where nobody has placed it. */
  readonly at: PlaceControl['at']
  readonly contested: boolean
  readonly lanes: readonly Lane[]
  /** Claims that give no day, and whose report has none. */
  readonly undated: readonly ControlSaying[]
}

/** Plans, offers and predictions say nothing about who holds a place, so they have no lane. */
export const isAboutNow = (s: ControlSaying): boolean => s.modality === 'actual' || s.modality === 'possible'

/** The lanes of each place: contested places first, then the smaller before what contains it, then those with most origins. */
export const lanesOf = (places: readonly PlaceControl[]): readonly PlaceLanes[] =>
  places
    .map((place) => ({ place, sayings: place.sayings.filter(isAboutNow) }))
    .filter(({ sayings }) => sayings.length > 0)
    .map(({ place, sayings }) => ({
      place: place.place,
      within: place.within,
      at: place.at,
      contested: place.contested,
      lanes: [...Map.groupBy(datedOf(sayings), (s) => s.origin).values()].map(laneOf).sort(inOrder),
      undated: sayings.filter((s) => s.day === null),
    }))
    .sort(
      (a, b) =>
        Number(b.contested) - Number(a.contested) ||
        b.within.length - a.within.length ||
        b.lanes.length - a.lanes.length ||
        a.place.localeCompare(b.place),
    )

const datedOf = (sayings: readonly ControlSaying[]): readonly ControlSaying[] =>
  sayings.filter((s) => s.day !== null).toSorted((a, b) => a.day!.localeCompare(b.day!))

/** What is only mentioned in passing ("rebel-held X") comes last. */
const inOrder = (a: Lane, b: Lane): number => Number(isPassing(a)) - Number(isPassing(b)) || startOf(a).localeCompare(startOf(b))

const isPassing = (lane: Lane): boolean => lane.rows.every((row) => row.every((s) => s.sayings[0].change === 'holds'))

const startOf = (lane: Lane): Day => lane.rows[0]?.[0]?.from ?? ''

const answerOf = (s: ControlSaying): string => JSON.stringify([s.change, s.by, s.polarity, s.share?.low, s.share?.high])

function laneOf(sayings: readonly ControlSaying[]): Lane {
  const rows: Stretch[][] = []
  for (const saying of sayings) {
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
  return { origin: sayings[0]!.origin, rows }
}

/** The last day that a stretch reaches, fading included. */
export const endOf = (stretch: Stretch): Day => stretch.until ?? addDays(stretch.said, FADE_DAYS)

const stretchesOf = (places: readonly PlaceLanes[]): readonly Stretch[] =>
  places.flatMap((p) => p.lanes.flatMap((l) => l.rows.flat()))

/** Every day on which anything is said, and the days that fading takes. */
export const daysOf = (places: readonly PlaceLanes[]): readonly Day[] => stretchesOf(places).flatMap((s) => [s.from, endOf(s)])

/** The days on which something is said, in order. */
export const saidDays = (places: readonly PlaceLanes[]): readonly Day[] =>
  [...new Set(stretchesOf(places).flatMap((s) => s.sayings.flatMap(({ day }) => day ?? [])))].sort()

/** Who is said to hold something, the most often named first. */
export function holdersOf(places: readonly PlaceLanes[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { sayings } of stretchesOf(places)) {
    const { by } = sayings[0]
    if (by !== null) counts.set(by, (counts.get(by) ?? 0) + 1)
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([name]) => name)
}

/** The stretch of days in which most is said, for a case that is too long to be shown whole; null for one that is not. */
export function busiestPeriod(places: readonly PlaceControl[]): Required<Period> | null {
  const days = places.flatMap((p) => p.sayings.filter(isAboutNow).flatMap((s) => s.day ?? [])).sort()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined || dayNumber(last) - dayNumber(first) < LONG_CASE) return null
  let best = { from: first, said: 0 }
  let end = 0
  for (const [i, from] of days.entries()) {
    while (end < days.length && days[end]! < addDays(from, WINDOW_DAYS)) end += 1
    if (end - i > best.said) best = { from, said: end - i }
  }
  return { from: best.from, to: addDays(best.from, WINDOW_DAYS - 1) }
}

/** The places with what is said of them in the period. */
export const inPeriod = (places: readonly PlaceControl[], period: Period): readonly PlaceControl[] =>
  places.map((place) => ({ ...place, sayings: place.sayings.filter(({ day }) => isWithin(day, period)) }))
