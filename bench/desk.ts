// npm run bench desk [REPORTS] [--case DIR]: the desk on a case of so many generated reports (default 5,000; the target is told for 100,000): what every
// route that a view calls takes, the first view cold, the size of its bundle, and long tasks while a list is scrolled. Build the desk first: npm run build.
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
/** Rows up to which a list is scrolled. */
const ROWS = 3_000

const folder = values.case ?? (await mkdtemp(join(tmpdir(), 'crossbearing-bench-')))
const store = await generatedCase(folder, reports)
const desk = await startServer({ store, port: 0 })
const browser = await openBrowser()
try {
  const { reports: n, claims, accounts } = (await (await fetch(`${desk.url}/api/summary`)).json()) as Record<string, number>
  console.log(`${n} reports, ${claims} claims, ${accounts} events`)
  console.log('route | p50 ms | p95 ms | most ms | CPU ms | kB')
  for (const [route, paths] of Object.entries(await routesOf(desk.url))) {
    const took = await timesOf(desk.url, paths)
    if (took === null) continue
    const row = [took.p50, took.p95, took.most, took.cpu].map((ms) => ms.toFixed(1))
    console.log([route, ...row, took.kilobytes.toFixed(0)].join(' | '))
  }
  const { interactive, bundle } = await firstView(browser, desk.url, (file) => gzipSync(file).length)
  console.log(
    `first view, cold: ${interactive.toFixed(0)} ms until what is contested can be followed; ${(bundle / 1000).toFixed(0)} kB of scripts and styles, compressed`,
  )
  for (const view of ['/reports', '/events']) {
    const { rows, longTasks } = await scroll(browser, desk.url + view, ROWS)
    console.log(
      `${view}: ${rows} rows scrolled, ${longTasks.length} tasks over 50 ms${longTasks.length > 0 ? `, the longest ${Math.max(...longTasks).toFixed(0)} ms` : ''}`,
    )
  }
} finally {
  await browser.close()
  await desk.close()
  await store.close()
  if (values.case === undefined) await rm(folder, { recursive: true })
}
