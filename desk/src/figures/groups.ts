import type { FigurePoint } from '../data/types.ts'

/** Values that may stand on one axis: one area, one way of counting, one group of people or things. */
export interface FigureGroup {
  readonly area: string | null
  readonly scope: FigurePoint['scope']
  readonly status: FigurePoint['status']
  readonly unit: FigurePoint['unit']
  readonly points: readonly FigurePoint[]
}

/** Parts of another figure are left to the table: on the axis they would look like rival totals. */
export const isWhole = (point: FigurePoint): boolean => point.partOf === null

const keyOf = (p: FigurePoint): string => JSON.stringify([p.place, p.scope, p.status, p.unit])

/** Groups that share scope: those first in which origins stand against one another, then by most origins, most values, area. */
export function groupsOf(points: readonly FigurePoint[]): readonly FigureGroup[] {
  const byKey = Map.groupBy(points, keyOf)
  return [...byKey.values()]
    .map((members) => {
      const [first] = members
      return { area: first!.place, scope: first!.scope, status: first!.status, unit: first!.unit, points: members }
    })
    .sort(
      (a, b) =>
        Number(isDisputed(b)) - Number(isDisputed(a)) ||
        originCount(b) - originCount(a) ||
        b.points.length - a.points.length ||
        text(a).localeCompare(text(b)),
    )
}

export const originCount = (group: FigureGroup): number => new Set(group.points.filter(isWhole).map((p) => p.origin)).size

/** Whether two origins of the group are in one account whose figures are contested. */
function isDisputed({ points }: FigureGroup): boolean {
  const contested = points.filter((p) => isWhole(p) && p.verdict === 'contested')
  const events = Map.groupBy(contested, ({ event }) => event)
  return [...events.values()].some((values) => new Set(values.map(({ origin }) => origin)).size > 1)
}

const text = (group: FigureGroup): string => group.area ?? ''

/** What an address says about which group to show; each part may be left out. */
export interface GroupChoice {
  readonly area?: string | undefined
  readonly counted?: string | undefined
}

export const countedOf = (group: FigureGroup): string => `${group.scope}.${group.status}.${group.unit}`

/** The group asked for; where the address names none, or one that is not there, the first that comes nearest. */
export const chooseGroup = (groups: readonly FigureGroup[], choice: GroupChoice): FigureGroup | undefined =>
  groups.find((g) => areaOf(g) === choice.area && countedOf(g) === choice.counted) ??
  groups.find((g) => areaOf(g) === choice.area) ??
  groups[0]

/** Areas in addresses are plain names; an empty one stands for "no place named". */
export const areaOf = (group: FigureGroup): string => group.area ?? ''
