import type { OpenAPIHono } from '@hono/zod-openapi'
import { ProblemSchema } from './problem.ts'

/** The API in OpenAPI 3.1. Every route may answer with a problem, so that is said once for all. */
export function document(app: OpenAPIHono): object {
  app.openAPIRegistry.register('Problem', ProblemSchema)
  const written = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Crossbearing',
      version: '1',
      description: 'Reads one case: who claims what, where, when, how many, and who says so. Every answer carries an ETag.',
    },
  })
  const problem = {
    description: 'What is wrong, and what to do (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
  for (const path of Object.values(written.paths ?? {})) {
    for (const operation of [path.get, path.post]) if (operation?.responses !== undefined) operation.responses.default = problem
  }
  return written
}
