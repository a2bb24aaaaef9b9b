/** A stretch of tokens, half-open. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** The index of the first that passes, of a list in which all behind it pass too; the list's length where none does. */
export function firstThat<T>(list: readonly T[], passes: (each: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** Of a list in text order, the index of the first that begins at this token or behind it. */
export const firstFrom = (list: readonly Stretch[], token: number): number => firstThat(list, ({ from }) => from >= token)

/** Of a list in text order, those that lie within tokens `from` … `to`. */
export function within<T extends Stretch>(list: readonly T[], from: number, to: number): readonly T[] {
  const inside: T[] = []
  for (let i = firstFrom(list, from); i < list.length && list[i]!.from < to; i++) if (list[i]!.to <= to) inside.push(list[i]!)
  return inside
}
