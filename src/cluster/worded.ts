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
  const whole = once(() => vectorOf(text))
  const day = published.day ? dayNumber(published.day) : null
  const window: Days | null = day === null ? null : [day - BEFORE, day]
  const tellings = tellingsOf(claims, window)
  const news = tellings[0]?.days ?? window
  const isBackground = ({ days }: Telling): boolean => days !== null && news !== null && days[1] < news[0]
  const hasNews = tellings.some((telling) => !isBackground(telling) && telling.claims.some(statesItsDay))
  // What is only mentioned of former days, without a figure, tells nothing of the incident.
  const told = tellings.filter((telling) => !isBackground(telling) || telling.claims.some(({ figure }) => figure))
  return told.map((telling) => {
    const background = isBackground(telling)
    const near = once(() => vectorOf(text, telling.sentences))
    return {
      ...telling,
      window,
      background,
      recalled: background && hasNews && telling.sentences.length === 1,
      // Most tellings are told apart by place and day alone.
      get near() {
        return near()
      },
      get whole() {
        return whole()
      },
    }
  })
}

/** News that states no day may well go on with the attack of a former day that it tells of. */
const statesItsDay = ({ time, why }: Claim): boolean =>
  time?.datePrec === 1 && why.some(({ field, basis }) => field === 'time' && basis === 'stated')

/** Worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null
  return () => {
    done ??= { value: work() }
    return done.value
  }
}
