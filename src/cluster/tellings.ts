import type { Claim } from '../model/claim.ts'
import { standsAlone } from './claims-of-incidents.ts'
import {
  areTwoPlaces,
  compareCauses,
  compareDays,
  comparePlaces,
  compareSides,
  compareTypes,
  daysApart,
  type PlaceLikeness,
} from './comparisons.ts'
import { type Days, isDatedBySaying, type Telling, type TellingPlace, tellingOf } from './telling.ts'

/** Words between two claims that a reader takes to be of one passage. */
const PASSAGE = 250

/**
 * Parts one report's claims about incidents into tellings: one a place, time and cause that cannot be that of another. `window` are the
 * days of which a report tells as news. Figures come first; what is told without one joins what it tells of, or stands alone.
 */
export function tellingsOf(claims: readonly Claim[], window: Days | null): Telling[] {
  const groups: Telling[] = []
  for (const claim of [...claims.filter(({ figure }) => figure), ...claims.filter(({ figure }) => !figure)]) {
    const alone = tellingOf([claim])
    // Without a figure, a place and a day of its own nothing but the sentence says what a claim goes with.
    const free = claim.figure || standsAlone(claim)
    const group =
      wholeOf(groups, claim) ?? sentenceOf(groups, alone, window) ?? (free ? bestOf(groups, alone, window) : undefined)
    if (group) groups[groups.indexOf(group)] = tellingOf([...group.claims, claim])
    else if (standsAlone(claim)) groups.push(alone)
  }
  return groups.sort((a, b) => (a.claims[0] as Claim).start - (b.claims[0] as Claim).start)
}

const wholeOf = (groups: readonly Telling[], { figure }: Claim): Telling | undefined =>
  groups.find((group) => group.claims.some((other) => other.id === figure?.partOf))

/** What a sentence says has happened is what its figures count. */
const sentenceOf = (groups: readonly Telling[], alone: Telling, window: Days | null): Telling | undefined => {
  const [claim] = alone.claims as readonly [Claim]
  if (claim.figure) return undefined
  return groups.find(
    (group) =>
      goesWith(alone, group, window) && group.claims.some(({ figure, sentence }) => figure && sentence[0] === claim.sentence[0]),
  )
}

/** What is told without a figure is of an incident only where nothing speaks against it: not only the same province, the same means and doer. */
const isOfDeed = (alone: Telling, group: Telling): boolean =>
  alone.claims.some(({ figure }) => figure) ||
  (comparePlaces(alone.places, group.places) !== 'region' &&
    ['same', 'open'].includes(compareCauses(alone.causes, group.causes)) &&
    compareSides(alone.by, group.by) !== 'other')

/** The telling that a claim goes on with: one that gives its number, else its place, else the nearest before it, as news goes on with what it has just told. */
function bestOf(groups: readonly Telling[], alone: Telling, window: Days | null): Telling | undefined {
  const possible = groups.filter((group) => goesWith(alone, group, window))
  const rank = (group: Telling): number =>
    (repeats(alone, group) ? 2 : 0) + (comparePlaces(alone.places, group.places) === 'same' ? 1 : 0)
  const best = Math.max(...possible.map(rank))
  return possible.findLast((group) => rank(group) === best)
}

const goesWith = (alone: Telling, group: Telling, window: Days | null): boolean =>
  (isOfPlace(comparePlaces(alone.places, group.places)) || isSummed(alone, group)) &&
  isOfDays(alone, group, window) &&
  compareCauses(alone.causes, group.causes) !== 'other' &&
  compareTypes(alone.types, group.types) !== 'other' &&
  isOfDeed(alone, group)

const isOfPlace = (likeness: PlaceLikeness): boolean => likeness !== 'unclear' && !areTwoPlaces(likeness)

/** A headline names the country's east, the province or the city for the village that the text goes on to name: the number and the means are the same. */
const isSummed = (alone: Telling, group: Telling): boolean =>
  repeats(alone, group) &&
  compareCauses(alone.causes, group.causes) === 'same' &&
  alone.places.every((one) =>
    group.places.every((other) => !areTwoPlaces(comparePlaces([one], [other])) || areOfOneName(one, other)),
  )

/** A province and its capital often have one name. */
const areOfOneName = (a: TellingPlace, b: TellingPlace): boolean =>
  [a.within, b.within].some((within, index) =>
    within.some((name) => name.split(' ')[0] === (index === 0 ? b : a).name.split(' ')[0]),
  )

/** What is told without a day is news, unless it goes on with a passage about former days. */
function isOfDays(alone: Telling, group: Telling, window: Days | null): boolean {
  if (alone.days && group.days) {
    if (isBefore(alone, group) || isBefore(group, alone)) return false
    // "… the group claimed on Monday. The blast on Sunday night struck the crossing."
    const eve = daysApart(alone.days, group.days) === 1 && (isToldNextDay(alone, group) || isToldNextDay(group, alone))
    return eve || compareDays(alone.days, group.days) === 'same'
  }
  const dated = alone.days ?? group.days
  if (dated === null || window === null || daysApart(dated, window) === 0) return true
  const [claim, last] = [alone.claims[0] as Claim, group.claims.at(-1) as Claim]
  return alone.days === null && claim.start - last.end < PASSAGE
}

const isToldNextDay = (a: Telling, b: Telling): boolean =>
  a.days !== null && b.days !== null && isDatedBySaying(a) && b.days[1] < a.days[0]

/** "Earlier this week" was on no day that the report names as its last. */
export const isBefore = ({ claims, days }: Telling, { days: other }: Telling): boolean =>
  days !== null &&
  other !== null &&
  days[1] > days[0] &&
  other[0] === days[1] &&
  claims.some(({ time }) => EARLIER.test(time?.text ?? ''))

const EARLIER = /^earlier\b/i

const repeats = (a: Telling, b: Telling): boolean => a.killed.some((number) => number > 1 && b.killed.includes(number))
