import type { FigureValue } from '../../../model/account.ts'
import type { Claim, Figure } from '../../../model/claim.ts'
import { countedBy } from '../../../reconcile/counted.ts'
import type { Told } from './coding.ts'

/** Whom a figure of harm counts. `soldiers` fight for a state, `irregulars` against one; `fighters` for whom is not said. */
export type Victims = 'civilians' | 'soldiers' | 'irregulars' | 'fighters' | 'people'

export interface Count {
  readonly low: number
  /** The number said; the lower bound of a range and of a vague word. */
  readonly number: number
  readonly high: number
  /** A word, not a number: "dozens". */
  readonly vague: boolean
  readonly claims: readonly string[]
}

/** What one origin gives in one report: a count for each group of victims. */
export interface Toll {
  readonly report: string
  readonly origin: string
  readonly party: boolean
  /** Of `people`, those who are told apart as one of the other groups count there as well. */
  readonly counts: ReadonlyMap<Victims, Count>
}

/**
 * The tolls of an account, one for each report and origin that gives the figure from which the account draws low, best and high. Figures
 * that an origin has replaced, running totals, and words of an outlet beside the speakers it names are left out.
 */
export function tollsOf(told: Told, measure: 'killed' | 'injured'): readonly Toll[] {
  const { account } = told
  const figure = account.figures[measure]
  if (!figure) return []
  const replaced = new Set(figure.values.flatMap(({ replaces }) => replaces ?? []))
  const counting = new Map(account.origins.map(({ name, party }) => [name, party]))
  const byId = new Map(told.claims.map((claim) => [claim.id, claim]))
  const current = figure.values.filter(
    ({ claim, scope, origin }) => !replaced.has(claim) && scope !== 'running' && counting.has(origin),
  )
  return [...Map.groupBy(current, ({ report, origin }) => JSON.stringify([report, origin])).values()]
    .filter((members) => members.some(({ claim }) => figure.from.includes(claim)))
    .map((members): Toll => {
      const [{ report, origin }] = members as [FigureValue]
      return { report, origin, party: counting.get(origin) ?? false, counts: countsOf(members, byId) }
    })
}

/** Of several wholes of one group the largest is its count; the parts of that whole are told apart where no whole is of their group. */
function countsOf(values: readonly FigureValue[], claims: ReadonlyMap<string, Claim>): ReadonlyMap<Victims, Count> {
  const counts = new Map<Victims, Count>()
  for (const value of values.filter(({ partOf }) => partOf === null)) {
    const figure = claims.get(value.claim)?.figure
    const count = countOf(value, figure)
    if (count.number >= (counts.get(victimsOf(figure))?.number ?? 0)) counts.set(victimsOf(figure), count)
  }
  const chosen = new Set([...counts.values()].flatMap((count) => count.claims))
  const parts = values.filter(({ partOf }) => partOf !== null && chosen.has(partOf))
  for (const [victims, members] of Map.groupBy(parts, ({ claim }) => victimsOf(claims.get(claim)?.figure)))
    if (victims !== 'people' && !counts.has(victims))
      counts.set(victims, members.map((value) => countOf(value, claims.get(value.claim)?.figure)).reduce(add))
  return counts
}

function victimsOf(figure: Figure | undefined): Victims {
  if (!figure) return 'people'
  const counted = countedBy(figure)
  if (counted.class === 'civilians') return 'civilians'
  if (counted.class !== 'combatants') return 'people'
  return counted.kind === 'regulars' ? 'soldiers' : counted.kind === 'irregulars' ? 'irregulars' : 'fighters'
}

function countOf({ low, high, qualifier, claim }: FigureValue, figure: Figure | undefined): Count {
  const number = figure?.best ?? low ?? high ?? 0
  const vague = qualifier === 'vague'
  return { low: low ?? number, number, high: vague ? number : (high ?? number), vague, claims: [claim] }
}

export const add = (a: Count, b: Count): Count => ({
  low: a.low + b.low,
  number: a.number + b.number,
  high: a.high + b.high,
  vague: a.vague || b.vague,
  claims: [...a.claims, ...b.claims],
})

const APART: readonly Victims[] = ['civilians', 'soldiers', 'irregulars', 'fighters']

/** All victims of a toll: the people as a whole, or the groups together where they are more: one speaker gives them all. */
export function allOf({ counts }: Toll): Count {
  const whole = counts.get('people')
  const parts = APART.flatMap((victims) => counts.get(victims) ?? [])
  const sum = parts.length > 0 ? parts.reduce(add) : null
  if (!whole) return sum ?? { low: 0, number: 0, high: 0, vague: false, claims: [] }
  return sum && sum.number > whole.number ? sum : whole
}

/** Tolls with numbers; those with vague words alone where nobody gives a number. */
export function firm(tolls: readonly Toll[]): readonly Toll[] {
  const numbered = tolls.filter((toll) => !allOf(toll).vague)
  return numbered.length > 0 ? numbered : tolls
}
