import { z } from '@hono/zod-openapi'
import type { LimitsFile } from '../../limits.ts'
import { part, reads } from '../route.ts'

export const LimitsSchema = z
  .object({
    limits: z
      .object({ file: z.string(), geojson: z.record(z.string(), z.unknown()) })
      .nullable()
      .openapi({ description: 'The GeoJSON file that the desk was started with; null without one' }),
  })
  .openapi('Limits')

export const limits = (given: LimitsFile | null) =>
  part().openapi(reads('/limits', 'Limits to be drawn behind the map', {}, LimitsSchema), (c) => c.json({ limits: given }, 200))
