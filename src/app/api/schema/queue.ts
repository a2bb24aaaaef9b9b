import { z } from '@hono/zod-openapi'
import { list, QualifierSchema, SpanSchema } from './claim.ts'
import { ComparedFeatureSchema } from './compared.ts'
import { EventClaimSchema, EventItemSchema } from './event.ts'
import { Bound, EventsSchema, NamedPlaceSchema, SpeakerSchema } from './ruling.ts'
import { ClaimDetailSchema } from './views.ts'

export const ClaimQuestionSchema = z.enum(['number', 'place', 'speaker'])
export const QuestionSchema = z.enum(['number', 'place', 'speaker', 'link'])

/** A question about one claim: its sentence, what the machine read, and what else may be meant. */
const ClaimQuestionItemSchema = z.object({
  id: z.string(),
  question: ClaimQuestionSchema,
  detail: ClaimDetailSchema,
  about: SpanSchema.openapi({ description: 'The words that are asked about, in the report' }),
  words: z.string(),
  numbers: list(z.object({ low: Bound, best: Bound, high: Bound, qualifier: QualifierSchema })),
  places: list(NamedPlaceSchema),
  speakers: list(SpeakerSchema),
})

/** A telling of an incident, with the event in which it stands. */
export const TellingSchema = z
  .object({
    telling: z.string().openapi({ description: 'Id of its first claim' }),
    said: EventClaimSchema,
    language: z.string(),
    event: EventItemSchema,
    origins: list(z.string()),
  })
  .openapi('Telling')

/** The question whether two tellings are of one incident. */
const LinkQuestionItemSchema = z.object({
  id: z.string(),
  question: z.literal('link'),
  events: EventsSchema.openapi({ description: 'What the machine says' }),
  score: z.number().openapi({ description: 'Mean score of the two groups that these tellings stand for' }),
  threshold: z.number(),
  a: TellingSchema,
  b: TellingSchema,
  features: list(ComparedFeatureSchema),
})

export const QueueItemSchema = z
  .discriminatedUnion('question', [ClaimQuestionItemSchema, LinkQuestionItemSchema])
  .openapi('QueueItem')
