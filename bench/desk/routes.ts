import type { Browser } from 'playwright-core'

/** What a route took, in milliseconds. */
export interface Took {
  readonly path: string
  /** The very first answer: what the desk remembers for the others, it has had to count. */
  readonly first: number
  readonly p50: number
  readonly p95: number
  readonly most: number
  readonly kilobytes: number
  /** Milliseconds of processor time that one answer takes, this program's reading of it included: the same however busy the machine is. */
  readonly cpu: number
}

const TIMES = 30
const WARM = 3

interface Listed {
  readonly items: readonly { readonly id: string; readonly event: string }[]
  readonly next: string | null
}

/** Every route that a view calls, by what it is called with; several addresses are asked in turn. */
export async function routesOf(url: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const ask = async <T = Listed>(path: string): Promise<T> => (await (await fetch(url + path)).json()) as T
  const events = (await ask('/api/events?limit=20')).items.map(({ event }) => event)
  const page = await ask('/api/reports?limit=50')
  const reports = page.items.slice(0, 20).map(({ id }) => id)
  const claims = (await ask<{ claims: { claim: string }[] }>(`/api/events/${events[0]}`)).claims.map(({ claim }) => claim)
  const facets = await ask<{ types: { name: string }[]; places: { name: string }[] }>('/api/facets')
  const { mark } = await ask<{ mark: string }>('/api/changes')
  const [name] = mark.split('.')
  const queue = (await ask('/api/queue?limit=10')).items.map(({ id }) => id)
  const { measures, outlets } = await ask<{ measures: { measure: string }[]; outlets: { name: string }[] }>('/api/summary')
  const named = (base: string, names: readonly string[]) => names.map((each) => `${base}${encodeURIComponent(each)}`)
  return {
    summary: ['/api/summary'],
    'changes since the start': [`/api/changes?since=${name}.0.0`],
    'changes since now': [`/api/changes?since=${mark}`],
    timeline: ['/api/timeline'],
    facets: ['/api/facets'],
    'contested accounts': ['/api/accounts?contested=true&limit=6', '/api/accounts?contested=figures&limit=6'],
    figures: measures.map(({ measure }) => `/api/figures?measure=${measure}&limit=500`),
    control: ['/api/control'],
    events: ['/api/events?limit=50'],
    'events, filtered': [
      ...named(
        '/api/events?limit=50&type=',
        facets.types.slice(0, 5).map((each) => each.name),
      ),
      ...named(
        '/api/events?limit=50&place=',
        facets.places.slice(0, 5).map((each) => each.name),
      ),
      '/api/events?limit=50&contested=false',
      '/api/events?limit=50&contested=figures',
      '/api/events?limit=50&origins=3',
      '/api/events?limit=50&from=2015-02-01&to=2015-02-03',
      '/api/events?limit=50&grade=Fair',
    ],
    'one event': named('/api/events/', events),
    codings: events.map((event) => `/api/accounts/${event}/codings`),
    reports: ['/api/reports?limit=50', `/api/reports?limit=50&cursor=${page.next}`],
    'reports of an outlet': named(
      '/api/reports?limit=50&outlet=',
      outlets.slice(0, 5).map((each) => each.name),
    ),
    'one report': named('/api/reports/', reports),
    'one claim': named('/api/claims/', claims),
    voices: ['/api/voices'],
    search: [
      '/api/search?q=killed',
      '/api/search?q=bakeries',
      '/api/search?q=%22power+and+queues%22',
      '/api/search?q=hospital+wounded',
    ],
    queue: ['/api/queue?limit=15'],
    'one question': named('/api/queue/', queue),
    rulings: ['/api/rulings?limit=30', '/api/rulings?open=true&limit=30'],
    gazetteer: ['/api/gazetteer?name=Aleppo'],
    notes: ['/api/notes?limit=50'],
  }
}

/** Asks one after the other, as a single reader does. */
export async function timesOf(url: string, paths: readonly string[]): Promise<Took | null> {
  const [first] = paths
  if (first === undefined) return null
  const took: number[] = []
  let bytes = 0
  let very = 0
  let cpu = process.cpuUsage()
  for (let n = -WARM; n < Math.max(TIMES, paths.length); n++) {
    if (n === 0) cpu = process.cpuUsage()
    const path = paths[(n + WARM) % paths.length] as string
    const start = performance.now()
    const answer = await fetch(url + path)
    const body = await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${Buffer.from(body).toString()}`)
    if (n >= 0) took.push(performance.now() - start)
    if (n === -WARM) very = performance.now() - start
    bytes = Math.max(bytes, body.byteLength)
  }
  const { user, system } = process.cpuUsage(cpu)
  const asked = took.length
  took.sort((a, b) => a - b)
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(share * took.length))] as number
  return {
    path: first,
    first: very,
    p50: at(0.5),
    p95: at(0.95),
    most: took.at(-1) as number,
    kilobytes: bytes / 1000,
    cpu: (user + system) / 1000 / asked,
  }
}

export interface FirstView {
  /** Milliseconds until what is contested can be read and its links work. */
  readonly interactive: number
  /** Bytes of scripts and styles that it loaded, compressed as a server would. */
  readonly bundle: number
}

const VISITS = 5

/** The overview in a browser that has never seen it; the median of some visits. */
export async function firstView(browser: Browser, url: string, compressed: (file: Buffer) => number): Promise<FirstView> {
  const times: number[] = []
  let bundle = 0
  for (let visit = 0; visit < VISITS; visit++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    const files: Promise<number>[] = []
    page.on('response', (answer) => {
      if (/\.(?:js|css)$/.test(new URL(answer.url()).pathname)) files.push(answer.body().then(compressed))
    })
    const start = performance.now()
    await page.goto(url)
    await page.locator('.contested-now a').first().waitFor()
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    times.push(performance.now() - start)
    bundle = (await Promise.all(files)).reduce((sum, n) => sum + n, 0)
    await context.close()
  }
  return { interactive: times.sort((a, b) => a - b)[Math.floor(VISITS / 2)] as number, bundle }
}
