import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import type { Store } from '../../../store/store.ts'
import { systemAuthor } from '../../author.ts'
import { rule, takeBack } from '../../jobs/rule.ts'
import { NotRuled } from '../../jobs/ruled-claim.ts'
import { ruledActor, ruledSpeaker } from '../../named-actors.ts'
import { placesCalled } from '../../named-places.ts'
import { PageQuery, pageOf } from '../cursor.ts'
import { oneQueueItem, pageOfQueue } from '../reads/queue.ts'
import { pageOfRulings } from '../reads/rulings.ts'
import { IdParam, part, reads } from '../route.ts'
import { list } from '../schema/claim.ts'
import { QuestionSchema, QueueItemSchema } from '../schema/queue.ts'
import { NamedPlaceSchema, NewRulingSchema, RuledSchema, RulingSchema } from '../schema/ruling.ts'

/** Who decides at this desk, and what is to be done when they have. */
export interface Reviewing {
  readonly author: string
  onRuled(): void
}

export const UNWATCHED: Reviewing = { author: systemAuthor(), onRuled: () => undefined }

const QueueQuery = PageQuery.extend({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  question: QuestionSchema.optional(),
})
const RulingsQuery = PageQuery.extend({
  open: z.literal('true').optional().openapi({ description: 'Only those whose claim a person must find' }),
})
const RuledPage = z.object({ items: list(RuledSchema), next: z.string().nullable() })

const post = createRoute({
  method: 'post',
  path: '/rulings',
  summary: 'Decide about a claim, or take a decision back. It is appended; nothing is overwritten',
  request: { body: { content: { 'application/json': { schema: NewRulingSchema } }, required: true } },
  responses: { 201: { content: { 'application/json': { schema: RulingSchema } }, description: 'The ruling as it was kept' } },
})

export const rulings = (store: Store, { author, onRuled }: Reviewing) =>
  part()
    .openapi(
      reads(
        '/queue',
        'What the machine is unsure of, in an order that does not change. Counted up to 10,000',
        { query: QueueQuery },
        pageOf(QueueItemSchema),
      ),
      async (c) => c.json(await pageOfQueue(store, c.req.valid('query')), 200),
    )
    .openapi(reads('/queue/{id}', 'One open question', { params: IdParam }, QueueItemSchema), async (c) =>
      c.json(await oneQueueItem(store, c.req.valid('param').id), 200),
    )
    .openapi(reads('/rulings', 'What people have decided, the latest first', { query: RulingsQuery }, RuledPage), async (c) =>
      c.json(await pageOfRulings(store, c.req.valid('query')), 200),
    )
    .openapi(
      reads(
        '/gazetteer',
        'Places that go by a name',
        { query: z.object({ name: z.string().min(1).max(300) }) },
        z.object({ places: list(NamedPlaceSchema) }),
      ),
      async (c) => c.json({ places: placesCalled(c.req.valid('query').name, store.name) }, 200),
    )
    .openapi(reads('/reviewer', 'Whose name rulings from this desk bear', {}, z.object({ author: z.string() })), (c) =>
      c.json({ author }, 200),
    )
    .openapi(post, async (c) => {
      const given = c.req.valid('json')
      const signed = { author, at: new Date().toISOString() }
      try {
        const ruling = 'undoes' in given ? await takeBack(store, given, signed) : await rule(store, identified(given), signed)
        onRuled()
        return c.json(ruling, 201)
      } catch (error) {
        if (error instanceof NotRuled) throw new HTTPException(400, { message: error.message })
        throw error
      }
    })

type Given = Exclude<z.output<typeof NewRulingSchema>, { undoes: string }>

/** Speakers and actors are named; who that is, our files say. */
function identified(given: Given): Parameters<typeof rule>[1] {
  if (given.field === 'speaker') return { ...given, after: given.after === null ? null : ruledSpeaker(given.after) }
  if (given.field === 'by') return { ...given, after: given.after === null ? null : ruledActor(given.after.name) }
  return given
}
