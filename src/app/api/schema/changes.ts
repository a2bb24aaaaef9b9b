import { z } from '@hono/zod-openapi'
import { DaySchema, list } from './claim.ts'
import { EventItemSchema } from './event.ts'

const Count = z.number().int()

/** What is new since a mark that the case gave earlier. */
export const ChangesSchema = z
  .object({
    mark: z.string().openapi({ description: 'Give this as `since` to ask what came after now' }),
    since: z
      .object({
        reports: Count.openapi({ description: 'New ones and new texts, counted up to 10,000' }),
        events: Count.openapi({ description: 'New ones and those with another account, counted up to 10,000' }),
        contested: Count,
        listed: list(EventItemSchema).openapi({ description: 'Some of the contested ones' }),
      })
      .nullable()
      .openapi({ description: 'Null without a mark, and for the mark of another case' }),
  })
  .openapi('Changes')

export const TimelineSchema = z
  .object({
    unit: z.enum(['day', 'month']),
    entries: list(z.object({ day: DaySchema, events: Count, contested: Count })),
    longer: Count.openapi({ description: 'Events that span more than one of these' }),
    undated: Count,
  })
  .openapi('Timeline')
