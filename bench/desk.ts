// npm run bench desk [REPORTS] [--case DIR]: the desk on a case of so many generated reports (default 5,000; the target is told for 100,000): what every
// route that a view calls takes, the first view cold, the size of its bundle, and long tasks while a list is scrolled. Build the desk first: npm run build.
// No more than 5,000 reports are coded; a larger case has their rows many times over, with other ids, days and names (bench/multiply.ts), and says so.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { startServer } from '../src/app/api/server.ts'
import { openBrowser } from '../test/desk/browser.ts'
import { firstView, routesOf, timesOf } from './desk/routes.ts'
import { scroll } from './desk/scrolling.ts'
import { generatedCase } from './generated-case.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { case: { type: 'string' } } })
const reports = Number(positionals[0] ?? 5_000)
/** Rows up to which a list is scrolled, and seconds after which it is left: pages of a list cannot be jumped over. */
const ROWS = 100_000
const SECONDS = 120

const folder = values.case ?? (await mkdtemp(join(tmpdir(), 'crossbearing-bench-')))
const { store, multiplied } = await generatedCase(folder, reports)
const desk = await startServer({ store, port: 0 })
const browser = await openBrowser()
try {
  const { reports: n, claims, accounts } = (await (await fetch(`${desk.url}/api/summary`)).json()) as Record<string, number>
  console.log([`${n} reports`, `${claims} claims`, `${accounts} events`].join(', '))
  if (multiplied !== null)
    console.log(
      `multiplied in ${multiplied.seconds.toFixed(0)} s: the rows of the coded reports ${multiplied.copies} times, with other ids, days and names; the claims of a report ${multiplied.claims} times`,
    )
  console.log('route | first ms | p50 ms | p95 ms | most ms | CPU ms | kB')
  for (const [route, paths] of Object.entries(await routesOf(desk.url))) {
    const took = await timesOf(desk.url, paths)
    if (took === null) continue
    const row = [took.first, took.p50, took.p95, took.most, took.cpu].map((ms) => ms.toFixed(1))
    console.log([route, ...row, took.kilobytes.toFixed(0)].join(' | '))
  }
  const { interactive, bundle } = await firstView(browser, desk.url, (file) => gzipSync(file).length)
  console.log(
    `first view, cold: ${interactive.toFixed(0)} ms until what is contested can be followed; ${(bundle / 1000).toFixed(0)} kB of scripts and styles, compressed`,
  )
  for (const view of ['/reports', '/events']) {
    const { rows, seconds, longTasks, longOfCpu } = await scroll(browser, desk.url + view, { rows: ROWS, seconds: SECONDS })
    const told = (tasks: readonly number[]): string =>
      `${tasks.length} tasks over 50 ms${tasks.length === 0 ? '' : `, the longest ${Math.max(...tasks).toFixed(0)} ms`}`
    console.log(
      `${view}: ${rows} rows scrolled in ${seconds.toFixed(0)} s, ${told(longTasks)}; of processor time, ${told(longOfCpu)}`,
    )
  }
} finally {
  await browser.close()
  await desk.close()
  await store.close()
  if (values.case === undefined) await rm(folder, { recursive: true })
}
