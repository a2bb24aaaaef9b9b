import { z } from '@hono/zod-openapi'
import { CauseSchema, DaySchema, INCIDENT_TYPES, list } from './claim.ts'

/** One feature by which two tellings were compared: what was found, what each gives, and what that weighs. */
const compared = <F extends string, T extends z.ZodType, G extends z.ZodType>(feature: F, found: T, given: G) =>
  z.object({
    feature: z.literal(feature),
    found,
    weight: z.number().nullable().openapi({ description: 'Null where it keeps the two apart for good' }),
    a: given,
    b: given,
  })

const Names = list(z.string())
const Numbers = list(z.number())
const Share = z.number().openapi({ description: 'How much is alike, from 0 to 1' })
const Days = z.object({
  start: DaySchema,
  end: DaySchema,
  of: z.enum(['telling', 'report']).openapi({
    description: 'Whose days they are: a telling that says no day may be of any of which its report tells',
  }),
})

const Likeness = z.enum(['same', 'near', 'open', 'other'])
const NumberLikeness = z.enum(['large', 'small', 'open', 'other', 'far'])

export const ComparedFeatureSchema = z.discriminatedUnion('feature', [
  compared('place', z.enum(['same', 'inside', 'near', 'region', 'open', 'unclear', 'other', 'far']), Names),
  compared('days', z.enum(['same', 'next', 'possible', 'guessed', 'vague', 'few', 'week', 'far']), Days.nullable()),
  compared('background', z.enum(['news', 'one', 'both']), z.enum(['news', 'background'])),
  compared('cause', z.enum([...Likeness.options, 'unlike']), list(CauseSchema)),
  compared('type', Likeness, list(z.enum(INCIDENT_TYPES))),
  compared('by', Likeness, Names),
  compared('victims', Likeness, z.enum(['fighters', 'others']).nullable()),
  compared('killed', NumberLikeness, Numbers),
  compared('injured', NumberLikeness, Numbers),
  compared('copied', z.enum(['yes', 'no']), z.null()),
  compared('words near', Share, z.null()),
  compared('words of the reports', Share, z.null()),
])
