import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startServer } from '../../src/app/api/server.ts'
import { openStore } from '../../src/store/open.ts'
import { saveReport } from '../../src/store/save-report.ts'
import { arrival, saveComparison } from '../store/cases.ts'
import { openBrowser } from './browser.ts'
import { accounts } from './fixture.ts'
import { visitor } from './visit.ts'

test('a view that is open shows what has become of the case meanwhile', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'crossbearing-desk-'))
  const store = await openStore(folder, { missing: 'create', onWait: () => undefined })
  const desk = await startServer({ store, port: 0 })
  const browser = await openBrowser()
  t.after(async () => {
    await browser.close()
    await desk.close()
    await store.close()
    await rm(folder, { recursive: true })
  })
  const [first, ...others] = accounts
  const save = (given: typeof accounts) => store.write((on) => saveComparison(on, { copies: [], accounts: given, texts: 0 }))
  await store.write(async (on) => {
    for (const id of ['norland-1', 'norland-2', 'norland-3', 'norland-4']) await saveReport(on, arrival(id))
  })
  await save([first!])
  await visitor(browser, desk.url)('/events', async (page) => {
    await page.getByText('1 event', { exact: true }).waitFor()
    await save(others)
    await page.getByText('3 events', { exact: true }).waitFor()
    await page
      .locator('.event-row')
      .nth(accounts.length - 1)
      .waitFor()
    assert.equal(await page.locator('.event-row').count(), accounts.length)
  })
})
