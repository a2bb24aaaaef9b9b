import type { IncidentSubType, IncidentType } from '../../../model/incident.ts'
import { actorsOf, CIVILIANS } from '../codings/actors.ts'
import type { Told } from '../codings/coding.ts'
import type { Side } from '../codings/sides.ts'

/** 1 state-based, 2 non-state, 3 one-sided; null where only one side is known. */
export interface Dyad {
  readonly type: 1 | 2 | 3 | null
  readonly a: Side | null
  readonly b: Side | null
  readonly rule: string
}

const GOVERNMENT = 1
const EXTERNAL = 8
const ARMED = new Set([1, 2, 3, 4, 8])

/** The two sides, a state first; civilians whom a side harms are side b. */
export function dyadOf(told: Told, country: string | null): Dyad {
  const { type, subType } = told.account as { type: IncidentType | null; subType: IncidentSubType | null }
  const { first, second, rule } = actorsOf(told, { type, subType }, country)
  if (second?.inter === CIVILIANS) {
    const b = { ...second, name: 'Civilians', side: 'Civilians' }
    return first ? { type: 3, a: first, b, rule: 'a side against civilians' } : { type: null, a: null, b, rule }
  }
  const armed = [first, second].filter((side): side is Side => side !== null && ARMED.has(side.inter ?? 0))
  const [a = null, b = null] = armed.toSorted((x, y) => rank(x) - rank(y))
  if (!a || !b || a.side === b.side) return { type: null, a, b: null, rule: a ? 'only one side is named' : rule }
  const isState = rank(a) < 2
  return { type: isState ? 1 : 2, a, b, rule: isState ? 'one side is a state' : 'neither side is a state' }
}

const rank = ({ inter }: Side): number => (inter === GOVERNMENT ? 0 : inter === EXTERNAL ? 1 : 2)
