import { z } from '@hono/zod-openapi'
import type { Store } from '../../../store/store.ts'
import { timelineOf } from '../../../store/timeline.ts'
import { changesOf } from '../reads/changes.ts'
import { remembered } from '../reads/remembered.ts'
import { part, reads } from '../route.ts'
import { ChangesSchema, TimelineSchema } from '../schema/changes.ts'

const ChangesQuery = z.object({ since: z.string().max(200).optional().openapi({ description: '`mark` of an earlier answer' }) })

export const changes = (store: Store) => {
  const timelineOfCase = remembered(store, timelineOf)
  return part()
    .openapi(reads('/changes', 'What is new since a mark', { query: ChangesQuery }, ChangesSchema), async (c) =>
      c.json(await changesOf(store, c.req.valid('query').since), 200),
    )
    .openapi(reads('/timeline', 'How many events there are by day', {}, TimelineSchema), async (c) =>
      c.json(await timelineOfCase(), 200),
    )
}
