import type { z } from '@hono/zod-openapi'
import type { Measure } from '../../../model/claim.ts'
import { countOrigins, leadingOrigins } from '../../../store/accounts.ts'
import { readFact } from '../../../store/meta.ts'
import { periodOf } from '../../../store/reports.ts'
import type { Store } from '../../../store/store.ts'
import { largestTallies, readTally, type Subject } from '../../../store/tallies.ts'
import type { SummarySchema } from '../schema/views.ts'

/** As many as the desk can tell apart by shape and colour. */
const LEADING = 72
const OUTLETS = 200
const MEASURES = 20

export const summaryOf = (store: Store): Promise<z.infer<typeof SummarySchema>> =>
  store.read(async (on) => {
    const count = (subject: Subject) => readTally(on, subject)
    const { start, end } = await periodOf(on)
    const outlets = await largestTallies(on, 'outlet', OUTLETS)
    const measures = await largestTallies(on, 'measure', MEASURES)
    return {
      reports: await count('reports'),
      texts: await count('texts'),
      origins: await countOrigins(on),
      claims: await count('claims'),
      accounts: await count('accounts'),
      contested: await count('contested'),
      notes: await count('notes'),
      uncoded: await count('uncoded'),
      leading: await leadingOrigins(on, LEADING),
      place: (await readFact(on, 'place')) || null,
      outlets: outlets.map(({ name, n }) => ({ name: name || null, reports: n })),
      measures: measures.map(({ name, n }) => ({ measure: name as Measure, values: n })),
      period: { start: start || null, end: end || null },
    }
  })
