import type { Verdict } from '../model/account.ts'
import { type Standing, stand } from './bounds.ts'
import { alike, type Difference, differenceOf, holds } from './containment.ts'
import { daysBetween, type Valued } from './values.ts'

/** Two figures and what their comparison says. */
export interface Compared {
  readonly a: Valued
  readonly b: Valued
  readonly verdict: Verdict
  /** Codebook section 12; `earlier` is an open figure that a later, higher one outgrew; `containment` a whole smaller than its part; `some` a few that a
   * report tells of beside the toll. */
  readonly because: 'disjoint' | 'apart' | 'meet' | 'vague' | 'earlier' | 'containment' | 'part' | 'some' | Difference
}

/**
 * Compares the figures of one measure pair by pair, each origin by its latest: like with like, and wholes with what lies inside them. Of
 * figures that do not count the same it says in what they differ. Those of one origin are not compared, except a whole with its part; two numbers that
 * one report gives beside each other are no rivals, wherever else either stands.
 */
export function compareFigures(current: readonly Valued[]): readonly Compared[] {
  const found: Compared[] = []
  const values = distinct(current)
  const given = new Set(current.map((value) => givenIn(value.claim.report, value)))
  const isInOne = (a: Valued, b: Valued): boolean =>
    given.has(givenIn(a.claim.report, b)) || given.has(givenIn(b.claim.report, a))
  values.forEach((a, i) => {
    for (let j = i + 1; j < values.length; j++) {
      const b = values[j] as Valued
      const pair = comparePair(a, b)
      if (!pair || (pair.verdict === 'contested' && !areRivals(a, b) && isInOne(a, b))) continue
      found.push(pair)
    }
  })
  return found
}

/** A figure as a report gives it, in whosever words: only its number and what it counts. */
const givenIn = (report: string, { series, figure }: Valued): string =>
  JSON.stringify([report, series, figure.best ?? figure.low ?? figure.high])

/** A report does not contradict itself, nor does whom it credits; it can credit two who contradict each other. */
const areRivals = (a: Valued, b: Valued): boolean => a.origin.spoken && b.origin.spoken && a.origin.name !== b.origin.name

/** What an origin says in many reports is compared once. */
function distinct(values: readonly Valued[]): Valued[] {
  const first = new Map<string, Valued>()
  for (const value of values) {
    const { origin, series, period, figure, claim } = value
    const key = JSON.stringify([
      origin.name,
      origin.spoken ? '' : claim.report,
      series,
      period,
      figure.low,
      figure.high,
      figure.partOf,
      origin.beside,
    ])
    if (!first.has(key)) first.set(key, value)
  }
  return [...first.values()]
}

function comparePair(a: Valued, b: Valued): Compared | null {
  if (a.figure.partOf || b.figure.partOf) return null
  const isOne = a.origin.name === b.origin.name
  if (isOne && a.claim.report === b.claim.report) return null
  if (alike(a, b)) return isOne ? null : compareAlike(a, b)
  if (holds(a, b)) return compareWhole(a, b)
  if (holds(b, a)) return compareWhole(b, a)
  const difference = isOne ? null : differenceOf(a, b)
  return difference && { a, b, verdict: 'compatible', because: difference }
}

/** "killed a policeman" tells of one of the dead, and gives no toll; nor of another's toll of many. */
const SINGLE = /\.single$/
const MANY = 10

const ANYBODY = /\b(?:person|people|civilian|victim|resident|villager)s?\b/i

/** "The bodies of 22 were brought": bodies are counted as they are found, and are some of the dead. */
const isOfBodies = ({ figure }: Valued): boolean => /\b(?:bod(?:y|ies)|corpses?)\b/i.test(figure.who ?? '')

const isOneOf = (a: Valued, b: Valued): boolean => SINGLE.test(a.claim.rule) && (b.figure.low ?? b.figure.high ?? 0) >= MANY

function compareAlike(a: Valued, b: Valued): Compared {
  if (isOneOf(a, b)) return { a: b, b: a, verdict: 'compatible', because: 'some' }
  if (isOneOf(b, a)) return { a, b, verdict: 'compatible', because: 'some' }
  const standing = stand(a.figure, b.figure)
  const of = (verdict: Verdict, because: Compared['because']): Compared => ({ a, b, verdict, because })
  if (standing.relation === 'meet') return of('agree', 'meet')
  const [lower, higher] = inSize(a, b)
  // Not those that were found when the dead had been counted.
  if (isOfBodies(lower) && !isOfBodies(higher) && daysBetween(higher.saidOn, lower.saidOn) <= 1) return of('compatible', 'some')
  if (standing.soft) return of('compatible', 'vague')
  if (isUpdate(a, b) || isUpdate(b, a)) return of('compatible', 'earlier')
  if (standing.relation === 'disjoint') return of('contested', 'disjoint')
  return outgrown(a, b, standing) ? of('compatible', 'earlier') : of('contested', 'apart')
}

/** "30, a monitor and rebels said", and later the monitor says 43: its update, whoever said the first together with it. */
const isUpdate = (earlier: Valued, later: Valued): boolean =>
  (earlier.origin.beside ?? []).includes(later.origin.name) &&
  (earlier.figure.low ?? 0) <= (later.figure.low ?? 0) &&
  daysBetween(earlier.saidOn, later.saidOn) > 0

const inSize = (a: Valued, b: Valued): readonly [lower: Valued, higher: Valued] =>
  (a.figure.low ?? 0) <= (b.figure.low ?? 0) ? [a, b] : [b, a]

/** "At least 26", and more than a day later 45: the first was never meant to hold. */
function outgrown(a: Valued, b: Valued, { relation }: Standing): boolean {
  const [lower, higher] = inSize(a, b)
  return relation === 'apart' && lower.figure.high === null && daysBetween(lower.saidOn, higher.saidOn) > 1
}

/** A whole must not be smaller than what lies inside it, unless it was said earlier. */
function compareWhole(whole: Valued, part: Valued): Compared {
  const { high } = whole.figure
  const smaller = high !== null && part.figure.low !== null && high < part.figure.low
  const soft = whole.figure.qualifier === 'vague' || part.figure.qualifier === 'vague'
  if (!smaller) return { a: whole, b: part, verdict: 'compatible', because: 'part' }
  // "A pilot" holds no two medics; "a civilian" would.
  if (SINGLE.test(whole.claim.rule) && !ANYBODY.test(whole.figure.who ?? ''))
    return { a: whole, b: part, verdict: 'compatible', because: 'group' }
  if (soft) return { a: whole, b: part, verdict: 'compatible', because: 'vague' }
  if (daysBetween(whole.saidOn, part.saidOn) > 1) return { a: whole, b: part, verdict: 'compatible', because: 'earlier' }
  // An origin that gives the larger of two tolls of one attack does not dispute it with the smaller.
  const updated = whole.origin.name === part.origin.name && whole.period === null && part.period === null
  // A small figure that an outlet gives beside its speakers' is sooner a part that the text does not mark than a rival total.
  if (!whole.origin.counts || updated || isOneOf(whole, part))
    return { a: part, b: whole, verdict: 'compatible', because: 'some' }
  return { a: whole, b: part, verdict: 'contested', because: 'containment' }
}
