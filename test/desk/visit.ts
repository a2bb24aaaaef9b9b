import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Opens a view of the desk and runs the test on it; fails on any message on the console and on any request to another origin. */
export type Visit = (path: string, run: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>

/** What each page has asked for and not been given yet. */
const waitedFor = new WeakMap<Page, Set<Request>>()

export const visitor =
  (browser: Browser, url: string): Visit =>
  async (path, run, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    const open = new Set<Request>()
    waitedFor.set(page, open)
    page.on('request', (request) => {
      open.add(request)
      if (!request.url().startsWith(url)) complaints.push(`asked ${request.url()}`)
    })
    page.on('requestfinished', (request) => open.delete(request))
    page.on('requestfailed', (request) => open.delete(request))
    await page.goto(url + path)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    await run(page)
    assert.deepEqual(complaints, [])
    await context.close()
  }

/** Waits until the view has all that it asks for, and has drawn it: twice in a row it waits for nothing and has nothing left to do. */
export async function settled(page: Page): Promise<void> {
  const open = waitedFor.get(page)!
  for (let calm = 0; calm < 2; calm++) {
    await page.waitForFunction(() => document.querySelector('.state[role="status"]') === null)
    await page.evaluate(async () => {
      await document.fonts.ready
      await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)))
    })
    if (open.size > 0) calm = -1
  }
}

/** What axe's default rules find, in short. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Put in from outside, so that the policy of the desk can stay as it is.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(await axe)
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const result = await engine.run({ resultTypes: ['violations'] })
    return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`)
  })
}

/** Fails when anything reaches beyond the page at one of these widths. */
export async function assertFits(page: Page, widths: readonly number[], view: string): Promise<void> {
  await settled(page)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= width, `${view} at ${width}: ${wide}`)
  }
}
