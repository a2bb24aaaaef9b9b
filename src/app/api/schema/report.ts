import { z } from '@hono/zod-openapi'
import type { CopyLink } from '../../../model/copy-link.ts'
import type { Note, Report } from '../../../model/report.ts'
import { DaySchema, list, SpanSchema } from './claim.ts'

const DateOriginSchema = z.enum(['dateline', 'stamp', 'given', 'json-ld', 'meta', 'microdata', 'time-element', 'mentioned'])

export const PublishedSchema = z.object({
  day: DaySchema.nullable(),
  basis: z.enum(['stated', 'implied']),
  from: DateOriginSchema.nullable(),
  candidates: list(z.object({ day: DaySchema, from: DateOriginSchema, words: z.string(), span: SpanSchema.nullable() })),
})

export const CreditSchema = z.object({ names: list(z.string()), text: z.string(), span: SpanSchema })

export const ReportHeadSchema = z.object({
  id: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  day: DaySchema.nullable(),
})

export const ReportSchema = z
  .object({
    id: z.string(),
    version: z.number().int(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    text: z.string(),
    language: z.string(),
    published: PublishedSchema,
    credit: CreditSchema.nullable(),
    evidence: z.string(),
  })
  .openapi('Report') satisfies z.ZodType<Report>

export const CopyLinkSchema = z
  .object({
    a: z.string(),
    b: z.string(),
    relation: z.enum(['near-identical', 'partial', 'quote', 'stock']),
    shareOfA: z.number(),
    shareOfB: z.number(),
    credit: z.string().nullable(),
    passages: list(z.object({ a: SpanSchema, b: SpanSchema, words: z.number().int() })),
  })
  .openapi('CopyLink') satisfies z.ZodType<CopyLink>

export const NoteSchema = z
  .object({
    level: z.enum(['info', 'warning', 'error']),
    file: z.string(),
    at: z.string().nullable(),
    report: z.string().nullable(),
    message: z.string(),
  })
  .openapi('Note') satisfies z.ZodType<Note>
