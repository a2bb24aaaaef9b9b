import { z } from '@hono/zod-openapi'
import type { Account } from '../../../model/account.ts'
import { DaySchema, list, MeasureSchema, QualifierSchema, ScopeSchema, SpeakerKindSchema, StatusSchema } from './claim.ts'

export const VerdictSchema = z.enum(['agree', 'compatible', 'contested'])

export const FigureValueSchema = z.object({
  report: z.string(),
  claim: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: QualifierSchema,
  who: z.string().nullable(),
  status: StatusSchema,
  origin: z.string(),
  speaker: z.string().nullable(),
  saidOn: DaySchema.nullable(),
  scope: ScopeSchema,
  partOf: z.string().nullable(),
  replaces: z.string().nullable(),
})

const PositionSchema = z.object({ answer: z.string(), origins: list(z.string()), claims: list(z.string()) })

/** Our reconciled view of one event (codebook section 16). */
export const AccountSchema = z
  .object({
    event: z.string(),
    kind: z.enum(['incident', 'control', 'situation', 'negotiation']),
    type: z.string().nullable(),
    subType: z.string().nullable(),
    place: z
      .object({ name: z.string(), lat: z.number().nullable(), lon: z.number().nullable(), wherePrec: z.number().int() })
      .nullable(),
    time: z.object({ start: DaySchema.nullable(), end: DaySchema.nullable(), datePrec: z.number().int() }).nullable(),
    reports: list(z.string()),
    mentions: list(z.string()),
    claims: list(z.string()),
    texts: z.number().int(),
    origins: list(
      z.object({
        name: z.string(),
        kind: SpeakerKindSchema,
        party: z.boolean(),
        reports: list(z.string()),
        claims: list(z.string()),
      }),
    ),
    contested: z.boolean(),
    why: list(
      z.object({
        kind: z.enum(['figures', 'victim-status', 'perpetrator', 'course', 'place-date', 'control', 'denial']),
        detail: z.string(),
        claims: list(z.string()),
      }),
    ),
    grades: list(z.object({ belligerent: z.string(), grade: z.string(), because: z.string() })),
    positions: list(PositionSchema),
    expected: list(PositionSchema),
    figures: z.partialRecord(
      MeasureSchema,
      z.object({
        low: z.number().nullable(),
        best: z.number().nullable(),
        high: z.number().nullable(),
        rule: z.string(),
        from: list(z.string()),
        verdict: VerdictSchema,
        because: z.string(),
        pairs: list(z.object({ a: z.string(), b: z.string(), verdict: VerdictSchema, because: z.string() })),
        values: list(FigureValueSchema),
      }),
    ),
  })
  .openapi('Account') satisfies z.ZodType<Account>
