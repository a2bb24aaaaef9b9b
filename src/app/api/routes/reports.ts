import { z } from '@hono/zod-openapi'
import type { Store } from '../../../store/store.ts'
import { PageQuery, pageOf } from '../cursor.ts'
import { oneReport, pageOfReports } from '../reads/reports.ts'
import { IdParam, part, reads } from '../route.ts'
import { ReportDetailSchema, ReportItemSchema } from '../schema/views.ts'

const ReportsQuery = PageQuery.extend({
  outlet: z.string().max(500).optional().openapi({ description: 'Name of the outlet; empty for reports that name none' }),
})

export const reports = (store: Store) =>
  part()
    .openapi(reads('/reports', 'Reports, the latest first', { query: ReportsQuery }, pageOf(ReportItemSchema)), async (c) =>
      c.json(await pageOfReports(store, c.req.valid('query')), 200),
    )
    .openapi(
      reads('/reports/{id}', 'One report with its text, claims and copies', { params: IdParam }, ReportDetailSchema),
      async (c) => c.json(await oneReport(store, c.req.valid('param').id), 200),
    )
