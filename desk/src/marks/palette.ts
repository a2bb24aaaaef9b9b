/** How an origin is drawn everywhere in a case: shape and colour both differ, because two of the colours can turn the same grey. */
export interface OriginStyle {
  readonly shape: Shape
  readonly colour: string
}

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'saltire' | 'down' | 'plus' | 'pentagon' | 'star'

const SHAPES: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle', 'down', 'plus', 'pentagon', 'star', 'saltire']
const COLOURS = 8

/** Nine shapes and eight colours have no common factor: 72 origins before a pair comes again. */
export const styleAt = (rank: number): OriginStyle => ({
  shape: SHAPES[rank % SHAPES.length]!,
  colour: `var(--origin-${rank % COLOURS})`,
})

/** Styles by name, in the order given; a name that is not in the list gets the neutral one. */
export const palette = (origins: readonly string[]): ((origin: string) => OriginStyle) => {
  const styles = new Map(origins.map((origin, rank) => [origin, styleAt(rank)]))
  return (origin) => styles.get(origin) ?? { shape: 'saltire', colour: 'var(--origin-none)' }
}

const SIDES = 5

/** Colours by who is said to hold a place, in the order given. No order of sides is built in. */
export const sidePalette = (sides: readonly string[]): ((side: string | null) => string) => {
  const ranks = new Map(sides.map((side, rank) => [side, rank]))
  return (side) => {
    const rank = side === null ? undefined : ranks.get(side)
    return rank === undefined || rank >= SIDES ? 'var(--side-none)' : `var(--side-${rank})`
  }
}
