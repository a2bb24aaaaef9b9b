import type { Store } from '../../../store/store.ts'
import { oneClaim } from '../reads/claims.ts'
import { IdParam, part, reads } from '../route.ts'
import { ClaimDetailSchema } from '../schema/views.ts'

export const claims = (store: Store) =>
  part().openapi(
    reads(
      '/claims/{id}',
      'One claim with its sentence and the words that every cell rests on',
      { params: IdParam },
      ClaimDetailSchema,
    ),
    async (c) => c.json(await oneClaim(store, c.req.valid('param').id), 200),
  )
