import { z } from '@hono/zod-openapi'
import type { Ruling } from '../../../model/ruling.ts'
import type { NamedPlace } from '../../named-places.ts'
import { ClaimSchema, list, MeasureSchema, PolaritySchema, QualifierSchema, SpeakerKindSchema } from './claim.ts'

export const Bound = z.number().min(0).max(1e12).nullable()
const QuantitySchema = z
  .object({ low: Bound, best: Bound, high: Bound, qualifier: QualifierSchema })
  .refine(({ low, best, high }) => [low, best, high].some((n) => n !== null), { message: 'a number is missing' })
  .refine(({ low, best, high }) => isOrdered([low, best, high]), { message: 'low, best and high must not fall' })

const isOrdered = (bounds: readonly (number | null)[]): boolean => {
  const given = bounds.filter((n) => n !== null)
  return given.every((n, i) => i === 0 || n >= given[i - 1]!)
}

const Name = z.string().trim().min(1).max(300)
const RuledPlaceSchema = z.object({
  name: Name,
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  gazetteerId: z.string().max(300).nullable(),
  wherePrec: z.number().int().min(1).max(7),
  geoPrecision: z.number().int().min(1).max(3),
  within: list(z.string().max(300)),
})
const PlaceNameSchema = z.object({ text: z.string().min(1).max(300), place: RuledPlaceSchema.nullable() })
export const SpeakerSchema = z.object({
  name: Name,
  kind: SpeakerKindSchema,
  affiliation: z.string().max(300).nullable(),
  party: z.boolean(),
})
const ActorSchema = z.object({ name: Name, side: z.string().nullable(), inter: z.number().int().nullable() })
const StandingSchema = z.enum(['kept', 'rejected'])
export const EventsSchema = z.enum(['one', 'two']).openapi({ description: 'Whether two claims tell of one incident, or of two' })

const about = { claim: z.string().max(500), reason: z.string().trim().max(2000).nullable().default(null) }
const asked = <F extends string, T extends z.ZodType>(field: F, after: T) =>
  z.object({ ...about, field: z.literal(field), after })

/** What a person decides; or the ruling that is taken back. */
export const NewRulingSchema = z
  .union([
    z.discriminatedUnion('field', [
      asked('number', QuantitySchema),
      asked('measure', MeasureSchema),
      asked('who', Name.nullable()),
      asked('speaker', z.object({ name: Name, kind: SpeakerKindSchema }).nullable()),
      asked('place-name', PlaceNameSchema),
      asked('place', RuledPlaceSchema.nullable()),
      asked('by', z.object({ name: Name }).nullable()),
      asked('polarity', PolaritySchema),
      asked('claim', StandingSchema),
      asked('link', z.object({ with: z.string().max(500), events: EventsSchema })),
    ]),
    z.object({ undoes: z.string().max(100), reason: about.reason }),
  ])
  .openapi('NewRuling')

const ClaimSeenSchema = z.object({
  id: z.string(),
  report: z.string(),
  version: z.number().int(),
  kind: ClaimSchema.shape.kind,
  what: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  words: z.string(),
})

const kept = <F extends string, T extends z.ZodType>(field: F, value: T) =>
  z.object({
    id: z.string(),
    author: z.string(),
    at: z.iso.datetime(),
    reason: z.string().nullable(),
    undoes: z.string().nullable(),
    claim: ClaimSeenSchema,
    field: z.literal(field),
    before: value,
    after: value,
  })

/** A ruling as the case keeps it (codebook section 13). */
export const RulingSchema = z
  .discriminatedUnion('field', [
    kept('number', z.object({ low: Bound, best: Bound, high: Bound, qualifier: QualifierSchema })),
    kept('measure', MeasureSchema),
    kept('who', z.string().nullable()),
    kept('speaker', SpeakerSchema.nullable()),
    kept('place-name', PlaceNameSchema),
    kept('place', RuledPlaceSchema.nullable()),
    kept('by', ActorSchema.nullable()),
    kept('polarity', PolaritySchema),
    kept('claim', StandingSchema),
    kept('link', z.object({ with: ClaimSeenSchema, events: EventsSchema })),
  ])
  .openapi('Ruling') satisfies z.ZodType<Ruling>

/** A ruling in the history: whether it stands, and the claim that it is about now. */
export const RuledSchema = z
  .object({
    ruling: RulingSchema,
    stands: z.boolean().openapi({ description: 'Not taken back, and takes no other back' }),
    claim: z.string().nullable().openapi({
      description:
        'The claim that it is about now; null where coding again has left none or more than one, and a person must say',
    }),
    link: z
      .object({
        claim: z.string().nullable().openapi({ description: 'The second claim that it is about now' }),
        overruled: z.object({ by: z.string().nullable() }).nullable().openapi({
          description:
            'Not null where it does not hold: the later ruling that it contradicts, or null where the coder reads as one telling what it holds apart',
        }),
      })
      .nullable()
      .openapi({ description: 'Of a ruling on two claims that stands' }),
  })
  .openapi('Ruled')

export const NamedPlaceSchema = RuledPlaceSchema.extend({ kind: z.string(), population: z.number() }).openapi(
  'NamedPlace',
) satisfies z.ZodType<NamedPlace>
