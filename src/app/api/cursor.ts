import { z } from '@hono/zod-openapi'

/** A page of a list: `cursor` is what the page before gave as `next`. */
export const PageQuery = z.object({
  cursor: z.string().max(500).optional().openapi({ description: '`next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item).readonly(),
    next: z.string().nullable().openapi({ description: 'Give this as `cursor` for the page after; null at the end' }),
    total: z.number().int(),
  })
