import type { TimeRule } from './rule.ts'
import { END } from './words.ts'

/** "since dawn": since a time of this day; "since then": since the time told of before. */
export const SINCE_THEN: TimeRule = {
  id: 'en.time.since-then',
  opens: ['then', 'dawn', 'daybreak', 'morning', 'midnight', 'noon', 'midday', 'sunrise'],
  pattern: `(?<then>then)|(?:dawn|daybreak|morning|midnight|noon|midday|sunrise)${END}`,
  read({ groups, before, earlier }) {
    if (before?.folded !== 'since') return null
    return groups.then === undefined ? { kind: 'unit', unit: 'day', shift: 0 } : (earlier.at(-1)?.expression ?? null)
  },
}
