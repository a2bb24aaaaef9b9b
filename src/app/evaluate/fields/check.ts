import type { Claim } from '../../../model/claim.ts'
import type { Names } from '../names.ts'

/** One field of a matched pair: whether the claim has it right, and both values for people to compare. */
export interface Outcome {
  readonly right: boolean
  readonly want: string
  readonly got: string
}

/** Null where the hand coding leaves the field open. */
export type Check<Item> = (item: Item, claim: Claim, names: Names) => Outcome | null

export const shown = (value: string | number | null | undefined | readonly string[]): string =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? 'nothing'
    : Array.isArray(value)
      ? value.join(' | ')
      : String(value)

/** Of what a claim lists only the first few count, so that naming everybody and everywhere does not score. */
export const few = <T>(listed: readonly T[], wanted: readonly string[]): readonly T[] =>
  listed.slice(0, Math.max(2, wanted.length))
