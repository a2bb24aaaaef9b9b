import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

const READING: readonly string[] = ['GET', 'HEAD']
const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Refuses a request whose Host is not the address that the desk was started on, and one that another site's page sends.
 * A page on the web can point its own name at 127.0.0.1 (DNS rebinding); its requests then carry that name as Host.
 */
export const guard = (bound: string): MiddlewareHandler => {
  const allowed = new Set([...LOOPBACK, bound.includes(':') ? `[${bound}]` : bound])
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (!allowed.has(hostname(host))) return problem(c, 403, `This desk does not answer to the host "${host}".`)
    const origin = c.req.header('origin')
    if (origin !== undefined && origin !== `http://${host}`) {
      return problem(c, 403, `This desk does not answer to pages of "${origin}".`)
    }
    if (origin === undefined && !READING.includes(c.req.method)) {
      return problem(
        c,
        403,
        `What changes the case must say that it comes from this desk: send the header Origin: http://${host}`,
      )
    }
    await next()
  }
}

const hostname = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()
