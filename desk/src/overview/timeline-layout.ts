import { addDays, type Day, dayFromNumber, dayNumber } from '../../../src/model/day.ts'
import type { Timeline } from '../data/types.ts'

export interface Bar {
  readonly from: Day
  readonly to: Day
  readonly events: number
  readonly contested: number
  readonly x: number
  /** Of all events, and of the contested ones among them, in pixels. */
  readonly height: number
  readonly contestedHeight: number
}

export interface TimelineLayout {
  readonly bars: readonly Bar[]
  readonly band: number
  readonly ticks: readonly { readonly day: Day; readonly x: number }[]
  readonly most: number
  readonly first: Day
  readonly last: Day
  /** Events before and after the stretch that is drawn. */
  readonly outside: number
}

/** A band is not drawn narrower than this: the stretch with most events is drawn, and the rest is told. */
const NARROWEST = 4
const WIDEST = 26
const LABEL = 66
/** So that a single contested event is seen. */
const LEAST = 2

/** Bars over a scale of whole days or months; none is moved or widened. Null where no event has a day. */
export function layoutTimeline(
  { unit, entries }: Timeline,
  { width, height }: { width: number; height: number },
): TimelineLayout | null {
  const steps = unit === 'day' ? DAYS : MONTHS
  const placed = entries.map((entry) => ({ ...entry, at: steps.at(entry.day) }))
  const { from, to } = busiest(placed, Math.max(1, Math.floor(width / NARROWEST)))
  const shown = placed.filter(({ at }) => at >= from && at <= to)
  if (shown.length === 0) return null
  const count = Math.max(to - from + 1, Math.ceil(width / WIDEST))
  const band = width / count
  const most = Math.max(...shown.map(({ events }) => events))
  const tall = (n: number): number => (n === 0 ? 0 : Math.max(LEAST, (n / most) * height))
  const every = Math.max(1, Math.ceil(LABEL / band))
  const x = (at: number): number => (at - from) * band
  return {
    bars: shown.map(({ at, events, contested }) => ({
      from: steps.first(at),
      to: addDays(steps.first(at + 1), -1),
      events,
      contested,
      x: x(at),
      height: tall(events),
      contestedHeight: tall(contested),
    })),
    band,
    ticks: Array.from({ length: Math.ceil(count / every) }, (_, i) => from + i * every)
      .filter((at) => x(at) + band / 2 >= LABEL / 3 && x(at) + band / 2 <= width - LABEL / 3)
      .map((at) => ({ day: steps.first(at), x: x(at) + band / 2 })),
    most,
    first: steps.first(from),
    last: addDays(steps.first(from + count), -1),
    outside: placed.reduce((sum, { events }) => sum + events, 0) - shown.reduce((sum, { events }) => sum + events, 0),
  }
}

interface Steps {
  readonly at: (day: Day) => number
  readonly first: (at: number) => Day
}

const DAYS: Steps = { at: dayNumber, first: dayFromNumber }

const MONTHS: Steps = {
  at: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
  first: (at) => `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`,
}

/** The stretch of at most so many steps that holds most events, no wider than they are. */
function busiest(entries: readonly { readonly at: number; readonly events: number }[], most: number) {
  let best = { from: 0, to: -1, events: 0 }
  let [events, start] = [0, 0]
  for (const { at, events: n } of entries) {
    events += n
    while (at - entries[start]!.at >= most) events -= entries[start++]!.events
    if (events > best.events) best = { from: entries[start]!.at, to: at, events }
  }
  return best
}
