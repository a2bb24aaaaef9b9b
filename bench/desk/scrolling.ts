import type { Browser } from 'playwright-core'

export interface Scrolled {
  readonly rows: number
  /** Milliseconds of each task of 50 or more, while the list was read on and scrolled. */
  readonly longTasks: readonly number[]
}

/** Scrolls through a list, read on page by page, until it has so many rows or ends. */
export async function scroll(browser: Browser, address: string, most: number): Promise<Scrolled> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.locator('main ol > li').first().waitFor()
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ entryTypes: ['longtask'] })
  })
  const rows = (): Promise<number> => page.locator('main ol > li').count()
  for (let before = -1, now = await rows(); now < most && now !== before; ) {
    before = now
    const more = page.getByRole('button', { name: 'Show more' })
    if ((await more.count()) > 0) await more.click()
    await page
      .waitForFunction((n) => document.querySelectorAll('main ol > li').length > n, before, { timeout: 3000 })
      .catch(() => undefined)
    for (let step = 0; step < 8; step++) await page.mouse.wheel(0, 1200)
    now = await rows()
  }
  const longTasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  const shown = await rows()
  await page.close()
  return { rows: shown, longTasks }
}
