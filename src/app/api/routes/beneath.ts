import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createRoute, z } from '@hono/zod-openapi'
import type { LimitsFile } from '../../limits.ts'
import type { MapFile } from '../../map-file.ts'
import { askedBytes } from '../byte-range.ts'
import { problem } from '../problem.ts'
import { part, reads } from '../route.ts'

/** What the desk was started with to lie beneath the places on its map. */
export interface Beneath {
  readonly limits: LimitsFile | null
  readonly map: MapFile | null
}

export const NOTHING_BENEATH: Beneath = { limits: null, map: null }

export const LimitsSchema = z
  .object({
    limits: z
      .object({ file: z.string(), geojson: z.record(z.string(), z.unknown()) })
      .nullable()
      .openapi({ description: 'The GeoJSON file that the desk was started with; null without one' }),
  })
  .openapi('Limits')

export const MapSchema = z
  .object({
    map: z.object({ file: z.string() }).nullable().openapi({
      description: 'The PMTiles archive that the desk was started with, to be read at /api/map/archive; null without one',
    }),
  })
  .openapi('Map')

const ARCHIVE = 'application/vnd.pmtiles'
const bytes = { content: { [ARCHIVE]: { schema: z.string().openapi({ format: 'binary' }) } } }

const archiveRoute = createRoute({
  method: 'get',
  path: '/map/archive',
  summary: 'The PMTiles archive that the desk was started with, whole or the part that a Range header asks for',
  request: { headers: z.object({ range: z.string().optional().openapi({ example: 'bytes=0-16383' }) }) },
  responses: {
    200: { ...bytes, description: 'The whole archive' },
    206: { ...bytes, description: 'The part asked for' },
  },
})

export const beneath = ({ limits, map }: Beneath) => {
  const app = part()
  app.openAPIRegistry.registerPath(archiveRoute)
  return (
    app
      .openapi(reads('/limits', 'Limits to be drawn behind the map', {}, LimitsSchema), (c) => c.json({ limits }, 200))
      .openapi(reads('/map', 'The map to be laid under the places', {}, MapSchema), (c) =>
        c.json({ map: map === null ? null : { file: map.file } }, 200),
      )
      // Told by hand, because the bytes go out as they are read: an archive may be larger than the memory.
      .get('/map/archive', async (c) => {
        if (map === null) return problem(c, 404, 'The desk was started without a map: name a PMTiles file with --map.')
        const now = await stat(map.path).catch(() => null)
        if (now === null || now.size === 0)
          return problem(c, 404, `${map.file} is no longer what it was when the desk was started: it is missing or empty.`)
        const tag = `"${now.size}-${now.mtimeMs}"`
        c.header('ETag', tag)
        c.header('Accept-Ranges', 'bytes')
        const since = c.req.header('if-range')
        const asked = askedBytes(since === undefined || since === tag ? c.req.header('range') : undefined, now.size)
        if (asked === 'beyond') {
          c.header('Content-Range', `bytes */${now.size}`)
          return problem(c, 416, `${map.file} has ${now.size} bytes.`)
        }
        const { start, end } = asked === 'whole' ? { start: 0, end: now.size - 1 } : asked
        c.header('Content-Type', ARCHIVE)
        c.header('Content-Length', String(end - start + 1))
        if (asked !== 'whole') c.header('Content-Range', `bytes ${start}-${end}/${now.size}`)
        // Opened only to be read: nobody would close it.
        if (c.req.method === 'HEAD') return c.body(null, asked === 'whole' ? 200 : 206)
        const body = Readable.toWeb(createReadStream(map.path, { start, end })) as ReadableStream<Uint8Array>
        return c.body(body, asked === 'whole' ? 200 : 206)
      })
  )
}
