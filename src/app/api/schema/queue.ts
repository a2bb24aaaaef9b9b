import { z } from '@hono/zod-openapi'
import { list, QualifierSchema, SpanSchema } from './claim.ts'
import { Bound, NamedPlaceSchema, SpeakerSchema } from './ruling.ts'
import { ClaimDetailSchema } from './views.ts'

export const QuestionSchema = z.enum(['number', 'place', 'speaker'])

/** One thing that the machine asks: its sentence, what it read, and what else may be meant. */
export const QueueItemSchema = z
  .object({
    id: z.string(),
    question: QuestionSchema,
    detail: ClaimDetailSchema,
    about: SpanSchema.openapi({ description: 'The words that are asked about, in the report' }),
    words: z.string(),
    numbers: list(z.object({ low: Bound, best: Bound, high: Bound, qualifier: QualifierSchema })),
    places: list(NamedPlaceSchema),
    speakers: list(SpeakerSchema),
  })
  .openapi('QueueItem')
