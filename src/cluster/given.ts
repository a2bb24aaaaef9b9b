import type { Cause } from '../model/claim.ts'
import { type Day, dayFromNumber } from '../model/day.ts'
import type { IncidentType } from '../model/incident.ts'
import type { FeatureName, Worded } from './features.ts'
import type { Telling } from './telling.ts'

/** Days of a telling, both ends included. `of` says whose they are: a telling that says no day may be of any of which its report tells. */
export interface GivenDays {
  readonly start: Day
  readonly end: Day
  readonly of: 'telling' | 'report'
}

/** What a telling gives for each feature to compare; null or an empty list where it gives nothing, null where words are compared. */
export interface Given {
  readonly place: readonly string[]
  readonly days: GivenDays | null
  readonly background: 'news' | 'background'
  readonly cause: readonly Cause[]
  readonly type: readonly IncidentType[]
  readonly by: readonly string[]
  readonly victims: Telling['victims']
  readonly killed: readonly number[]
  readonly injured: readonly number[]
  readonly copied: null
  readonly 'words near': null
  readonly 'words of the reports': null
}

const GIVEN: { readonly [F in FeatureName]: (telling: Worded) => Given[F] } = {
  place: ({ places }) => places.map(({ name }) => name),
  days: daysGiven,
  background: ({ background }) => (background ? 'background' : 'news'),
  cause: ({ causes }) => causes,
  type: ({ types }) => types,
  by: ({ by }) => by,
  victims: ({ victims }) => victims,
  killed: ({ killed }) => killed,
  injured: ({ injured }) => injured,
  copied: () => null,
  'words near': () => null,
  'words of the reports': () => null,
}

export const givenBy = <F extends FeatureName>(telling: Worded, feature: F): Given[F] => GIVEN[feature](telling)

function daysGiven({ days, window }: Worded): GivenDays | null {
  const of = days ?? window
  if (of === null) return null
  return { start: dayFromNumber(of[0]), end: dayFromNumber(of[1]), of: days ? 'telling' : 'report' }
}
