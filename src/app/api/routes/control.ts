import { z } from '@hono/zod-openapi'
import type { Store } from '../../../store/store.ts'
import { controlOfPlaces } from '../reads/control.ts'
import { part, reads } from '../route.ts'
import { PlaceControlSchema } from '../schema/views.ts'

const PlacesSchema = z.object({ places: z.array(PlaceControlSchema).readonly() })

export const control = (store: Store) =>
  part().openapi(
    reads(
      '/control',
      'Who says who holds each place: the 40 places most spoken of, the latest 50 claims of each',
      {},
      PlacesSchema,
    ),
    async (c) => c.json({ places: await controlOfPlaces(store) }, 200),
  )
