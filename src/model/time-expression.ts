import type { Day } from './day.ts'

/** What a time expression says, before it is tied to the day of publication. Extended by the grammar in `extract/rules/en/dates.ts`. */
export type TimeExpression = { readonly kind: 'day'; readonly day: Day }
