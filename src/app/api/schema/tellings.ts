import { z } from '@hono/zod-openapi'
import { list } from './claim.ts'
import { ComparedFeatureSchema } from './compared.ts'
import { EventClaimSchema, EventItemSchema } from './event.ts'

/** What the reports tell of an incident, why that is one incident, and with what it might be one. */
export const EventTellingsSchema = z
  .object({
    threshold: z.number().openapi({ description: 'Mean score from which two groups of tellings are one incident' }),
    tellings: list(
      z.object({
        said: EventClaimSchema,
        likest: z
          .object({
            telling: z.string(),
            outlet: z.string().nullable(),
            score: z.number().nullable(),
            features: list(ComparedFeatureSchema),
          })
          .nullable()
          .openapi({ description: 'The telling of another report that it is most like' }),
        apart: z.string().nullable().openapi({ description: 'The claim from which it is ruled apart when it belongs elsewhere' }),
      }),
    ).openapi({ description: 'The one that is most like the others first; the first 100' }),
    near: list(
      z.object({
        event: EventItemSchema,
        claim: z.string().openapi({ description: 'A claim of that event' }),
        own: z.string().openapi({ description: 'A claim of this one' }),
      }),
    ).openapi({ description: 'Incidents that it might be one with' }),
  })
  .openapi('EventTellings')
