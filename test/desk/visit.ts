import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const axe = createRequire(import.meta.url).resolve('axe-core')

/** Opens a view of the desk and runs the test on it; fails on any message on the console and on any request to another origin. */
export type Visit = (path: string, run: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>

export const visitor =
  (browser: Browser, url: string): Visit =>
  async (path, run, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    // Put in before the page begins, so that the policy of the desk can stay as it is.
    await context.addInitScript({ path: axe })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) complaints.push(`asked ${request.url()}`)
    })
    await page.goto(url + path)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    await run(page)
    assert.deepEqual(complaints, [])
    await context.close()
  }

/** What axe's default rules find, in short. */
export const violations = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { axe: engine } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const result = await engine.run()
    return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`)
  })

/** Fails when anything reaches beyond the page at one of these widths. */
export async function assertFits(page: Page, widths: readonly number[], view: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= width, `${view} at ${width}: ${wide}`)
  }
}
