import { createRoute, type z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { NO_FACTS } from '../../../ingest/facts.ts'
import type { Store } from '../../../store/store.ts'
import { addUpload, type Upload } from '../../jobs/add-upload.ts'
import { problem, refuseInvalid } from '../problem.ts'
import { part } from '../route.ts'
import { AddFormSchema, AddLineSchema } from '../schema/add.ts'

const MEGABYTES = 200
type Line = z.infer<typeof AddLineSchema>

const READ_AS_GIVEN = { format: null, columns: null, idPrefix: '', dateOrder: null } as const

const route = createRoute({
  method: 'post',
  path: '/reports',
  summary: 'Add reports: files, or a text that was pasted. The answer tells as it goes, a JSON object a line (AddLine)',
  request: { body: { content: { 'multipart/form-data': { schema: AddFormSchema } } } },
  responses: {
    200: {
      content: { 'application/x-ndjson': { schema: AddLineSchema } },
      description: 'Progress, notes, and what was done',
    },
  },
})

export const add = (store: Store) => {
  const app = part()
  app.use(
    '/reports',
    bodyLimit({
      maxSize: MEGABYTES * 1_000_000,
      onError: (c) => problem(c, 413, `More than ${MEGABYTES} MB at once: add them with the command crossbearing add.`),
    }),
  )
  app.openAPIRegistry.registerPath(route)
  // Told by hand, because the answer goes out line by line while the job runs.
  return app.post('/reports', async (c) => {
    const parsed = AddFormSchema.safeParse(await c.req.parseBody({ all: true }))
    const refused = refuseInvalid(parsed, c)
    if (refused !== undefined || !parsed.success) return refused
    const form = parsed.data
    const uploads = uploadsOf(form)
    if (uploads.length === 0) return problem(c, 400, 'There is nothing to add: send files, or a text.')
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const out = writable.getWriter()
    // A reader that has gone stops nothing: what was handed over is added all the same.
    const tell = (line: Line): Promise<void> => out.write(Buffer.from(`${JSON.stringify(line)}\n`)).catch(() => undefined)
    void addUpload({
      store,
      uploads,
      facts: { ...NO_FACTS, outlet: form.outlet || null, published: form.published || null },
      ingest: READ_AS_GIVEN,
      onProgress: (progress) => void tell({ progress }),
      onNote: (note) => void tell({ note }),
    })
      .then(
        ({ added, versions, unchanged, rejected, claims }) => tell({ added: { added, versions, unchanged, rejected, claims } }),
        (error: Error) => tell({ failed: error.message }),
      )
      .then(() => out.close().catch(() => undefined))
    return c.body(readable, 200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' })
  })
}

function uploadsOf({ files, paths, text }: z.infer<typeof AddFormSchema>): readonly Upload[] {
  const named = listOf(paths)
  const given = listOf(files).map((content, i) => ({ path: named[i] ?? content.name, content }))
  const pasted = text === undefined || text.trim() === '' ? [] : [{ path: 'pasted.txt', content: new Blob([text]) }]
  return [...given, ...pasted]
}

const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]
