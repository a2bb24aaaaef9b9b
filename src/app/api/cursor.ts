import { z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'

/** A page of a list: `cursor` is what the page before gave as `next`. */
export const PageQuery = z.object({
  cursor: z.string().max(2000).optional().openapi({ description: '`next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item).readonly(),
    next: z.string().nullable().openapi({ description: 'Give this as `cursor` for the page after; null at the end' }),
    total: z
      .number()
      .int()
      .openapi({ description: 'How many there are in all; of filtered events and of questions, counted up to 10,000' }),
  })

/** Where a page ended, in the words of its query. Callers should not look into it. */
export const writeCursor = (place: object): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/** Null where there was none; a cursor that this list did not give is a bad request. */
export function readCursor<T extends z.ZodType>(cursor: string | undefined, place: T): z.output<T> | null {
  if (cursor === undefined) return null
  const parsed = place.safeParse(parse(Buffer.from(cursor, 'base64url').toString()))
  if (parsed.success) return parsed.data
  throw new HTTPException(400, { message: 'The cursor is not one that this list gave: begin again without one.' })
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Cuts a list that was asked for one more than the page holds. */
export function cutPage<T>(
  found: readonly T[],
  limit: number,
  placeOf: (last: T) => object,
): { items: readonly T[]; next: string | null } {
  const items = found.slice(0, limit)
  return { items, next: found.length > limit ? writeCursor(placeOf(items.at(-1)!)) : null }
}
