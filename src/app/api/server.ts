import { serve } from '@hono/node-server'
import { OpenAPIHono } from '@hono/zod-openapi'
import { etag } from 'hono/etag'
import type { Store } from '../../store/store.ts'
import { systemAuthor } from '../author.ts'
import { createRecomparing } from '../jobs/recompare.ts'
import { document } from './document.ts'
import { guard } from './guard.ts'
import { headers } from './headers.ts'
import { onError, problem } from './problem.ts'
import { part } from './route.ts'
import { accounts } from './routes/accounts.ts'
import { add } from './routes/add.ts'
import { type Beneath, beneath, NOTHING_BENEATH } from './routes/beneath.ts'
import { changes } from './routes/changes.ts'
import { claims } from './routes/claims.ts'
import { control } from './routes/control.ts'
import { events } from './routes/events.ts'
import { figures } from './routes/figures.ts'
import { notes } from './routes/notes.ts'
import { reports } from './routes/reports.ts'
import { type Reviewing, rulings, UNWATCHED } from './routes/rulings.ts'
import { search } from './routes/search.ts'
import { summary } from './routes/summary.ts'
import { voices } from './routes/voices.ts'
import { desk } from './static.ts'

const apiOf = (store: Store, reviewing: Reviewing, given: Beneath) =>
  part()
    .route('/', summary(store))
    .route('/', accounts(store))
    .route('/', events(store))
    .route('/', changes(store))
    .route('/', figures(store))
    .route('/', control(store))
    .route('/', beneath(given))
    .route('/', reports(store))
    .route('/', add(store))
    .route('/', claims(store))
    .route('/', voices(store))
    .route('/', notes(store))
    .route('/', search(store))
    .route('/', rulings(store, reviewing))

/** The desk and its API as one app. It answers only to requests that name `host` or the loopback as their host. */
export function createApi(store: Store, host = '127.0.0.1', reviewing = UNWATCHED, given = NOTHING_BENEATH) {
  const app = new OpenAPIHono()
  app.use(headers)
  app.use(guard(host))
  // Of what is read only: an answer to an upload goes out line by line, and a tag would wait for its end.
  app.get('/api/*', etag())
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-cache')
  })
  app.onError(onError)
  const api = app.route('/api', apiOf(store, reviewing, given))
  app.get('/api/openapi.json', (c) => c.json(document(app)))
  app.all('/api/*', (c) => problem(c, 404, `The API has no ${c.req.path}; /api/openapi.json lists what it has.`))
  app.get('*', desk)
  return api
}

/** The API's routes, for the typed client. */
export type Api = ReturnType<typeof createApi>

export interface Desk {
  readonly url: string
  close(): Promise<void>
}

export interface Serving {
  readonly store: Store
  readonly port: number
  readonly host?: string
  /** Whose name rulings bear. */
  readonly author?: string
  readonly beneath?: Beneath
}

/** Serves the desk on the case; `port` 0 takes a free one. Rejects with the system's error when the port is taken. */
export function startServer({
  store,
  port,
  host = '127.0.0.1',
  author = systemAuthor(),
  beneath: given = NOTHING_BENEATH,
}: Serving): Promise<Desk> {
  const recomparing = createRecomparing(store)
  const api = createApi(store, host, { author, onRuled: recomparing.ask }, given)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: api.fetch, port, hostname: host }, (at) => {
      const name = host.includes(':') ? `[${host}]` : host
      resolve({
        url: `http://${name}:${at.port}`,
        async close() {
          await new Promise<void>((closed, failed) => {
            server.close((error) => (error === undefined || error === null ? closed() : failed(error)))
            // Browsers keep connections open; closing would wait for them.
            if ('closeAllConnections' in server) server.closeAllConnections()
          })
          await recomparing.idle()
        },
      })
    })
    server.on('error', reject)
  })
}
