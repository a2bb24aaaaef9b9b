import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { compareCase } from '../../src/app/jobs/compare/compare-case.ts'
import { comparerVersion } from '../../src/app/jobs/stage-version.ts'
import { saveReport } from '../../src/store/save-report.ts'
import { linkClaims, linkReports } from './links-fixture.ts'
import { openedDesk } from './opened-desk.ts'
import { serveStore } from './serve-store.ts'
import { assertFits, violations } from './visit.ts'

const desk = openedDesk(() =>
  serveStore(async (store) => {
    await store.write(async (on) => {
      for (const report of linkReports) {
        const claims = linkClaims.filter((claim) => claim.report === report.id)
        await saveReport(on, { report, content: report.id, coder: 'by hand', coded: true, claims })
      }
    })
    await compareCase({ store, comparer: comparerVersion(), onProgress: () => undefined })
  }),
)

interface Events {
  readonly items: readonly { readonly event: string; readonly place: { readonly name: string }; readonly reports: number }[]
}
const eventsAt = async (place: string): Promise<Events['items']> => {
  const { items } = await desk.ask<Events>('/api/events')
  return items.filter((event) => event.place.name === place)
}
/** Waits until the case has been put together again. */
async function untilEvents(place: string, n: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if ((await eventsAt(place)).length === n) return
    await sleep(100)
  }
  assert.fail(`${place} is not ${n} events`)
}
const says = (page: Page) => page.locator('.question p strong')
/** Answers the question, which holds this of its two tellings, by the key for the other answer. */
async function sayTheOpposite(page: Page, said: string | null): Promise<void> {
  await page.keyboard.press('c')
  await (said === 'one event' ? untilEvents('Old Harbour', 2) : untilEvents('Sored', 1))
}

for (const options of [{}, { colorScheme: 'dark' }] as const)
  test(`two tellings side by side, why, and what can be done: axe finds nothing, it fits (${options.colorScheme ?? 'light'})`, async () => {
    await desk.visit(
      '/queue?question=link',
      async (page) => {
        await page.getByRole('heading', { name: 'One event, or two?' }).waitFor()
        assert.equal(await page.locator('.telling').count(), 2)
        for (const side of await page.locator('.telling').all()) {
          assert.match((await side.textContent()) ?? '', /Killed \d/)
          assert.equal(await side.locator('blockquote mark').count(), 1)
          assert.match(
            (await side.getByRole('link', { name: 'Read it in the report' }).getAttribute('href')) ?? '',
            /^\/reports\//,
          )
        }
        assert.match((await page.locator('.compared tbody tr').first().textContent()) ?? '', /^Place.*the same\+0\.90$/)
        await page.keyboard.press('?')
        await page.locator('.keys').waitFor()
        assert.deepEqual(await violations(page), [])
        await assertFits(page, [320, 768], '/queue')
      },
      options,
    )
  })

test('answered by keyboard alone: the opposite said, accepted, taken back; the case follows', async () => {
  await desk.visit('/queue?question=link', async (page) => {
    await page.getByRole('heading', { name: 'One event, or two?' }).waitFor()
    assert.equal((await eventsAt('Old Harbour')).length, 1)
    assert.equal((await eventsAt('Sored')).length, 2)
    const first = await says(page).textContent()
    await sayTheOpposite(page, first)
    // The other question stands there when the machine's word is the other one.
    await says(page)
      .getByText(first === 'one event' ? 'two events' : 'one event', { exact: true })
      .waitFor()
    await page.locator('.acts button:enabled').first().waitFor()
    await sayTheOpposite(page, await says(page).textContent())
    await page.getByText('Nothing is open').waitFor()
    await page.keyboard.press('u')
    await page.getByRole('status').filter({ hasText: 'taken back' }).waitFor()
    await page.getByRole('heading', { name: 'One event, or two?' }).waitFor()
    await page.keyboard.press('u')
    await untilEvents('Old Harbour', 1)
    await untilEvents('Sored', 2)
    assert.match((await page.locator('.rulings').last().textContent()) ?? '', /One event or two: two events → one event/)
  })
})

test('on the page of an event: a telling belongs to another event, or the event is the same as another; whose decision it is', async () => {
  await desk.visit('/events', async (page) => {
    const [ferry] = await eventsAt('Sored')
    await page.goto(`${desk.url}/events/${ferry!.event}`)
    await page.getByText('Show each telling').click()
    const form = page.getByRole('form', { name: 'Same event as…' })
    await form.getByLabel('Events of these days').selectOption({ index: 1 })
    await form.getByLabel('Reason').fill('the same boat')
    await form.getByRole('button', { name: 'Keep this ruling' }).click()
    await untilEvents('Sored', 1)
    const [joined] = await eventsAt('Sored')
    await page.goto(`${desk.url}/events/${joined!.event}`)
    const tellings = page.getByRole('region', { name: 'Tellings, and what people have ruled' })
    await tellings.getByText('the same boat').waitFor()
    assert.match((await tellings.textContent()) ?? '', /one event[\s\S]*Test Reviewer/)
    assert.deepEqual(await violations(page), [])
    await tellings.getByRole('button', { name: 'Take it back' }).click()
    await untilEvents('Sored', 2)

    const [market] = await eventsAt('Old Harbour')
    await page.goto(`${desk.url}/events/${market!.event}`)
    await page.getByText('Show each telling').click()
    await page.getByRole('button', { name: 'This telling belongs to another event' }).first().click()
    await page.getByRole('form', { name: 'This telling belongs' }).getByRole('button', { name: 'Keep this ruling' }).click()
    await page.getByText('Kept.').waitFor()
    await untilEvents('Old Harbour', 2)
  })
})

test('in Arabic, from right to left', async () => {
  await desk.visit('/queue', async (page) => {
    await page.evaluate(() => localStorage.setItem('crossbearing.language', 'ar'))
    await page.goto(`${desk.url}/queue?question=link`)
    await page.getByRole('heading', { name: 'حدث واحد أم حدثان؟' }).waitFor()
    const compared = page.locator('.compared tbody')
    await compared.getByRole('row', { name: /^السبب قنبلة قنبلة واحد/ }).waitFor()
    // Names of places are those of the case; all else is said in the reader's language.
    assert.doesNotMatch((await compared.textContent())!.replaceAll('Sored', ''), /[a-z]/i)
    assert.deepEqual(await violations(page), [])
    await assertFits(page, [320, 768], '/queue')
  })
})
