import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from '../test/desk/browser.ts'

/*
 * Pictures of every view of a running desk, to be looked at one by one:
 *   node scripts/on-node-24.js scripts/screenshots.ts --url http://127.0.0.1:4711 --out DIR [--only VIEW or VIEW-LOOK]
 * The one that the project keeps shows the sample case: --out docs --only desk
 */

const { values } = parseArgs({
  options: { url: { type: 'string' }, out: { type: 'string' }, only: { type: 'string' } },
})

interface Look {
  readonly name: string
  readonly width: number
  readonly options: BrowserContextOptions
  readonly media: 'screen' | 'print'
}

const ARABIC = 'ar'
const HEIGHT = 1000
/** Milliseconds in which a page that was resized has drawn itself anew. */
const SETTLE = 200

const LOOKS: readonly Look[] = [
  { name: '1440', width: 1440, options: {}, media: 'screen' },
  { name: '390', width: 390, options: {}, media: 'screen' },
  { name: 'dark', width: 1440, options: { colorScheme: 'dark' }, media: 'screen' },
  { name: 'forced', width: 1440, options: { forcedColors: 'active' }, media: 'screen' },
  { name: ARABIC, width: 1440, options: {}, media: 'screen' },
  { name: 'print', width: 800, options: {}, media: 'print' },
]

interface Found {
  readonly items: readonly { readonly id: string; readonly event: string; readonly claims: number; readonly copies: number }[]
}

async function viewsOf(url: string): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const ask = async (path: string): Promise<Found> => (await (await fetch(url + path)).json()) as Found
  const reports = (await ask('/api/reports')).items.toSorted((a, b) => b.claims - a.claims)
  const report = reports[0]?.id ?? ''
  const { copies } = (await (await fetch(`${url}/api/reports/${reports.find((r) => r.copies > 0)?.id ?? report}`)).json()) as {
    copies: readonly { readonly link: { readonly a: string; readonly b: string } }[]
  }
  const event = (await ask('/api/events')).items[0]?.event ?? ''
  const { claims } = (await (await fetch(`${url}/api/events/${event}`)).json()) as { claims: readonly { claim: string }[] }
  return [
    { name: 'overview', path: '/' },
    { name: 'overview-claim', path: `/?claim=${claims[0]?.claim ?? ''}` },
    { name: 'events', path: '/events' },
    { name: 'event', path: `/events/${event}` },
    { name: 'figures', path: '/figures' },
    { name: 'places', path: '/places' },
    { name: 'reports', path: '/reports' },
    { name: 'reader', path: `/reports/${encodeURIComponent(report)}` },
    ...copies.slice(0, 1).map(({ link }) => ({
      name: 'beside',
      path: `/reports/${encodeURIComponent(link.a)}/beside/${encodeURIComponent(link.b)}`,
    })),
    { name: 'outlets', path: '/outlets' },
    { name: 'search', path: '/search?q=aleppo' },
    { name: 'queue', path: '/queue' },
    { name: 'add', path: '/add' },
  ]
}

async function open(browser: Browser, url: string, look: Look): Promise<Page> {
  const localStorage = look.name === ARABIC ? [{ name: 'crossbearing.language', value: ARABIC }] : []
  const page = await browser.newPage({
    viewport: { width: look.width, height: HEIGHT },
    locale: 'en-GB',
    storageState: { cookies: [], origins: [{ origin: url, localStorage }] },
    ...look.options,
  })
  await page.emulateMedia({ media: look.media })
  page.on('console', (message) => {
    if (message.type() === 'error') throw new Error(`${page.url()} says on the console: ${message.text()}`)
  })
  return page
}

const { url, out, only } = values
if (url === undefined || out === undefined) throw new Error('Say which desk and where to: --url http://127.0.0.1:PORT --out DIR')
mkdirSync(resolve(out), { recursive: true })
const browser = await openBrowser()
const wanted = (name: string): boolean => only === undefined || only === name || name.startsWith(`${only}-`)
try {
  if (wanted('desk')) {
    const page = await open(browser, url, LOOKS[0]!)
    await page.goto(url)
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(out, 'desk.png') })
    await page.close()
  }
  const views = await viewsOf(url)
  for (const look of LOOKS) {
    const page = await open(browser, url, look)
    for (const { name, path } of views) {
      const file = `${name}-${look.name}`
      if (!wanted(file)) continue
      await page.goto(url + path)
      await page.waitForLoadState('networkidle')
      // Of a long list, only rows in sight are drawn.
      const height = await page.locator('html').evaluate(({ scrollHeight }) => scrollHeight)
      await page.setViewportSize({ width: look.width, height })
      await page.waitForTimeout(SETTLE)
      await page.screenshot({ path: join(out, `${file}.png`), fullPage: true })
      await page.setViewportSize({ width: look.width, height: HEIGHT })
      console.log(`${file}.png`)
    }
    await page.close()
  }
} finally {
  await browser.close()
}
