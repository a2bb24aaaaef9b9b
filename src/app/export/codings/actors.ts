import type { IncidentSubType, IncidentType } from '../../../model/incident.ts'
import type { Told } from './coding.ts'
import { tollsOf } from './harm.ts'
import { isTied, type Side, sidesIn } from './sides.ts'

/** ACLED's event and sub-event type; null where nothing shows it. */
export interface EventType {
  readonly type: IncidentType | null
  readonly subType: IncidentSubType | null
}

/** Both actors of a row with those beside them, and whether civilians are the target. */
export interface Actors {
  readonly first: Side | null
  readonly besideFirst: readonly Side[]
  readonly second: Side | null
  readonly besideSecond: readonly Side[]
  readonly civilianTargeting: boolean
  /** How the first was chosen, or why none was. */
  readonly rule: string
}

const PROTESTERS = 6
const RIOTERS = 5
export const CIVILIANS = 7

const ON_CIVILIANS: ReadonlySet<string> = new Set(['Violence against civilians'])
const REMOTE: ReadonlySet<string> = new Set(['Explosions/Remote violence'])

export function actorsOf(told: Told, { type, subType }: EventType, country: string | null): Actors {
  const doers = sidesIn(told, 'by')
  const others = sidesIn(told, 'from').filter(({ side }) => !doers.some((doer) => doer.side === side))
  const victims = victimsIn(told)
  const civilianTargeting =
    subType === 'Excessive force against protesters' ||
    ON_CIVILIANS.has(type ?? '') ||
    (REMOTE.has(type ?? '') && victims.civilian.length > 0 && victims.combatant.length === 0)
  const disputed = told.account.why.some(({ kind }) => kind === 'perpetrator') && isTied(doers)
  const crowd = type === 'Protests' ? PROTESTERS : type === 'Riots' ? RIOTERS : null
  const [doer] = disputed ? [] : doers
  const allies = disputed || !doer ? [] : doers.filter((other) => other !== doer && isBeside(other, doer, type === 'Battles'))
  const rule = disputed
    ? 'origins name different sides, as many each: see the notes'
    : doer
      ? 'the side that most origins say acted'
      : 'no report says who acted'
  if (crowd !== null) {
    const people = group(crowd === PROTESTERS ? 'Protesters' : 'Rioters', crowd, country)
    return {
      first: people,
      besideFirst: [],
      second: doer ?? null,
      besideSecond: allies,
      civilianTargeting,
      rule: 'the people who took part',
    }
  }
  const rival = type === 'Battles' && doer ? doers.find((other) => other !== doer && !allies.includes(other)) : undefined
  const against = others[0] ?? rival ?? null
  const second = civilianTargeting ? { ...group('Civilians', CIVILIANS, country), claims: victims.civilian } : against
  return {
    first: doer ?? null,
    besideFirst: allies,
    second,
    besideSecond: civilianTargeting ? [] : others.filter((other) => other !== second),
    civilianTargeting,
    rule,
  }
}

/** Of those who did one deed together the others stand beside the first; in a battle that holds for those of its side alone. */
const isBeside = (other: Side, first: Side, isBattle: boolean): boolean =>
  isBattle ? other.side === first.side : other.claims.some((claim) => first.claims.includes(claim)) || other.side === first.side

const group = (name: string, inter: number, country: string | null): Side => {
  const full = country ? `${name} (${country})` : name
  return { name: full, side: full, inter, hedge: null, claims: [], origins: [] }
}

function victimsIn(told: Told): { readonly civilian: readonly string[]; readonly combatant: readonly string[] } {
  const tolls = [...tollsOf(told, 'killed'), ...tollsOf(told, 'injured')]
  const claimsOf = (...groups: readonly ('civilians' | 'soldiers' | 'irregulars' | 'fighters')[]) =>
    tolls.flatMap(({ counts }) => groups.flatMap((victims) => counts.get(victims)?.claims ?? []))
  return { civilian: claimsOf('civilians'), combatant: claimsOf('soldiers', 'irregulars', 'fighters') }
}
