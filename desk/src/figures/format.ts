import type { Measure } from '../../../src/model/claim.ts'
import { number, percent } from '../locale.ts'

/** Territory is told in shares; all else is counted. */
export const formatOf = (measure: Measure): ((n: number) => string) => (measure === 'territory' ? percent : number)
