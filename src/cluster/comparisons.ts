import type { Cause, ClaimPlace } from '../model/claim.ts'
import { dayNumber, type Interval } from '../model/day.ts'
import { fold } from '../text/fold.ts'

/** How two tellings stand to each other in one respect. `open` where one of them says nothing. */
export type Likeness = 'same' | 'near' | 'open' | 'other'

/** Points nearer than this may be one place under two names. */
const NEAR_KM = 6

/** `same`: one place. `near`: one lies in the other, or their points are close. */
export function comparePlaces(a: ClaimPlace | null, b: ClaimPlace | null): Likeness {
  if (!a || !b) return 'open'
  if (isSamePlace(a, b)) return 'same'
  if (a.within.some((name) => name === b.name) || b.within.some((name) => name === a.name)) return 'near'
  const km = distance(a, b)
  return km !== null && km <= NEAR_KM ? 'near' : 'other'
}

export const isSamePlace = (a: ClaimPlace, b: ClaimPlace): boolean =>
  a.gazetteerId !== null && b.gazetteerId !== null ? a.gazetteerId === b.gazetteerId : skeleton(a.name) === skeleton(b.name)

/** Spellings of one name in Latin letters differ in vowels, doubled letters and articles: Sakhur, Sakhour, al-Sakhur. */
const skeleton = (name: string): string =>
  fold(name)
    .replaceAll(/\b(?:al|el|an|ar|as|ash|at|ad|az)[\s-]+/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll(/(?<=.)[aeiouy]/g, '')
    .replaceAll(/(.)\1+/g, '$1')

/** Kilometres between two points; null where one has none. */
function distance(a: ClaimPlace, b: ClaimPlace): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const radians = Math.PI / 180
  const x = (b.lon - a.lon) * radians * Math.cos(((a.lat + b.lat) / 2) * radians)
  const y = (b.lat - a.lat) * radians
  return 6371 * Math.hypot(x, y)
}

/** `same`: a day in common. `near`: a day or two apart, as dates of late news are. */
export function compareDays(a: Interval, b: Interval): Likeness {
  const [x, y] = [bounds(a), bounds(b)]
  if (!x || !y) return 'open'
  const gap = Math.max(x[0] - y[1], y[0] - x[1], 0)
  return gap === 0 ? 'same' : gap <= 1 ? 'near' : 'other'
}

function bounds({ start, end }: Interval): readonly [number, number] | null {
  const first = start ?? end
  const last = end ?? start
  return first && last ? [dayNumber(first), dayNumber(last)] : null
}

/** Causes that reports give of one and the same blow. */
const FAMILIES: readonly (readonly Cause[])[] = [
  ['air strike', 'barrel bomb', 'chemical'],
  ['artillery', 'barrel bomb', 'clash'],
  ['bomb', 'suicide bomb'],
  ['bomb', 'air strike', 'barrel bomb'],
  ['shooting', 'clash', 'execution'],
]

export function compareCauses(a: readonly Cause[], b: readonly Cause[]): Likeness {
  if (a.length === 0 || b.length === 0) return 'open'
  if (a.some((cause) => b.includes(cause))) return 'same'
  return a.some((x) => b.some((y) => FAMILIES.some((family) => family.includes(x) && family.includes(y)))) ? 'near' : 'other'
}
