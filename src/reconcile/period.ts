import type { Claim, Figure, Measure } from '../model/claim.ts'
import { type Day, dayNumber } from '../model/day.ts'

/** The days that a figure counts over. A null start is the beginning of what is counted, which nobody states; a null end is open. */
export interface Period {
  readonly start: Day | null
  readonly end: Day | null
  /** The figure tells how many there are on a day, not how many have become so over the days. */
  readonly state: boolean
}

const STATES: ReadonlySet<Measure> = new Set(['trapped', 'in-need', 'forces', 'territory'])
/** States that many days apart are states of one time. */
const ONE_TIME = 2

/** What is done to people in an attack; everything else is counted by area and period, however short. */
const OF_ATTACKS: ReadonlySet<Measure> = new Set([
  'killed',
  'injured',
  'detained',
  'missing',
  'destroyed',
  'attacks',
  'participants',
])

export const isOfOneAttack = ({ measure, scope }: Figure): boolean => scope === 'incident' && OF_ATTACKS.has(measure)

/** The period of a figure; null for that of one incident, whose tolls are all of its one time. Without days of its own it runs to the day it was said. */
export function periodOf({ figure, time }: Claim, saidOn: Day | null): Period | null {
  if (!figure || isOfOneAttack(figure)) return null
  const state = STATES.has(figure.measure)
  const end = time?.end ?? saidOn
  return { start: state ? end : (time?.start ?? null), end, state }
}

export function samePeriod(a: Period | null, b: Period | null): boolean {
  if (!a || !b) return a === b
  if (a.state && b.state && a.end && b.end) return Math.abs(dayNumber(a.end) - dayNumber(b.end)) <= ONE_TIME
  return a.start === b.start && a.end === b.end
}

/** Whether all days of `inner` are days of `outer`; true of equals. */
export function spans(outer: Period, inner: Period): boolean {
  const startsBefore = outer.start === null || (inner.start !== null && outer.start <= inner.start)
  const endsAfter = outer.end === null || (inner.end !== null && outer.end >= inner.end)
  return startsBefore && endsAfter
}
