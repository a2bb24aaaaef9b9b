import type { Day } from '../../../src/model/day.ts'

/** The days that a view shows; a side that is missing is open. */
export interface Period {
  readonly from?: Day
  readonly to?: Day
}

/** Whether a day is one of them. What has no day is in every period. */
export const isWithin = (day: Day | null, { from, to }: Period): boolean =>
  day === null || ((from === undefined || day >= from) && (to === undefined || day <= to))

/** The period out of an address that carries more. */
export const periodOf = ({ from, to }: { readonly [side in keyof Period]: Day | undefined }): Period => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})
