import { type Day, dayNumber } from '../../../src/model/day.ts'
import type { ControlSaying } from '../data/types.ts'
import { endOf, FADE_DAYS, type PlaceLanes } from '../lanes/lanes.ts'

/** What an origin had last said about a place on a day. */
export interface Standing {
  readonly origin: string
  readonly saying: ControlSaying
  /** 1 on the days it was said, and less for every day of silence after. */
  readonly strength: number
}

/** Each origin's latest answers as they stand on the day, none merged; those that have faded by then are gone. */
export const standingOn = (place: PlaceLanes, day: Day): readonly Standing[] =>
  place.lanes.flatMap((lane) =>
    lane.rows.flatMap((row) => {
      const stretch = row.find((s) => s.from <= day && (s.until === null ? day <= endOf(s) : day < s.until))
      if (stretch === undefined) return []
      const silent = Math.max(0, dayNumber(day) - dayNumber(stretch.said))
      const strength = 1 - silent / (FADE_DAYS + 1)
      return strength <= 0 ? [] : [{ origin: lane.origin, saying: stretch.sayings[0], strength }]
    }),
  )

/** The day on which most can be seen: that by which most places have an answer; of several the latest. */
export const fullestDay = (places: readonly PlaceLanes[], days: readonly Day[]): Day | undefined => {
  let fullest: { readonly day: Day; readonly spoken: number } | undefined
  for (const day of days) {
    const spoken = places.filter((place) => standingOn(place, day).length > 0).length
    if (fullest === undefined || spoken > fullest.spoken || (spoken === fullest.spoken && day > fullest.day))
      fullest = { day, spoken }
  }
  return fullest?.day
}
