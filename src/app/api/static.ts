import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MiddlewareHandler } from 'hono'

const DIST = fileURLToPath(new URL('../../../desk/dist', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves the built desk. Every path that names no file is a view of the desk, so it gets the page, which finds the view. */
export const desk: MiddlewareHandler = async (c) => {
  if (!existsSync(join(DIST, 'index.html'))) return c.text('The desk is not built yet. Run: npm run build\n', 503)
  const path = /^\/(assets\/)?[\w.-]+$/.test(c.req.path) && extname(c.req.path) !== '' ? c.req.path : '/index.html'
  const type = TYPES[extname(path)]
  const bytes = type === undefined ? null : await readFile(join(DIST, path)).catch(() => null)
  if (type === undefined || bytes === null) return c.text('Not found\n', 404)
  // Names of assets carry a hash of their content; the page itself must be asked for anew, or a new build would not be seen.
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  return c.body(new Uint8Array(bytes), 200, { 'Content-Type': type, 'Cache-Control': cache })
}
