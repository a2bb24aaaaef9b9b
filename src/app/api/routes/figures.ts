import type { Store } from '../../../store/store.ts'
import { PageQuery, pageOf } from '../cursor.ts'
import { pageOfFigures } from '../reads/figures.ts'
import { part, reads } from '../route.ts'
import { DaySchema, MeasureSchema } from '../schema/claim.ts'
import { FigurePointSchema } from '../schema/views.ts'

const FiguresQuery = PageQuery.extend({
  measure: MeasureSchema,
  from: DaySchema.optional().openapi({ description: 'Said on this day or later' }),
  to: DaySchema.optional(),
})

export const figures = (store: Store) =>
  part().openapi(
    reads('/figures', 'Every value of a measure, with who said it', { query: FiguresQuery }, pageOf(FigurePointSchema)),
    async (c) => c.json(await pageOfFigures(store, c.req.valid('query')), 200),
  )
