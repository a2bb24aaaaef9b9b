import type { Measure, Unit } from '../../../../model/claim.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import type { QuantityMention } from '../quantities.ts'
import type { Governor } from './governor.ts'

/** A figure as found: which number, of what, and by which words. Who says so, where and when come later. */
export interface FigureFinding {
  readonly number: QuantityMention
  readonly measure: Measure
  readonly unit: Unit
  readonly who: string | null
  /** Tokens of what is counted; null where it is taken from another figure. */
  readonly phrase: NounPhrase | null
  readonly governor: Governor
  /** Index of the finding that this one is a part of. */
  readonly whole: number | null
  /** Index of the finding whose event this one breaks down, whatever it measures; a part's is its whole. */
  readonly context: number | null
}
