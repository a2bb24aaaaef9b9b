import { z } from '@hono/zod-openapi'
import type { Store } from '../../../store/store.ts'
import { PageQuery, pageOf } from '../cursor.ts'
import { createFacets, oneEvent, pageOfEvents } from '../reads/events.ts'
import { tellingsOfEvent } from '../reads/tellings.ts'
import { IdParam, part, reads } from '../route.ts'
import { DaySchema } from '../schema/claim.ts'
import { EventDetailSchema, EventFacetsSchema, EventItemSchema } from '../schema/event.ts'
import { EventTellingsSchema } from '../schema/tellings.ts'

const EventsQuery = PageQuery.extend({
  contested: z.enum(['true', 'figures', 'false']).optional().openapi({
    description:
      'Only events that are contested; that hold a contested figure and are not contested otherwise; that are not contested',
  }),
  type: z.string().max(200).optional().openapi({ description: 'Sub-event type, or the kind of an event that has none' }),
  place: z.string().max(500).optional().openapi({ description: 'Name of the place; empty for events without one' }),
  from: DaySchema.optional(),
  to: DaySchema.optional(),
  grade: z.string().max(100).optional().openapi({ description: 'Airwars’ grade for one of the sides' }),
  origins: z.coerce.number().int().min(1).optional().openapi({ description: 'At least this many origins' }),
})

const WHICH = { true: 'contested', figures: 'figures', false: 'uncontested', all: 'all' } as const

export const events = (store: Store) => {
  const facetsOfCase = createFacets(store)
  return part()
    .openapi(
      reads('/events', 'Events in short, contested ones first', { query: EventsQuery }, pageOf(EventItemSchema)),
      async (c) => {
        const { cursor, limit, contested, ...filter } = c.req.valid('query')
        const which = WHICH[contested ?? 'all']
        return c.json(await pageOfEvents(store, { filter: { ...filter, which }, cursor, limit }), 200)
      },
    )
    .openapi(reads('/facets', 'The types and places of most events, and the grades', {}, EventFacetsSchema), async (c) =>
      c.json(await facetsOfCase(), 200),
    )
    .openapi(
      reads('/events/{id}', 'One event: its account, and who says what in which words', { params: IdParam }, EventDetailSchema),
      async (c) => c.json(await oneEvent(store, c.req.valid('param').id), 200),
    )
    .openapi(
      reads(
        '/events/{id}/tellings',
        'Why its tellings are one incident, what people have ruled about that, and with which other it might be one',
        { params: IdParam },
        EventTellingsSchema,
      ),
      async (c) => c.json(await tellingsOfEvent(store, c.req.valid('param').id), 200),
    )
}
