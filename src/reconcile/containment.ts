import type { Valued } from './values.ts'

/** Whether everything that `inner` counts is also counted by `outer`: a wider group, a larger area, a longer period. */
export function holds(outer: Valued, inner: Valued): boolean {
  const { figure: a } = outer
  const { figure: b } = inner
  if (a.unit !== b.unit || a.unit === 'percent' || a.measure === 'destroyed') return false
  if (RANK[a.scope] < RANK[b.scope]) return false
  return coversGroup(outer, inner) && coversPlace(outer, inner) && coversPeriod(outer, inner)
}

const RANK = { incident: 0, aggregate: 1, running: 2 } as const

/** "People" holds civilians and fighters; civilians hold no fighters. */
const coversGroup = ({ figure: a }: Valued, { figure: b }: Valued): boolean =>
  a.status === b.status || a.status === 'unknown' || a.status === 'mixed'

function coversPlace({ claim: a, figure }: Valued, { claim: b }: Valued): boolean {
  // Figures of one incident stand in one event because they tell of one place.
  if (figure.scope === 'incident') return true
  const [larger, smaller] = [a.places[0], b.places[0]]
  return Boolean(larger && smaller && (larger.name === smaller.name || smaller.within.includes(larger.name)))
}

function coversPeriod({ claim: a, figure }: Valued, { claim: b }: Valued): boolean {
  if (figure.scope === 'incident') return true
  if (!b.time?.end) return false
  const startsBefore = !a.time?.start || (b.time.start ?? '') >= a.time.start
  // A total runs to the day on which it was said, give or take the day that the other took to be counted.
  const endsAfter = !a.time?.end || a.time.end >= (b.time.start ?? b.time.end)
  return startsBefore && endsAfter && (a.time?.start ?? null) !== (b.time.start ?? null)
}
