import type { Store } from '../../../store/store.ts'
import { summaryOf } from '../reads/summary.ts'
import { part, reads } from '../route.ts'
import { SummarySchema } from '../schema/views.ts'

export const summary = (store: Store) =>
  part().openapi(reads('/summary', 'The shape of the case', {}, SummarySchema), async (c) => c.json(await summaryOf(store), 200))
