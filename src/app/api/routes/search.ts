import { z } from '@hono/zod-openapi'
import type { Store } from '../../../store/store.ts'
import { searchReports } from '../reads/search.ts'
import { part, reads } from '../route.ts'
import { ReportHitSchema } from '../schema/views.ts'

const SearchQuery = z.object({
  q: z.string().min(1).max(500).openapi({ description: 'Words that the report must hold' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const search = (store: Store) =>
  part().openapi(
    reads(
      '/search',
      'Reports that hold the words',
      { query: SearchQuery },
      z.object({ items: z.array(ReportHitSchema).readonly() }),
    ),
    async (c) => c.json({ items: await searchReports(store, c.req.valid('query')) }, 200),
  )
