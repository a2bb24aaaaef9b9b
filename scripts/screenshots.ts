import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../test/desk/browser.ts'

/*
 * Pictures of every view of a running desk: node scripts/screenshots.ts --url http://127.0.0.1:4711 [--out docs] [--report ID]
 * Those that the project keeps show the sample case only.
 */

const { values } = parseArgs({
  options: { url: { type: 'string' }, out: { type: 'string', default: 'docs' }, report: { type: 'string' } },
})

interface Shot {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}

const shotsOf = (report: string): readonly Shot[] => [
  { name: 'desk', path: '/', width: 1440, colorScheme: 'light' },
  { name: 'desk-dark', path: '/', width: 1440, colorScheme: 'dark' },
  { name: 'desk-390', path: '/', width: 390, colorScheme: 'light' },
  { name: 'reports', path: '/reports', width: 1440, colorScheme: 'light' },
  { name: 'reader', path: `/reports/${encodeURIComponent(report)}`, width: 1440, colorScheme: 'light' },
  { name: 'reader-390-dark', path: `/reports/${encodeURIComponent(report)}`, width: 390, colorScheme: 'dark' },
]

async function take(browser: Browser, url: string, out: string, { name, path, width, colorScheme }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, locale: 'en-GB', deviceScaleFactor: 1 })
  page.on('console', (message) => {
    if (message.type() === 'error') throw new Error(`${path} says on the console: ${message.text()}`)
  })
  await page.goto(url + path)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: true })
  await page.close()
  console.log(`${name}.png`)
}

if (values.url === undefined) throw new Error('Say which desk: --url http://127.0.0.1:PORT')
const out = resolve(values.out)
mkdirSync(out, { recursive: true })
const reports = (await (await fetch(`${values.url}/api/reports`)).json()) as { items: { id: string; claims: number }[] }
const most = reports.items.toSorted((a, b) => b.claims - a.claims)[0]?.id
const browser = await openBrowser()
try {
  for (const shot of shotsOf(values.report ?? most ?? '')) await take(browser, values.url, out, shot)
} finally {
  await browser.close()
}
