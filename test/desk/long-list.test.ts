import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { addDays } from '../../src/model/day.ts'
import { saveReport } from '../../src/store/save-report.ts'
import type { Store } from '../../src/store/store.ts'
import { reports } from './fixture.ts'
import { openedDesk } from './opened-desk.ts'
import { serveStore } from './serve-store.ts'
import { violations } from './visit.ts'

/** More than two pages of the list. */
const REPORTS = 600

/** Reports of a day each, the latest of which comes first in the list; every third has a title that takes several lines. */
async function saveDay(store: Store, n: number): Promise<void> {
  const id = `many-${n}`
  const title = `Report ${n}${n % 3 === 0 ? ' of a quiet day in the valley'.repeat(9) : ''}`
  const published = { ...reports[0]!.published, day: addDays('2032-01-01', -n) }
  const report = { ...reports[0]!, id, title, published }
  await store.write((on) => saveReport(on, { report, content: id, coder: 'by hand', coded: true, claims: [] }))
}

const desk = openedDesk(() =>
  serveStore(async (store) => {
    for (let n = 0; n < REPORTS; n++) await saveDay(store, n)
  }),
)

interface Drawn {
  readonly at: number
  readonly of: number
  readonly top: number
  readonly bottom: number
}

/** Each row ends where the next begins. */
function assertJoined(rows: readonly Drawn[]): void {
  for (const [i, { at, top }] of rows.entries()) assert.ok(i === 0 || Math.abs(top - rows[i - 1]!.bottom) <= 1, `row ${at}`)
}

/** Where the rows that are drawn stand, by their number. */
const drawn = (page: Page): Promise<readonly Drawn[]> =>
  page.locator('.report-list > li').evaluateAll((rows) =>
    rows.map((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return { at: Number(row.ariaPosInSet), of: Number(row.ariaSetSize), top, bottom }
    }),
  )

/** The row at the top of the window, once the page is at rest. */
async function topRow(page: Page): Promise<{ at: number; top: number }> {
  let before = ''
  for (let at = JSON.stringify(await drawn(page)); at !== before; at = JSON.stringify(await drawn(page))) {
    before = at
    await page.waitForTimeout(150)
  }
  const { at, top } = (await drawn(page)).find(({ bottom }) => bottom > 1)!
  return { at, top }
}

/** Waits until the page rests where it was: what it shows there may have to be read first. */
async function assertAt(page: Page, then: { readonly at: number; readonly top: number }): Promise<void> {
  let now = await topRow(page)
  const isThere = (): boolean => now.at === then.at && Math.abs(now.top - then.top) <= 1
  for (let tries = 0; tries < 30 && !isThere(); tries++) now = await topRow(page)
  assert.ok(isThere(), `${now.at} at ${now.top}, was ${then.at} at ${then.top}`)
}

const scrollOn = async (page: Page, wanted: number): Promise<void> => {
  await page.mouse.move(700, 500)
  while (!(await drawn(page)).some(({ at }) => at >= wanted)) await page.mouse.wheel(0, 1500)
}

test('a long list is read on as one scrolls, and only what is near is drawn', async () => {
  await desk.visit('/reports', async (page) => {
    await page.locator('.report-row').first().waitFor()
    await scrollOn(page, REPORTS)
    await topRow(page)
    const rows = await drawn(page)
    assert.ok(rows.length < 60, `${rows.length} rows`)
    assert.equal(rows.at(-1)!.at, REPORTS)
    for (const { of } of rows) assert.equal(of, REPORTS)
    assertJoined(rows)
    assert.equal(await page.getByRole('button', { name: 'Show more' }).count(), 0)
    assert.deepEqual(await violations(page), [])
  })
})

test('the row that has the focus stays, however far one scrolls, and Tab goes on from it', async () => {
  await desk.visit('/reports', async (page) => {
    await page.getByRole('link', { name: 'Report 1', exact: true }).focus()
    await scrollOn(page, 200)
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Report 1')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Report 2')
    await page.waitForFunction(() => document.activeElement!.getBoundingClientRect().top > 0)
    const { at } = await topRow(page)
    assert.ok(at <= 3, 'the page follows the focus')
  })
})

test('going back, and reloading, lead to the same row', async () => {
  await desk.visit('/reports', async (page) => {
    await page.locator('.report-row').first().waitFor()
    await scrollOn(page, 400)
    const before = await topRow(page)
    await page.locator('.report-list > li a').nth(10).click()
    await page.locator('.report-text').waitFor()
    assert.equal(await page.evaluate(() => scrollY), 0)
    await page.goBack()
    await page.locator('.report-row').first().waitFor()
    await assertAt(page, before)
    await page.reload()
    await page.locator('.report-row').first().waitFor()
    await assertAt(page, before)
  })
})

test('who does not want the list skips it', async () => {
  await desk.visit('/reports', async (page) => {
    await page.getByRole('button', { name: 'Skip the list of reports' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    assert.ok(await page.evaluate(() => document.activeElement?.closest('li') === null))
  })
})

test('on paper stands all that has been read, row below row', async () => {
  await desk.visit('/reports', async (page) => {
    await page.locator('.report-row').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.getByText('The first 50 are printed.').waitFor()
    const rows = await drawn(page)
    assert.equal(rows.length, 50)
    assertJoined(rows)
    await page.emulateMedia({ media: 'screen' })
    await page.waitForFunction(() => document.querySelectorAll('.report-list > li').length < 50)
    // The browser asks for paper in another way when it really prints, and the reader goes on where he was.
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }))
    const before = await topRow(page)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    assert.ok((await drawn(page)).length >= 50)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await assertAt(page, before)
  })
})

test('a report that comes meanwhile moves the others, and none lies on another', async () => {
  await desk.visit('/reports', async (page) => {
    await page.getByRole('link', { name: 'Report 1', exact: true }).waitFor()
    await saveDay(desk.store, -1)
    await page.getByRole('link', { name: 'Report -1', exact: true }).waitFor()
    await topRow(page)
    assertJoined(await drawn(page))
  })
})
