import { z } from '@hono/zod-openapi'
import type { Progress } from '../../jobs/progress.ts'
import { DaySchema } from './claim.ts'
import { NoteSchema } from './report.ts'

/** What a browser hands over: files, or a text that was pasted, and what is known of it. */
export const AddFormSchema = z.object({
  files: z
    .union([z.array(z.instanceof(File)), z.instanceof(File)])
    .optional()
    .openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
  paths: z
    .union([z.array(z.string()), z.string()])
    .optional()
    .openapi({ description: 'The path of each file in the folder that was given, in the same order' }),
  text: z.string().optional().openapi({ description: 'The text of one report' }),
  outlet: z.string().max(500).optional(),
  published: DaySchema.optional(),
})

const ProgressSchema = z.object({
  stage: z.enum(['reading', 'comparing']),
  reports: z.number().int(),
  bytes: z.number().int(),
  totalBytes: z.number().int().nullable(),
  rate: z.number(),
  compared: z.number().int(),
  toCompare: z.number().int(),
}) satisfies z.ZodType<Progress>

/** One line of the answer: how far it is, a note about the input, what was done in the end, or why it was not. */
export const AddLineSchema = z
  .union([
    z.object({ progress: ProgressSchema }),
    z.object({ note: NoteSchema }),
    z.object({
      added: z.object({
        added: z.number().int(),
        versions: z.number().int(),
        unchanged: z.number().int(),
        rejected: z.number().int(),
        claims: z.number().int(),
      }),
    }),
    z.object({ failed: z.string() }),
  ])
  .openapi('AddLine')
