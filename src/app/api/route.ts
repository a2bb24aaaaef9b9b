import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { refuseInvalid } from './problem.ts'

/** A part of the API, which answers a request that does not fit its schema with a problem. */
export const part = () => new OpenAPIHono({ defaultHook: refuseInvalid })

/** A route that reads: what it answers with when all is well. Problems are the same for all routes; `document` adds them. */
export const reads = <
  const P extends string,
  T extends z.ZodType,
  R extends { readonly query?: z.ZodObject; readonly params?: z.ZodObject },
>(
  path: P,
  summary: string,
  request: R,
  schema: T,
) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request,
    responses: { 200: { content: { 'application/json': { schema } }, description: summary } },
  })

export const IdParam = z.object({ id: z.string().max(500) })
