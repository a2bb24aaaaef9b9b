import { type CopyLink, isCopyOfEvent } from '../model/copy-link.ts'
import { overlap } from '../model/span.ts'
import {
  compareCauses,
  compareDays,
  comparePlaces,
  compareSides,
  compareTypes,
  daysApart,
  type Likeness,
  type PlaceLikeness,
} from './comparisons.ts'
import type { Days, Telling } from './telling.ts'
import { cosine, type Vector } from './wording.ts'

/** A telling with what its report adds to it. */
export interface Worded extends Telling {
  /** The days on which the report shows that it may have been; null where it is not dated. */
  readonly window: Days | null
  /** Told as background: on days before those of which the report tells as news. */
  readonly background: boolean
  /** Only recalled: a sentence of background in a report that tells of other news. */
  readonly recalled: boolean
  /** The words around it, and of the whole report. */
  readonly near: Vector
  readonly whole: Vector
}

/** Two tellings and the copy link of their reports, where there is one. */
export interface Match {
  readonly a: Worded
  readonly b: Worded
  readonly copy: CopyLink | null
}

/** What each feature may find: a likeness by name, or how much is alike, from 0 to 1. */
export interface Finding {
  readonly place: PlaceLikeness
  readonly days: DayLikeness
  /** Told as news by both, as background by one or by both. */
  readonly background: 'news' | 'one' | 'both'
  readonly cause: Likeness | 'unlike'
  readonly type: Likeness
  readonly by: Likeness
  readonly victims: Likeness
  readonly killed: NumberLikeness
  readonly injured: NumberLikeness
  readonly copied: 'yes' | 'no'
  readonly 'words near': number
  readonly 'words of the reports': number
}

export type FeatureName = keyof Finding

export interface Feature {
  readonly name: FeatureName
  /** The most that it adds to a score. */
  readonly most: number
  /** What the feature found when it compared. */
  readonly finds: (match: Match) => Finding[FeatureName]
  /** What that adds to the score. */
  readonly weigh: (found: never) => number
}

type MeasuredFeature = { readonly [F in FeatureName]: Finding[F] extends number ? F : never }[FeatureName]
type NamedFeature = Exclude<FeatureName, MeasuredFeature>

/** A feature whose findings weigh by a table. */
const named = <F extends NamedFeature>(
  name: F,
  finds: (match: Match) => Finding[F],
  weights: Readonly<Record<Finding[F], number>>,
): Feature => ({
  name,
  most: Math.max(...Object.values<number>(weights)),
  finds,
  weigh: (found: Finding[F]) => weights[found],
})

/** A feature whose findings are from 0 to 1, and weigh in proportion. */
const measured = (name: MeasuredFeature, finds: (match: Match) => number, weigh: (found: number) => number): Feature => ({
  name,
  most: weigh(1),
  finds,
  weigh,
})

/** What speaks for and against two tellings being of one incident. A place can be misread and a date can lie, so hardly anything decides alone. */
export const FEATURES: readonly Feature[] = [
  named('place', ({ a, b }) => comparePlaces(a.places, b.places), {
    same: 0.9,
    inside: 0.4,
    near: 0.5,
    region: 0.2,
    open: -0.6,
    unclear: -0.3,
    other: -1.4,
    far: -2.4,
  }),
  named('days', daysOfMatch, {
    same: 1.3,
    next: -0.4,
    possible: 0.2,
    guessed: -0.5,
    vague: -0.8,
    few: -1.6,
    week: -2.5,
    far: Number.NEGATIVE_INFINITY,
  }),
  named('background', ({ a, b }) => (a.background !== b.background ? 'one' : a.background ? 'both' : 'news'), {
    news: 0,
    one: -0.2,
    both: 0,
  }),
  named('cause', causesOfMatch, { same: 0.5, near: 0.1, open: -0.2, other: -0.6, unlike: -1.2 }),
  named('type', ({ a, b }) => compareTypes(a.types, b.types), {
    same: 0,
    near: 0,
    open: 0,
    other: Number.NEGATIVE_INFINITY,
  }),
  named('by', ({ a, b }) => compareSides(a.by, b.by), { same: 0.2, near: 0, open: 0, other: -0.3 }),
  named(
    'victims',
    ({ a, b }) => (a.victims === null || b.victims === null ? 'open' : a.victims === b.victims ? 'same' : 'other'),
    { same: 0, near: 0, open: 0, other: -0.5 },
  ),
  named('killed', ({ a, b }) => compareNumbers(a.killed, b.killed), {
    large: 0.7,
    small: 0.3,
    open: 0,
    other: -0.4,
    far: -0.7,
  }),
  named('injured', ({ a, b }) => compareNumbers(a.injured, b.injured), {
    large: 0.5,
    small: 0.2,
    open: 0,
    other: -0.1,
    far: -0.3,
  }),
  named('copied', copied, { yes: 1.5, no: 0 }),
  // Words last: they are the dearest to compare.
  measured(
    'words near',
    ({ a, b }) => cosine(a.near, b.near),
    (found) => 1.5 * found,
  ),
  measured(
    'words of the reports',
    ({ a, b }) => cosine(a.whole, b.whole),
    (found) => 1.6 * (found - 0.25),
  ),
]

