import { countsAll } from './counted.ts'
import { samePeriod, spans } from './period.ts'
import { scopeOf, type Valued } from './values.ts'

/** Whether two figures count the same: alike in unit, group, scope, place and period (codebook section 12). */
export const alike = (a: Valued, b: Valued): boolean => a.series === b.series && samePeriod(a.period, b.period)

/** In what two figures of one measure differ that do not count the same. */
export type Difference = 'scope' | 'base' | 'place' | 'time' | 'group'

/** The first that tells; null for things of different kinds, which nobody would compare. */
export function differenceOf(a: Valued, b: Valued): Difference | null {
  if (a.figure.unit !== b.figure.unit) return null
  if (a.figure.unit === 'percent' && a.counted.kind !== b.counted.kind) return 'base'
  if (a.counted.class === 'things' && (b.counted.class !== 'things' || a.counted.kind !== b.counted.kind)) return null
  if (scopeOf(a.figure) !== scopeOf(b.figure)) return 'scope'
  if (a.place !== b.place) return 'place'
  if (!samePeriod(a.period, b.period)) return 'time'
  return 'group'
}

/** Whether everything that `inner` counts is also counted by `outer`: a wider group, a larger area, a longer period. */
export function holds(outer: Valued, inner: Valued): boolean {
  const { figure: a } = outer
  const { figure: b } = inner
  if (a.unit !== b.unit || outer.counted.class === 'things') return false
  if (RANK[scopeOf(a)] < RANK[scopeOf(b)]) return false
  return countsAll(outer.counted, inner.counted) && coversPlace(outer, inner) && coversPeriod(outer, inner)
}

const RANK = { incident: 0, aggregate: 1, running: 2 } as const

/** Figures of one incident stand in one event because they tell of one place and time. */
function coversPlace({ where: larger, place }: Valued, { where: smaller }: Valued): boolean {
  if (place === null) return true
  return Boolean(larger && smaller && (larger.name === smaller.name || smaller.within.includes(larger.name)))
}

function coversPeriod({ claim: { time }, period }: Valued, { claim, period: inner }: Valued): boolean {
  if (period === null) return true
  // Nothing shows since when it counts.
  if (time === null) return false
  if (period.state) return inner !== null && samePeriod(period, inner)
  const { start, end } = inner ?? { start: claim.time?.start ?? null, end: claim.time?.end ?? null }
  // Without a day of its own nothing shows that the smaller figure lies inside.
  return end !== null && spans(period, { start, end, state: false })
}
