import type { Polarity } from '../../../src/model/claim.ts'
import type { ControlSaying } from '../data/types.ts'

/** What a control claim answers, before it is put into words. */
export type Answer = Pick<ControlSaying, 'change' | 'by' | 'from' | 'share'> & { readonly polarity: Polarity }

/** Percent, each side open where it is null. */
export interface Share {
  readonly low: number | null
  readonly high: number | null
}
