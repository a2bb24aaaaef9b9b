import type { Claim, ClaimPlace, Measure } from '../model/claim.ts'
import { compareCauses, comparePlaces, daysApart, EXACT } from './comparisons.ts'
import { type Days, type Telling, tellingOf } from './telling.ts'

/** Measures that tell of an incident where their scope says so. */
const OF_INCIDENTS: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained', 'missing', 'destroyed', 'attacks'])

/** Figures of one incident, and totals of one day in one town: news seldom says how many strikes there were. */
export const isOfIncident = ({ figure, time, places }: Claim): boolean =>
  figure !== undefined &&
  OF_INCIDENTS.has(figure.measure) &&
  (figure.scope === 'incident' || (figure.scope === 'aggregate' && time?.datePrec === 1 && isExact(places[0])))

const isExact = (place: ClaimPlace | undefined): boolean =>
  place !== undefined && place.name !== '' && (place.wherePrec <= EXACT || place.gazetteerId === null)

/** Words between two claims that a reader takes to be of one passage. */
const PASSAGE = 250

/**
 * Parts one report's claims about incidents into tellings: one a place, time and cause that cannot be that of another. `window` are the
 * days of which a report tells as news.
 */
export function tellingsOf(claims: readonly Claim[], window: Days | null): Telling[] {
  const groups: Telling[] = []
  for (const claim of claims) {
    const alone = tellingOf([claim])
    const whole = groups.find((group) => group.claims.some((other) => other.id === claim.figure?.partOf))
    const group = whole ?? bestOf(groups, alone, window)
    if (group) groups[groups.indexOf(group)] = tellingOf([...group.claims, claim])
    else groups.push(alone)
  }
  return groups
}

/** The telling that a claim goes on with: one that gives its number, else its place, else the nearest before it, as news goes on with what it has just told. */
function bestOf(groups: readonly Telling[], alone: Telling, window: Days | null): Telling | undefined {
  const possible = groups.filter((group) => goesWith(alone, group, window))
  const rank = (group: Telling): number =>
    (repeats(alone, group) ? 2 : 0) + (comparePlaces(alone.places, group.places) === 'same' ? 1 : 0)
  const best = Math.max(...possible.map(rank))
  return possible.findLast((group) => rank(group) === best)
}

const goesWith = (alone: Telling, group: Telling, window: Days | null): boolean =>
  !['other', 'unclear'].includes(comparePlaces(alone.places, group.places)) &&
  isOfDays(alone, group, window) &&
  compareCauses(alone.causes, group.causes) !== 'other'

/** What is told without a day is news, unless it goes on with a passage about former days. */
function isOfDays(alone: Telling, group: Telling, window: Days | null): boolean {
  if (alone.days && group.days) return daysApart(alone.days, group.days) === 0
  const dated = alone.days ?? group.days
  if (dated === null || window === null || daysApart(dated, window) === 0) return true
  const [claim, last] = [alone.claims[0] as Claim, group.claims.at(-1) as Claim]
  return alone.days === null && claim.start - last.end < PASSAGE
}

const repeats = (a: Telling, b: Telling): boolean => a.killed.some((number) => number > 1 && b.killed.includes(number))
