import { scaleUtc } from 'd3-scale'
import { addDays, type Day, dayFromNumber, dayNumber } from '../../../src/model/day.ts'

/** Maps days to pixels. A day is a band; its mark stands in the middle and may move only inside the band. */
export interface DayAxis {
  readonly first: Day
  readonly last: Day
  /** Width of one day. */
  readonly band: number
  /** Middle of the day. */
  readonly x: (day: Day) => number
  readonly ticks: readonly Day[]
}

const LABEL_WIDTH = 66

/** An axis over all the days given, with at least `leastDays` days so that a single day is not stretched over the page. */
export function dayAxis(days: readonly Day[], from: number, to: number, leastDays = 5): DayAxis | null {
  const sorted = [...days].sort()
  const [earliest] = sorted
  const latest = sorted.at(-1)
  if (earliest === undefined || latest === undefined) return null
  const missing = Math.max(0, leastDays - (dayNumber(latest) - dayNumber(earliest) + 1))
  const first = addDays(earliest, -Math.floor(missing / 2))
  const last = addDays(latest, Math.ceil(missing / 2))
  const count = dayNumber(last) - dayNumber(first) + 1
  const band = (to - from) / count
  const x = (day: Day): number => from + (dayNumber(day) - dayNumber(first) + 0.5) * band
  return { first, last, band, x, ticks: ticksOf(first, last, x, Math.max(2, Math.floor((to - from) / LABEL_WIDTH))) }
}

function ticksOf(first: Day, last: Day, x: (day: Day) => number, most: number): readonly Day[] {
  const count = dayNumber(last) - dayNumber(first) + 1
  if (count <= most) return Array.from({ length: count }, (_, i) => addDays(first, i))
  const scale = scaleUtc().domain([new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)])
  const days = scale.ticks(most).map((date) => dayFromNumber(Math.floor(date.getTime() / 86_400_000)))
  return apart([...new Set(days)], x)
}

/** d3 puts the first of a month close to the 29th before it: labels that would touch are left out. */
function apart(days: readonly Day[], x: (day: Day) => number): readonly Day[] {
  const kept: Day[] = []
  for (const day of days) {
    const previous = kept.at(-1)
    if (previous === undefined || x(day) - x(previous) >= LABEL_WIDTH) kept.push(day)
  }
  return kept
}
