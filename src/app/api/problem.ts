import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** An error as RFC 9457 writes it: what is wrong and what to do, in words that a person can read. */
export const ProblemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.number().int(), detail: z.string() })
  .openapi('Problem')

const TITLES: Partial<Record<number, string>> = {
  400: 'Bad request',
  403: 'Refused',
  404: 'Not found',
  413: 'Too large',
  416: 'Beyond the end',
  503: 'Not ready',
}

export const problem = (c: Context, status: ContentfulStatusCode, detail: string): Response =>
  c.body(JSON.stringify({ type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail }), status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
  })

/** Thrown by a read that looks for one thing by its id. */
export const notFound = (what: string, id: string): HTTPException =>
  new HTTPException(404, { message: `There is no ${what} ${id} in this case.` })

export const onError = (error: Error, c: Context): Response =>
  error instanceof HTTPException
    ? problem(c, error.status, error.message)
    : problem(c, 500, `The desk could not read the case: ${error.message}`)

interface Failure {
  readonly success: boolean
  readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
}

/** What a request that does not fit the schema is answered with. */
export const refuseInvalid = (result: Failure, c: Context): Response | undefined =>
  result.success || result.error === undefined
    ? undefined
    : problem(c, 400, result.error.issues.map((i) => `${i.path.map(String).join('.')}: ${i.message}`).join('; '))
