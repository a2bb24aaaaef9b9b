import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { rule } from '../../src/app/jobs/rule.ts'
import { saveReport } from '../../src/store/save-report.ts'
import { arrival } from '../store/cases.ts'
import { openedDesk } from './opened-desk.ts'
import { serveStore } from './serve-store.ts'

/** More than one page of the history. */
const RULINGS = 120

/** A claim that leaves several questions open, and a long history of other decisions about it. */
const desk = openedDesk(() =>
  serveStore(async (store) => {
    await store.write((on) => saveReport(on, arrival('norland-4')))
    for (let n = 1; n <= RULINGS; n++)
      await rule(
        store,
        { claim: 'fled-6', field: 'who', after: `people ${n}`, reason: null },
        { author: 'a reviewer', at: '2031-03-10T09:00:00.000Z' },
      )
  }),
)

/** The ruling at the top of the window and how far above it begins, once the page is at rest. */
async function topRuling(page: Page): Promise<{ readonly at: number; readonly top: number }> {
  const look = (): Promise<readonly { at: number; top: number; bottom: number }[]> =>
    page.locator('.rulings li.ruling').evaluateAll((rows) =>
      rows.map((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return { at: Number(row.ariaPosInSet), top, bottom }
      }),
    )
  let before = ''
  for (let at = JSON.stringify(await look()); at !== before; at = JSON.stringify(await look())) {
    before = at
    await page.waitForTimeout(150)
  }
  const { at, top } = (await look()).find(({ bottom }) => bottom > 1)!
  return { at, top }
}

async function scrollTo(page: Page, wanted: number): Promise<{ readonly at: number; readonly top: number }> {
  await page.mouse.move(700, 500)
  while ((await topRuling(page)).at < wanted) await page.mouse.wheel(0, 600)
  return topRuling(page)
}

/** Waits until the page rests where it was: what it shows there may have to be read first. */
async function assertAt(page: Page, then: { readonly at: number; readonly top: number }): Promise<void> {
  let now = await topRuling(page)
  const isThere = (): boolean => now.at === then.at && Math.abs(now.top - then.top) <= 1
  for (let tries = 0; tries < 30 && !isThere(); tries++) now = await topRuling(page)
  assert.ok(isThere(), `${now.at} at ${now.top}, was ${then.at} at ${then.top}`)
}

test('a list that stays while the address changes keeps its place under each address, and gives it to no other page', async () => {
  await desk.visit('/queue', async (page) => {
    await page.locator('.question').waitFor()
    const first = await scrollTo(page, 30)
    const address = page.url()
    await page.keyboard.press('j')
    await page.waitForFunction((was) => window.location.href !== was, address)
    assert.ok((await topRuling(page)).at > 20, 'the next question leaves the history where it is')
    const second = await scrollTo(page, 60)
    assert.ok(second.at > first.at)

    await page.locator('.rulings li.ruling a').nth(8).click()
    await page.waitForURL('**/claims/**')
    await page.getByRole('heading', { level: 1 }).waitFor()
    assert.equal(await page.evaluate(() => scrollY), 0, 'another page begins at its top')
    await page.goBack()
    await page.locator('.rulings li.ruling').nth(8).waitFor()
    await assertAt(page, second)
    await page.goBack()
    await page.waitForURL(address)
    await assertAt(page, first)
    await page.goForward()
    await page.waitForURL((url) => url.href !== address)
    await assertAt(page, second)
    await page.goForward()
    await page.waitForURL('**/claims/**')
    await page.locator('.queue').waitFor({ state: 'detached' })
    assert.equal(await page.evaluate(() => scrollY), 0)
  })
})
