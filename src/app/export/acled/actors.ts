import { type Cell, cell, empty } from '../codings/coding.ts'
import type { Side } from '../codings/sides.ts'

export const nameCell = (side: Side | null, rule: string): Cell => {
  if (!side) return empty(rule)
  return cell(side.name, side.hedge ? `${rule}; with “${side.hedge}” alone` : rule, side.claims)
}

export const besideCell = (sides: readonly Side[]): Cell =>
  sides.length === 0
    ? empty('nobody is named beside the actor')
    : cell(
        sides.map(({ name }) => name).join('; '),
        'named beside the actor',
        sides.flatMap(({ claims }) => claims),
      )

export const interCell = (side: Side | null): Cell =>
  side
    ? side.inter === null
      ? empty('the kind of the actor is not known')
      : cell(side.inter, 'the kind of the actor', side.claims)
    : empty('no actor')

/** The two codes, the lower first; one actor alone has 0 beside it. */
export function interactionCell(first: Side | null, second: Side | null): Cell {
  const codes = [first?.inter, second?.inter].flatMap((inter) => inter ?? []).toSorted((a, b) => a - b)
  if (codes.length === 0) return empty('no actor')
  return cell(
    Number(`${codes[0]}${codes[1] ?? 0}`),
    codes.length === 1 ? 'one actor alone' : 'the codes of both, the lower first',
  )
}
