import type { TimeMention } from '../../../model/mention.ts'
import type { TextLayer } from '../../../text/layer.ts'
import { bounded } from './dates/bounds.ts'
import { findPoints } from './dates/points.ts'

/**
 * Every time expression of a report, in order, none overlapping (codebook section 5). A mention takes in the preposition that leads to it
 * ("on Sunday") or makes it a bound ("since 2011", "between Monday and Friday"); `findPoints` gives the bare expressions.
 * Ages, durations without an anchor ("for three hours") and clock times alone are none.
 */
export const findTimes = (layer: TextLayer): TimeMention[] => bounded(layer, findPoints(layer))
