import type { Browser } from 'playwright-core'

export interface Scrolled {
  /** The last row that was in sight, of all. */
  readonly rows: number
  readonly seconds: number
  /** Milliseconds of each task of more than 50, while the list was read on and scrolled. */
  readonly longTasks: readonly number[]
  /** The same of the processor's time: how long they would be, were nothing else on the machine. */
  readonly longOfCpu: readonly number[]
}

interface Until {
  readonly rows: number
  readonly seconds: number
}

const LONG = 50
/** Pixels of a turn of the wheel. */
const TURN = 1800

/** Scrolls through a list, which is read on as it goes, until it ends, has been scrolled so far, or so long. */
export async function scroll(browser: Browser, address: string, until: Until): Promise<Scrolled> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.locator('main ol > li').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.mouse.move(720, 450)
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
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
  const tasks = tasksOf(JSON.parse((await browser.stopTracing()).toString()) as Trace)
  await page.close()
  const long = (ms: readonly number[]): readonly number[] => ms.filter((each) => each > LONG)
  return {
    rows,
    seconds: took,
    longTasks: long(tasks.map(({ dur }) => dur / 1000)),
    longOfCpu: long(tasks.map(({ tdur }) => (tdur ?? 0) / 1000)),
  }
}

/** What Chromium writes down; times in microseconds. */
interface Trace {
  readonly traceEvents: readonly TraceEvent[]
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** The tasks of the threads that run pages. */
function tasksOf({ traceEvents }: Trace): readonly TraceEvent[] {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`
  const pages = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  )
  return traceEvents.filter(
    (event) => event.ph === 'X' && event.name === 'ThreadControllerImpl::RunTask' && pages.has(threadOf(event)),
  )
}
