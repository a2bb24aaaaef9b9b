import { z } from '@hono/zod-openapi'
import { ClaimSchema, list, SpanSchema } from './claim.ts'
import { CitationSchema, ReportHitSchema } from './views.ts'

/** A claim that was found, with its sentence. */
export const FoundClaimSchema = CitationSchema.extend({
  kind: ClaimSchema.shape.kind,
  place: z.string().nullable(),
  sentence: z.string(),
  span: SpanSchema.openapi({ description: 'Of the claim, in its sentence' }),
}).openapi('FoundClaim')

const NameSchema = z.object({ name: z.string(), claims: z.number().int() })

export const SearchResultSchema = z
  .object({
    claims: list(FoundClaimSchema).openapi({ description: 'Claims in whose sentence all the words stand; the first 200' }),
    found: z.number().int().openapi({ description: 'How many claims that were, before they were narrowed' }),
    facets: z.object({ kinds: list(NameSchema), places: list(NameSchema), speakers: list(NameSchema) }),
    reports: list(ReportHitSchema).openapi({
      description: 'The best of those that hold the words; claims are looked for in these',
    }),
    holding: z.number().int().openapi({ description: 'How many reports hold the words, counted up to 10,000' }),
    places: list(NameSchema).openapi({ description: 'Places whose name holds the words' }),
    voices: list(NameSchema).openapi({ description: 'Speakers and actors whose name holds the words' }),
  })
  .openapi('SearchResult')
