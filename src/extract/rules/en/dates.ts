import type { TimeMention } from '../../../model/mention.ts'
import type { TextLayer } from '../../../text/layer.ts'
import { bounded } from './dates/bounds.ts'
import { findPoints } from './dates/points.ts'
import { NOW_RULE } from './dates/today.ts'

/**
 * Every time expression of a report, in order, none overlapping (codebook section 5). A mention takes in the preposition that leads to it
 * ("on Sunday") or makes it a bound ("since 2011", "between Monday and Friday").
 * Ages, durations without an anchor ("for three hours") and clock times alone are none.
 */
export const findTimes = (layer: TextLayer): TimeMention[] => bounded(layer, findPoints(layer))

/**
 * The same expressions bare, each with its own days, as TimeML marks them: of "since 2011" the year, of "from Monday to Friday" two days.
 * "now" is left out: it names no day of the calendar.
 */
export const findDates = (layer: TextLayer): TimeMention[] => findPoints(layer).filter((point) => point.rule !== NOW_RULE.id)
