import { z } from '@hono/zod-openapi'
import type { Measure } from '../../../model/claim.ts'
import type { Day } from '../../../model/day.ts'
import { listValues } from '../../../store/accounts.ts'
import type { Store } from '../../../store/store.ts'
import { readTally } from '../../../store/tallies.ts'
import { cutPage, readCursor } from '../cursor.ts'
import { figurePoint } from '../views/figures.ts'
import { readCited } from './cited.ts'

const Place = z.object({ day: z.string(), event: z.string(), position: z.number() })

interface Asked {
  readonly measure: Measure
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

export const pageOfFigures = (store: Store, { measure, from, to, cursor, limit }: Asked) =>
  store.read(async (on) => {
    const found = await listValues(on, { measure, from, to, after: readCursor(cursor, Place), limit: limit + 1 })
    const { items, next } = cutPage(found, limit, ({ day, event, position }) => ({ day, event, position }))
    const cited = await readCited(
      on,
      items.map(({ value }) => value.claim),
    )
    return {
      items: items.flatMap((listed) => figurePoint(listed, cited)),
      next,
      total: await readTally(on, 'measure', measure),
    }
  })
