import { type Evaluation, KINDS, type Kind } from '../src/app/evaluate/evaluate.ts'

/** F1 and the share of each field that is right, in percent with one decimal, rounded down. */
export type Figures = Readonly<Record<string, number>>

/** What the coder reached, and may not sink below. */
export interface Floors {
  /** SHA-256 of the hand-coded reports and their texts: floors hold for these only. */
  readonly corpus: string
  /** A kind without floors is new. */
  readonly kinds: Readonly<Partial<Record<Kind, Figures>>>
}

/** One figure beside its floor. */
export interface Row {
  readonly kind: Kind
  readonly figure: string
  /** Null where nothing was measured. */
  readonly now: number | null
  /** Null for a figure that is new. */
  readonly floor: number | null
  readonly sank: boolean
}

/** Rounding down twice must not sink a figure: 57.3 is 0.573 × 100 = 57.299… */
const down = (share: number): number => Math.floor(share * 1000 + 1e-6) / 10

/** The figures of an evaluation, as floors keep them. */
export function figuresOf({ kinds }: Evaluation): Readonly<Record<Kind, Figures>> {
  const of = (kind: Kind): Figures => {
    const { f1, fields } = kinds[kind]
    const shares = Object.entries(fields).map(([field, { right, of }]) => [field, down(right / of)] as const)
    return Object.fromEntries([...(f1 === null ? [] : [['F1', down(f1)] as const]), ...shares])
  }
  return byKind(of)
}

/** Figures of several sets of reports, each of which measures some of the kinds. */
export const together = (sets: readonly Readonly<Record<Kind, Figures>>[]): Readonly<Record<Kind, Figures>> =>
  byKind((kind) => Object.assign({}, ...sets.map((set) => set[kind])) as Figures)

/** Every figure that was measured or has a floor. A figure that is no longer measured has sunk. */
export function compare(floors: Floors['kinds'], now: Readonly<Record<Kind, Figures>>): readonly Row[] {
  return KINDS.flatMap((kind) =>
    [...new Set([...Object.keys(now[kind]), ...Object.keys(floors[kind] ?? {})])].map((figure): Row => {
      const [value, floor] = [now[kind][figure] ?? null, floors[kind]?.[figure] ?? null]
      return { kind, figure, now: value, floor, sank: floor !== null && (value === null || value < floor) }
    }),
  )
}

/** Floors never sink: of each figure the higher value is kept. */
export function raise(rows: readonly Row[]): Readonly<Record<Kind, Figures>> {
  const of = (kind: Kind): Figures =>
    Object.fromEntries(
      rows
        .filter((row) => row.kind === kind)
        .map(({ figure, now, floor }) => [figure, Math.max(now ?? Number.NEGATIVE_INFINITY, floor ?? Number.NEGATIVE_INFINITY)]),
    )
  return byKind(of)
}

const byKind = (of: (kind: Kind) => Figures): Readonly<Record<Kind, Figures>> =>
  Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Kind, Figures>
