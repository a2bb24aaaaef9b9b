import { z } from '@hono/zod-openapi'
import { AccountSchema, VerdictSchema } from './account.ts'
import { ClaimSchema, list, MeasureSchema, SpanSchema } from './claim.ts'
import { CopyLinkSchema, PublishedSchema } from './report.ts'
import { RuledSchema } from './ruling.ts'
import { CitationSchema, SaysSchema } from './views.ts'

/** An event in a line of a list. */
export const EventItemSchema = AccountSchema.pick({
  event: true,
  kind: true,
  type: true,
  subType: true,
  place: true,
  time: true,
  texts: true,
  contested: true,
})
  .extend({
    reports: z.number().int(),
    origins: z.number().int(),
    figures: list(
      z.object({
        measure: MeasureSchema,
        low: z.number().nullable(),
        best: z.number().nullable(),
        high: z.number().nullable(),
        verdict: VerdictSchema,
      }),
    ),
    answers: list(z.object({ answer: z.string(), says: SaysSchema.nullable() })).openapi({
      description: 'The positions, in plain words and as the first claim of each says it',
    }),
  })
  .openapi('EventItem')

const FacetSchema = z.object({ name: z.string(), n: z.number().int(), contested: z.number().int() })

export const EventFacetsSchema = z
  .object({ types: list(FacetSchema), places: list(FacetSchema), grades: list(FacetSchema) })
  .openapi('EventFacets')

/** A claim in an event, with what a table of who says what shows of it. */
export const EventClaimSchema = CitationSchema.extend({
  kind: ClaimSchema.shape.kind,
  origin: z.string().nullable(),
  sentence: z.string().openapi({ description: 'The sentence it stands in' }),
  span: SpanSchema.openapi({ description: 'Of the claim, in its sentence' }),
  denies: z.string().nullable(),
  answers: z.string().nullable(),
}).openapi('EventClaim')

export const EventDetailSchema = z
  .object({
    account: AccountSchema,
    claims: list(EventClaimSchema).openapi({ description: 'By the day they were said; the first 200' }),
    reports: list(
      z.object({ id: z.string(), outlet: z.string().nullable(), title: z.string().nullable(), published: PublishedSchema }),
    ),
    ruled: list(RuledSchema).openapi({ description: 'What people have ruled about its tellings: are they of one event?' }),
    copies: list(CopyLinkSchema.omit({ passages: true })).openapi({ description: 'Which of these reports share text' }),
  })
  .openapi('EventDetail')
