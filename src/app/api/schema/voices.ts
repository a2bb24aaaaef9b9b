import { z } from '@hono/zod-openapi'
import { list, SpeakerKindSchema } from './claim.ts'

const CountedSchema = z.object({ name: z.string(), n: z.number().int() })

/** What an outlet published, whom it credits and what it calls whom. The name is empty for reports that name no outlet. */
export const OutletSchema = z
  .object({
    name: z.string(),
    reports: z.number().int(),
    ownVoice: z.number().int().openapi({ description: 'Claims in its own voice' }),
    cites: list(CountedSchema).openapi({ description: 'Speakers by how many claims it credits to them' }),
    wording: list(z.object({ actor: z.string(), words: list(CountedSchema) })),
  })
  .openapi('Outlet')

export const OriginItemSchema = z
  .object({
    name: z.string(),
    kind: SpeakerKindSchema,
    party: z.boolean(),
    accounts: z.number().int().openapi({ description: 'Events that it speaks of' }),
    alone: z.number().int().openapi({ description: 'Events of which it is the only origin' }),
  })
  .openapi('OriginItem')

export const VoicesSchema = z
  .object({
    outlets: list(OutletSchema),
    origins: list(OriginItemSchema),
    carried: list(z.object({ from: z.string(), to: z.string(), pairs: z.number().int() })).openapi({
      description: 'Pairs of reports that share text of the event: the outlet of the earlier, that of the later',
    }),
  })
  .openapi('Voices')
