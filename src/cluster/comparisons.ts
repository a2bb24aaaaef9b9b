import type { Cause, ClaimPlace } from '../model/claim.ts'
import type { IncidentType } from '../model/incident.ts'
import { kmBetween } from '../model/point.ts'
import type { Days, TellingPlace } from './telling.ts'

/** How two tellings stand to each other in place: from one and the same to another; `open` where one of them names none that says anything. */
export type PlaceLikeness = 'same' | 'inside' | 'near' | 'region' | 'open' | 'unclear' | 'other' | 'far'

/** Points nearer than this may be one place under two names … */
const NEAR_KM = 6
/** … and two towns farther apart than this are not told for one another. */
const FAR_KM = 60
/** UCDP `where_prec` up to which a place is a town or a quarter … */
export const EXACT = 3
/** … and from which it says no more than the country. */
const COUNTRY = 6

/** Whether a report that names both tells of two places. */
export const areTwoPlaces = (likeness: PlaceLikeness): boolean => likeness === 'other' || likeness === 'far'

/** The best that any two of the places give. */
export function comparePlaces(a: readonly TellingPlace[], b: readonly TellingPlace[]): PlaceLikeness {
  const [x, y] = [a.filter(saysWhere), b.filter(saysWhere)]
  if (x.length === 0 || y.length === 0) return 'open'
  const found = x.flatMap((one) => y.map((other) => comparePlace(one, other)))
  return ORDER.find((likeness) => found.includes(likeness)) ?? 'other'
}

const ORDER: readonly PlaceLikeness[] = ['same', 'inside', 'near', 'region', 'unclear', 'other', 'far']

/** A country says nothing; a name that no gazetteer knows may be as exact as any. */
const saysWhere = (place: ClaimPlace): boolean => place.name !== '' && (place.wherePrec < COUNTRY || place.gazetteerId === null)

function comparePlace(a: TellingPlace, b: TellingPlace): PlaceLikeness {
  const exact = isExact(a) && isExact(b)
  if (isSamePlace(a, b)) return exact ? 'same' : 'region'
  const [larger] = a.within.includes(b.name) ? [b] : b.within.includes(a.name) ? [a] : []
  if (larger) return isExact(larger) ? 'inside' : 'region'
  if (areOpposite(a, b)) return 'other'
  if (!a.gazetteerId || !b.gazetteerId) return 'unclear'
  const km = kmBetween(a, b)
  if (!sameCountry(a, b)) return 'far'
  if (!exact || !Number.isFinite(km)) return 'other'
  return km <= NEAR_KM ? 'near' : km > FAR_KM ? 'far' : 'other'
}

const isExact = (place: ClaimPlace): boolean => place.wherePrec <= EXACT || place.gazetteerId === null

const OPPOSITE: Readonly<Record<string, string>> = {
  Eastern: 'Western',
  Western: 'Eastern',
  Northern: 'Southern',
  Southern: 'Northern',
}

/** One in the east of a town, the other in its west, however near the two are. */
function areOpposite(a: ClaimPlace, b: ClaimPlace): boolean {
  const theirs = new Set([b.name, ...b.within])
  return [a.name, ...a.within].some((name) => {
    const [side = '', ...town] = name.split(' ')
    const other = OPPOSITE[side]
    return other !== undefined && theirs.has(`${other} ${town.join(' ')}`)
  })
}

const sameCountry = (a: ClaimPlace, b: ClaimPlace): boolean => {
  const [x, y] = [a.within.at(-1), b.within.at(-1)]
  return x === undefined || y === undefined || x === y
}

const isSamePlace = (a: TellingPlace, b: TellingPlace): boolean =>
  a.gazetteerId !== null && b.gazetteerId !== null ? a.gazetteerId === b.gazetteerId : a.key === b.key

/** Days between two stretches; 0 where they share a day. */
export const daysApart = (a: Days, b: Days): number => Math.max(a[0] - b[1], b[0] - a[1], 0)

/** `vague`: one of them is a month or more, and holds the other by chance. */
export type DaysLikeness = 'same' | 'vague' | 'apart'

/** Longer than this is no time of one attack. */
const STRETCH = 6

export function compareDays(a: Days, b: Days): DaysLikeness {
  if (daysApart(a, b) > 0) return 'apart'
  const [short, long] = [a[1] - a[0], b[1] - b[0]].sort((x, y) => x - y) as [number, number]
  return long > STRETCH && short <= STRETCH ? 'vague' : 'same'
}

export type Likeness = 'same' | 'near' | 'open' | 'other'

/** Causes that reports give of one and the same blow. */
const FAMILIES: readonly (readonly Cause[])[] = [
  ['air strike', 'barrel bomb', 'chemical'],
  ['artillery', 'barrel bomb', 'clash', 'air strike'],
  ['bomb', 'suicide bomb'],
  ['bomb', 'air strike', 'barrel bomb'],
  ['shooting', 'clash', 'execution'],
]

export function compareCauses(a: readonly Cause[], b: readonly Cause[]): Likeness {
  if (a.length === 0 || b.length === 0) return 'open'
  if (a.some((cause) => b.includes(cause))) return 'same'
  return a.some((x) => b.some((y) => FAMILIES.some((family) => family.includes(x) && family.includes(y)))) ? 'near' : 'other'
}

/** Types of harm: one report's battle is another's shelling or killing of civilians. */
const HARM: ReadonlySet<IncidentType> = new Set(['Battles', 'Explosions/Remote violence', 'Violence against civilians'])
const CROWDS: ReadonlySet<IncidentType> = new Set(['Protests', 'Riots'])

export function compareTypes(a: readonly IncidentType[], b: readonly IncidentType[]): Likeness {
  if (a.length === 0 || b.length === 0) return 'open'
  if (a.some((type) => b.includes(type))) return 'same'
  const both = (family: ReadonlySet<IncidentType>): boolean =>
    a.some((type) => family.has(type)) && b.some((type) => family.has(type))
  return both(HARM) || both(CROWDS) ? 'near' : 'other'
}

export function compareSides(a: readonly string[], b: readonly string[]): Likeness {
  if (a.length === 0 || b.length === 0) return 'open'
  return a.some((side) => b.includes(side)) ? 'same' : 'other'
}
