import { z } from '@hono/zod-openapi'
import type { Claim } from '../../../model/claim.ts'
import { INCIDENT_TYPE_OF, type IncidentSubType } from '../../../model/incident.ts'

export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

export const DaySchema = z.string().meta({ description: 'A calendar day, YYYY-MM-DD', example: '2016-11-30' })
export const SpanSchema = z
  .tuple([z.number().int(), z.number().int()])
  .readonly()
  .openapi({ type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2, description: 'UTF-16 offsets, half-open' })

export const MeasureSchema = z.enum([
  'killed',
  'injured',
  'displaced',
  'trapped',
  'detained',
  'missing',
  'in-need',
  'participants',
  'forces',
  'territory',
  'destroyed',
  'attacks',
])
export const UnitSchema = z.enum(['people', 'families', 'objects', 'percent'])
export const QualifierSchema = z.enum(['exact', 'about', 'more-than', 'at-least', 'at-most', 'less-than', 'range', 'vague'])
export const StatusSchema = z.enum(['civilian', 'combatant', 'mixed', 'unknown'])
export const ScopeSchema = z.enum(['incident', 'aggregate', 'running'])
export const PolaritySchema = z.enum(['asserted', 'denied'])
export const ModalitySchema = z.enum(['actual', 'planned', 'predicted', 'possible', 'demanded', 'conditional'])
export const BasisSchema = z.enum(['stated', 'implied', 'ruled'])
export const ChangeSchema = z.enum(['taken', 'lost', 'holds', 'partly-held', 'advancing', 'withdrew', 'repelled', 'besieges'])
export const CauseSchema = z.enum([
  'air strike',
  'artillery',
  'barrel bomb',
  'bomb',
  'suicide bomb',
  'shooting',
  'clash',
  'chemical',
  'execution',
  'siege',
])
export const StatementTypeSchema = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'DENY',
  'CLAIM',
])
export const SpeakerKindSchema = z.enum([
  'outlet',
  'wire',
  'monitor',
  'official',
  'armed-group',
  'rescue-service',
  'medical',
  'humanitarian',
  'un',
  'government',
  'state-media',
  'media-activist',
  'witness',
  'social-account',
  'unnamed',
])

export const ShareSchema = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  base: z.string().nullable(),
  span: SpanSchema,
})

const FigureSchema = z.object({
  measure: MeasureSchema,
  number: z.object({ start: z.number().int(), end: z.number().int(), text: z.string() }),
  unit: UnitSchema,
  who: z.string().nullable(),
  status: StatusSchema,
  cause: CauseSchema.nullable(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: QualifierSchema,
  scope: ScopeSchema,
  partOf: z.string().nullable(),
  doubtful: z.boolean(),
})

const ControlSchema = z.object({
  change: ChangeSchema,
  by: z.string().nullable(),
  from: z.string().nullable(),
  share: ShareSchema.nullable(),
})

export const INCIDENT_TYPES = [...new Set(Object.values(INCIDENT_TYPE_OF))] as const
const INCIDENT_SUB_TYPES = Object.keys(INCIDENT_TYPE_OF) as IncidentSubType[]

const IncidentSchema = z.object({
  type: z.enum(INCIDENT_TYPES),
  subType: z.enum(INCIDENT_SUB_TYPES),
  cause: CauseSchema.nullable(),
})

const StatementSchema = z.object({
  type: StatementTypeSchema,
  to: z.string().nullable(),
})

const LinkSchema = z.object({
  role: z.enum(['told', 'relayed', 'said']),
  name: z.string(),
  kind: SpeakerKindSchema,
  affiliation: z.string().nullable(),
  party: z.boolean(),
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  cue: z.string().nullable(),
  cueSpan: SpanSchema.nullable(),
})

/** A claim as the ledger holds it (codebook section 15). */
export const ClaimSchema = z
  .object({
    id: z.string(),
    report: z.string(),
    kind: z.enum(['figure', 'control', 'incident', 'statement', 'condition', 'quotation']),
    start: z.number().int(),
    end: z.number().int(),
    sentence: SpanSchema,
    polarity: PolaritySchema,
    modality: ModalitySchema,
    hedges: list(z.string()),
    figure: FigureSchema.exactOptional(),
    control: ControlSchema.exactOptional(),
    incident: IncidentSchema.exactOptional(),
    statement: StatementSchema.exactOptional(),
    condition: z.object({ what: z.string() }).exactOptional(),
    quotation: z.object({ text: z.string(), speaker: z.string().nullable(), told: z.string().nullable() }).exactOptional(),
    time: z
      .object({
        start: DaySchema.nullable(),
        end: DaySchema.nullable(),
        datePrec: z.number().int(),
        timePrecision: z.number().int(),
        text: z.string(),
        span: SpanSchema,
      })
      .nullable(),
    places: list(
      z.object({
        name: z.string(),
        text: z.string(),
        start: z.number().int(),
        end: z.number().int(),
        lat: z.number().nullable(),
        lon: z.number().nullable(),
        gazetteerId: z.string().nullable(),
        wherePrec: z.number().int(),
        geoPrecision: z.number().int(),
        within: list(z.string()),
      }),
    ),
    actors: list(
      z.object({
        role: z.enum(['by', 'to', 'from']),
        name: z.string(),
        side: z.string().nullable(),
        inter: z.number().int().nullable(),
        text: z.string(),
        start: z.number().int(),
        end: z.number().int(),
        hedge: z.string().nullable(),
        polarity: PolaritySchema,
      }),
    ),
    attribution: list(LinkSchema),
    denies: z.string().nullable(),
    answers: z.string().nullable(),
    rule: z.string(),
    why: list(z.object({ field: z.string(), basis: BasisSchema, rule: z.string(), spans: list(SpanSchema) })),
  })
  .openapi('Claim') satisfies z.ZodType<Claim>
