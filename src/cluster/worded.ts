import type { Claim } from '../model/claim.ts'
import { dayNumber } from '../model/day.ts'
import type { Report } from '../model/report.ts'
import type { Worded } from './features.ts'
import type { Days, Telling } from './telling.ts'
import { tellingsOf } from './tellings.ts'
import { vectorOf } from './wording.ts'

/** What a report tells without a day happened on the day that it was published, or so many days before. */
const BEFORE = 4

/** What one report tells of incidents, with its words and days. */
export function wordedTellings({ text, published }: Report, claims: readonly Claim[]): Worded[] {
  const whole = vectorOf(text)
  const day = published.day ? dayNumber(published.day) : null
  const window: Days | null = day === null ? null : [day - BEFORE, day]
  const tellings = tellingsOf(claims, window)
  const news = tellings[0]?.days ?? window
  const isBackground = ({ days }: Telling): boolean => days !== null && news !== null && days[1] < news[0]
  return tellings.map((telling) => ({
    ...telling,
    window,
    background: isBackground(telling),
    near: vectorOf(text, telling.sentences),
    whole,
  }))
}
