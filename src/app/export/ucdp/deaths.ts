import type { Account } from '../../../model/account.ts'
import type { Told } from '../codings/coding.ts'
import { allOf, type Count, firm, type Toll, tollsOf, type Victims } from '../codings/harm.ts'
import type { Side } from '../codings/sides.ts'

/** Deaths by group with `best` their sum, and the bounds of all totals. */
export interface Deaths {
  readonly a: number
  readonly b: number
  readonly civilians: number
  readonly unknown: number
  readonly best: number
  readonly low: number
  readonly high: number
  readonly rule: string
  readonly highRule: string
  /** Claims that the deaths by group rest on, and those of all totals. */
  readonly claims: readonly string[]
  readonly all: readonly string[]
}

const STATE = new Set([1, 8])

/** Null where no origin gives a death. */
export function deathsOf(told: Told, sides: readonly [a: Side | null, b: Side | null]): Deaths | null {
  const tolls = firm(tollsOf(told, 'killed'))
  const reliable = tolls.filter((toll) => !isClaimAboutEnemy(toll, told) || isSupported(toll, tolls, told))
  const totals = tolls.map(allOf)
  const high = Math.max(0, ...totals.map((total) => Math.max(total.number, total.high)))
  if (high === 0) return null
  const chosen = choose(reliable)
  const all = totals.flatMap(({ claims }) => claims)
  const highRule = 'the highest total that an origin gives'
  const none = { a: 0, b: 0, civilians: 0, unknown: 0, best: 0, low: 0, high, highRule, claims: all, all }
  if (!chosen) return { ...none, rule: 'only a party’s claim about the losses of its enemy' }
  const { toll, rule } = chosen
  const parts = split(toll, sides)
  const low = Math.min(...reliable.map(allOf).map(({ low, number }) => low || number))
  return {
    ...parts,
    low,
    high: Math.max(high, parts.best),
    rule,
    highRule,
    claims: [...toll.counts.values()].flatMap(({ claims }) => claims),
    all,
  }
}

/** The total that most origins give; then of one that is no party; then the lower; of these the toll that tells most groups apart. */
function choose(tolls: readonly Toll[]): { readonly toll: Toll; readonly rule: string } | null {
  const positions = [...Map.groupBy(tolls, (toll) => allOf(toll).number)].map(([number, members]) => ({
    number,
    members,
    origins: new Set(members.map(({ origin }) => origin)).size,
    neutral: members.some(({ party }) => !party),
  }))
  const [first, second] = positions.sort(
    (a, b) => b.origins - a.origins || Number(b.neutral) - Number(a.neutral) || a.number - b.number,
  )
  if (!first) return null
  const [toll] = first.members.toSorted((a, b) => b.counts.size - a.counts.size || (a.report < b.report ? -1 : 1)) as [Toll]
  if (!second) return { toll, rule: 'the only total' }
  if (first.origins > second.origins) return { toll, rule: `the total that most origins give (${first.origins})` }
  if (first.neutral !== second.neutral) return { toll, rule: 'of totals with as many origins one that is given by no party' }
  return { toll, rule: 'of totals with as many origins the lower' }
}

/** Only groups that fight on the other side than the speaker. */
function isClaimAboutEnemy({ party, origin, counts }: Toll, { account, claims }: Told): boolean {
  if (!party || counts.has('people') || counts.has('civilians') || counts.size === 0) return false
  const ids = [...counts.values()].flatMap((count) => count.claims)
  const itsDoing = claims.some(
    ({ id, actors }) => ids.includes(id) && actors.some(({ role, side, name }) => role === 'by' && (side ?? name) === origin),
  )
  return itsDoing || [...counts.keys()].every((victims) => victims === enemyOf(origin, account))
}

function enemyOf(origin: string, { origins }: Account): Victims | null {
  const kind = origins.find(({ name }) => name === origin)?.kind
  if (kind === 'government' || kind === 'official' || kind === 'state-media') return 'irregulars'
  return kind === 'armed-group' ? 'soldiers' : null
}

/** Another origin that makes no such claim gives a total that meets it. */
const isSupported = (toll: Toll, tolls: readonly Toll[], told: Told): boolean =>
  tolls.some((other) => other.origin !== toll.origin && !isClaimAboutEnemy(other, told) && meet(allOf(other), allOf(toll)))

const meet = (a: Count, b: Count): boolean => a.low <= b.high && b.low <= a.high

type Split = Pick<Deaths, 'a' | 'b' | 'civilians' | 'unknown' | 'best'>

function split(toll: Toll, [a, b]: readonly [Side | null, Side | null]): Split {
  const of = (victims: Victims): number => toll.counts.get(victims)?.number ?? 0
  const isState = (side: Side | null): boolean => side !== null && STATE.has(side.inter ?? 0)
  const isIrregular = (side: Side | null): boolean => side !== null && !STATE.has(side.inter ?? 0) && side.inter !== null
  const soldiers = of('soldiers')
  const irregulars = of('irregulars')
  const ofA = (isState(a) ? soldiers : 0) + (isIrregular(a) && !isIrregular(b) ? irregulars : 0)
  const ofB = (isState(b) && !isState(a) ? soldiers : 0) + (isIrregular(b) && !isIrregular(a) ? irregulars : 0)
  const civilians = of('civilians')
  const best = Math.max(allOf(toll).number, ofA + ofB + civilians)
  return { a: ofA, b: ofB, civilians, unknown: best - ofA - ofB - civilians, best }
}
