import { z } from '@hono/zod-openapi'
import { AccountSchema, FigureValueSchema, VerdictSchema } from './account.ts'
import {
  BasisSchema,
  ChangeSchema,
  ClaimSchema,
  DaySchema,
  list,
  MeasureSchema,
  ModalitySchema,
  PolaritySchema,
  ShareSchema,
  SpanSchema,
  SpeakerKindSchema,
  StatementTypeSchema,
  UnitSchema,
} from './claim.ts'
import { CopyLinkSchema, CreditSchema, PublishedSchema, ReportHeadSchema, ReportSchema } from './report.ts'
import { RuledSchema } from './ruling.ts'

/** The shape of a case in numbers. */
export const SummarySchema = z
  .object({
    reports: z.number().int(),
    texts: z.number().int().openapi({ description: 'What is left of the reports when near-identical copies are folded' }),
    origins: z.number().int().openapi({ description: 'Distinct origins over all accounts' }),
    claims: z.number().int(),
    accounts: z.number().int(),
    contested: z.number().int(),
    notes: z.number().int(),
    uncoded: z.number().int().openapi({ description: 'Reports in a language that the coder does not code' }),
    leading: list(z.object({ name: z.string(), kind: SpeakerKindSchema, party: z.boolean() })).openapi({
      description: 'Origins of most accounts, in an order that does not change with the view',
    }),
    place: z.string().nullable().openapi({ description: 'The place that most accounts are in; null when it is not most' }),
    outlets: list(z.object({ name: z.string().nullable(), reports: z.number().int() })),
    measures: list(z.object({ measure: MeasureSchema, values: z.number().int() })),
    period: z.object({ start: DaySchema.nullable(), end: DaySchema.nullable() }),
  })
  .openapi('Summary')

/** A change of control as one claim tells it. */
const ChangeTold = {
  change: ChangeSchema,
  by: z.string().nullable(),
  from: z.string().nullable(),
  share: ShareSchema.nullable(),
  polarity: PolaritySchema,
  modality: ModalitySchema,
}

/** What a claim answers to the question of its event, before it is put into words. */
export const SaysSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('control'),
      ...ChangeTold,
    }),
    z.object({ kind: z.literal('statement'), type: StatementTypeSchema }),
  ])
  .openapi('Says')

/** A claim in short: enough to name who said it and to open it. */
export const CitationSchema = z
  .object({
    claim: z.string(),
    report: z.string(),
    outlet: z.string().nullable(),
    speaker: z.string().nullable(),
    polarity: PolaritySchema,
    words: z.string().openapi({ description: 'The claim as written; for a figure, the words of its number' }),
    saidOn: DaySchema.nullable(),
    says: SaysSchema.nullable().openapi({
      description: 'Null where the claim neither says who holds a place nor states anything',
    }),
  })
  .openapi('Citation')

export const CitedAccountSchema = z.object({ account: AccountSchema, cited: list(CitationSchema) }).openapi('CitedAccount')

/** One value of a figure with all that a chart and its table show of it. */
export const FigurePointSchema = FigureValueSchema.extend({
  event: z.string(),
  verdict: VerdictSchema,
  best: z.number().nullable(),
  unit: UnitSchema,
  words: z.string(),
  doubtful: z.boolean(),
  place: z.string().nullable().openapi({ description: 'The place that the claim names; of the event where it names none' }),
  outlet: z.string().nullable(),
  originKind: SpeakerKindSchema.nullable(),
  party: z.boolean(),
  saidBasis: z.enum(['stated', 'implied']),
  period: z.object({ start: DaySchema.nullable(), end: DaySchema.nullable() }),
}).openapi('FigurePoint')

/** One claim about who holds a place, on the day that it speaks of. */
export const ControlSayingSchema = z
  .object({
    claim: z.string(),
    report: z.string(),
    outlet: z.string().nullable(),
    event: z.string().nullable(),
    origin: z.string(),
    originKind: SpeakerKindSchema.nullable(),
    party: z.boolean(),
    ...ChangeTold,
    day: DaySchema.nullable(),
    dayBasis: BasisSchema,
    words: z.string(),
  })
  .openapi('ControlSaying')

export const PlaceControlSchema = z
  .object({
    place: z.string(),
    within: list(z.string()),
    at: z
      .object({ lat: z.number(), lon: z.number(), wherePrec: z.number().int() })
      .nullable()
      .openapi({ description: 'Where the gazetteer has it, and how precisely (UCDP where_prec); null where it does not' }),
    contested: z.boolean(),
    sayings: list(ControlSayingSchema),
  })
  .openapi('PlaceControl')

export const ReportItemSchema = z
  .object({
    id: z.string(),
    version: z.number().int(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    opening: z.string().openapi({ description: 'The first words, for a report without a title' }),
    language: z.string(),
    published: PublishedSchema,
    credit: CreditSchema.nullable(),
    characters: z.number().int(),
    claims: z.number().int(),
    copies: z.number().int(),
    coded: z.boolean(),
  })
  .openapi('ReportItem')

export const ReportDetailSchema = z
  .object({
    report: ReportSchema,
    coded: z.boolean(),
    claims: list(ClaimSchema),
    copies: list(
      z.object({
        link: CopyLinkSchema,
        other: z.object({ id: z.string(), outlet: z.string().nullable(), day: DaySchema.nullable() }),
      }),
    ),
  })
  .openapi('ReportDetail')

export const ClaimDetailSchema = z
  .object({
    claim: ClaimSchema,
    machine: ClaimSchema.openapi({ description: 'The claim as the coder has it, without rulings' }),
    rejected: z.boolean().openapi({ description: 'By a ruling: it is in no list, account or export' }),
    rulings: list(RuledSchema).openapi({ description: 'The latest first' }),
    report: z.object({
      id: z.string(),
      outlet: z.string().nullable(),
      title: z.string().nullable(),
      language: z.string(),
      published: PublishedSchema,
      credit: CreditSchema.nullable(),
    }),
    sentence: z.string(),
    spans: list(z.object({ span: SpanSchema, text: z.string() })).openapi({
      description: 'The words behind every span that the claim rests on',
    }),
    rules: list(z.object({ rule: z.string(), says: z.string() })).openapi({
      description: 'The rules that the claim names, each in an English sentence',
    }),
    carriers: list(z.object({ claim: z.string(), speaker: z.string().nullable(), report: ReportHeadSchema })).openapi({
      description: 'Of a quotation, the other reports that carry it, each with its claim',
    }),
    events: list(z.object({ event: z.string(), origin: z.string().nullable() })),
  })
  .openapi('ClaimDetail')

export const ReportHitSchema = z
  .object({
    report: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    day: DaySchema.nullable(),
    excerpt: z.string(),
  })
  .openapi('ReportHit')
