import type { Browser } from 'playwright-core'

export interface Scrolled {
  /** The last row that was in sight, of all. */
  readonly rows: number
  readonly seconds: number
  /** Milliseconds of each task of 50 or more, while the list was read on and scrolled. */
  readonly longTasks: readonly number[]
}

interface Until {
  readonly rows: number
  readonly seconds: number
}

/** Pixels of a turn of the wheel. */
const TURN = 1800

/** Scrolls through a list, which is read on as it goes, until it ends, has been scrolled so far, or so long. */
export async function scroll(browser: Browser, address: string, until: Until): Promise<Scrolled> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.locator('main ol > li').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ entryTypes: ['longtask'] })
  })
  await page.mouse.move(720, 450)
  const start = performance.now()
  const seconds = (): number => (performance.now() - start) / 1000
  const reached = (): Promise<number> =>
    page.evaluate(() => Number(document.querySelector('main ol > li:last-child')?.ariaPosInSet))
  let rows = await reached()
  for (let still = 0; rows < until.rows && seconds() < until.seconds && still < 40; ) {
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, TURN)
    const now = await reached()
    still = now === rows ? still + 1 : 0
    rows = now
  }
  const took = seconds()
  const longTasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  await page.close()
  return { rows, seconds: took, longTasks }
}
