import { z } from '@hono/zod-openapi'
import type { Store } from '../../../store/store.ts'
import { searchCase } from '../reads/search.ts'
import { part, reads } from '../route.ts'
import { ClaimSchema } from '../schema/claim.ts'
import { SearchResultSchema } from '../schema/search.ts'

const SearchQuery = z.object({
  q: z.string().min(1).max(500).openapi({ description: 'Words that must all be there; those in double quotes together' }),
  kind: ClaimSchema.shape.kind.optional(),
  place: z.string().max(500).optional(),
  speaker: z.string().max(500).optional(),
})

export const search = (store: Store) =>
  part().openapi(
    reads(
      '/search',
      'Claims, reports, places, speakers and actors that hold the words',
      { query: SearchQuery },
      SearchResultSchema,
    ),
    async (c) => c.json(await searchCase(store, c.req.valid('query')), 200),
  )
