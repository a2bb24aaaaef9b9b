import type { FigurePoint } from '../data/types.ts'

/** Who is listened to: an origin by its name, or all that are no party to the conflict. */
export const NO_PARTY = 'no party'

export const isSaidBy = (point: FigurePoint, by: string | undefined): boolean =>
  by === undefined || (by === NO_PARTY ? !point.party : point.origin === by)

/** What the shares of a group are shares of, where they are not all of the same. */
export function basesOf(points: readonly FigurePoint[]): readonly string[] {
  const bases = [...new Set(points.filter((p) => p.unit === 'percent').flatMap((p) => p.who ?? []))]
  return bases.length > 1 ? bases : []
}