export interface Reason {
  readonly feature: FeatureName
  readonly found: Finding[FeatureName]
  readonly weight: number
}

/** Every feature with what it found and what that weighs. */
export const explain = (match: Match): readonly Reason[] =>
  FEATURES.map(({ name, finds, weigh }) => {
    const found = finds(match)
    return { feature: name, found, weight: weigh(found as never) }
  })

export function score(match: Match): number {
  let sum = 0
  for (const { finds, weigh } of FEATURES) {
    sum += weigh(finds(match) as never)
    if (sum === Number.NEGATIVE_INFINITY) return sum
  }
  return sum
}

/** Whether the score reaches a threshold; what is dear to find is not looked for where it could not change that. */
export function reaches(match: Match, threshold: number): boolean {
  let sum = 0
  for (const [n, { finds, weigh }] of FEATURES.entries()) {
    if (sum + (LEFT[n] as number) < threshold) return false
    sum += weigh(finds(match) as never)
  }
  return sum >= threshold
}

/** The most that each feature and those after it can add together; a little more, for the cosine of equal words is only nearly 1. */
const LEFT = FEATURES.map((_, n) => FEATURES.slice(n).reduce((sum, { most }) => sum + most, 1e-3))

/** What is told without a figure is known by the deed alone: another deed is another event. */
function causesOfMatch({ a, b }: Match): Likeness | 'unlike' {
  const found = compareCauses(a.causes, b.causes)
  return areCounted(a, b) || found === 'same' ? found : 'unlike'
}

const areCounted = (...tellings: readonly Telling[]): boolean =>
  tellings.every(({ claims }) => claims.some(({ figure }) => figure))

/**
 * `next`: a day apart, as dates of late news are. `possible`: one says no day, and its report is of those days. `guessed`: the same where one
 * says no number either. `vague`: one is of a month.
 */
type DayLikeness = 'same' | 'next' | 'possible' | 'guessed' | 'vague' | 'few' | 'week' | 'far'

const FEW_DAYS = 3
const WEEK = 10

function daysOfMatch({ a, b }: Match): DayLikeness {
  const [x, y] = [a.days ?? a.window, b.days ?? b.window]
  const possible = areCounted(a, b) ? 'possible' : 'guessed'
  if (!x || !y) return possible
  const apart = daysApart(x, y)
  if (apart === 0 && a.days && b.days) return compareDays(a.days, b.days) === 'same' ? 'same' : 'vague'
  if (apart === 0) return possible
  if (apart === 1) return a.days && b.days ? 'next' : possible
  if (apart <= WEEK && (isToCome(a, y) || isToCome(b, x))) return 'week'
  return apart <= FEW_DAYS ? 'few' : apart <= WEEK ? 'week' : 'far'
}

/** A report without a day tells of nothing that happened after it was published; its date may be off by a day. */
const isToCome = ({ days, window }: Worded, other: Days): boolean => days === null && window !== null && other[0] > window[1] + 1

/** `large`: both give a number that seldom comes up by chance. `far`: no two numbers are of one size. */
type NumberLikeness = 'large' | 'small' | 'open' | 'other' | 'far'

const SMALL = 5
const ONE_SIZE = 3

function compareNumbers(x: readonly number[], y: readonly number[]): NumberLikeness {
  if (x.length === 0 || y.length === 0) return 'open'
  const common = x.filter((number) => y.includes(number))
  if (common.length === 0) return x.some((one) => y.some((other) => ofOneSize(one, other))) ? 'other' : 'far'
  return Math.max(...common) >= SMALL ? 'large' : 'small'
}

const ofOneSize = (a: number, b: number): boolean => Math.max(a, b) <= ONE_SIZE * Math.max(1, Math.min(a, b))

/** The words of both tellings stand in one copied passage. */
function copied({ a, b, copy }: Match): 'yes' | 'no' {
  if (!copy || !isCopyOfEvent(copy)) return 'no'
  const [mine, theirs] = copy.a === a.report ? (['a', 'b'] as const) : (['b', 'a'] as const)
  const shared = copy.passages.some(
    (passage) =>
      a.sentences.some((sentence) => overlap(sentence, passage[mine]) > 20) &&
      b.sentences.some((sentence) => overlap(sentence, passage[theirs]) > 20),
  )
  return shared ? 'yes' : 'no'
}
