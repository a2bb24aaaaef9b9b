import { z } from '@hono/zod-openapi'
import { list } from './claim.ts'

const CellSchema = z
  .object({
    column: z.string(),
    value: z.union([z.string(), z.number()]).nullable(),
    rule: z.string().openapi({ description: 'What filled the cell, or left it empty, in plain words' }),
    claims: list(z.string()),
  })
  .openapi('CodedCell')

const CodingSchema = z
  .object({
    notice: z.string().openapi({ description: 'That this is in the format of a body, and not its data' }),
    columns: list(z.string()),
    rows: list(list(CellSchema)).openapi({ description: 'No row where the scheme does not record such an event' }),
  })
  .openapi('Coding')

/** One account as three schemes would write it. */
export const CodingsSchema = z.object({ acled: CodingSchema, ucdp: CodingSchema, airwars: CodingSchema }).openapi('Codings')
