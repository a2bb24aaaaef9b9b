import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openedDesk } from './opened-desk.ts'
import { serveFixture } from './serve-fixture.ts'
import { settled } from './visit.ts'

const desk = openedDesk(serveFixture)
const { visit, ask } = desk

/** A browser that was here when the case was as the mark says. */
const seen = (mark: string) => ({
  storageState: {
    cookies: [],
    origins: [
      {
        origin: desk.url,
        localStorage: [{ name: 'crossbearing.visit', value: JSON.stringify({ mark, at: '2030-05-04T10:00:00Z' }) }],
      },
    ],
  },
})

/** Waits until the browser keeps this mark for the next visit. */
const untilKept = (page: Page, mark: string) =>
  page.waitForFunction((now) => localStorage.getItem('crossbearing.visit')?.includes(`"${now}"`), mark)

test('a first visit is told of nothing new; the next one of what came since, also after a reload', async () => {
  const { mark } = await ask<{ mark: string }>('/api/changes')
  const [name] = mark.split('.')
  await visit('/', async (page) => {
    await untilKept(page, mark)
    await settled(page)
    assert.equal(await page.locator('.since').count(), 0)
  })
  await visit(
    '/',
    async (page) => {
      const since = page.locator('.since')
      for (const look of ['opened', 'reloaded']) {
        await since.waitFor()
        const told = (await since.textContent()) ?? ''
        assert.match(told, /Since you last looked here, 4 May 2030.*5 reports added; 3 events new.*2 contested:/, look)
        assert.equal(await since.getByRole('link').count(), 2)
        await page.reload()
      }
      await untilKept(page, mark)
    },
    { locale: 'en-GB', ...seen(`${name}.0.0`) },
  )
  await visit('/', (page) => page.locator('.since').getByText('Nothing is new.').waitFor(), seen(mark))
  await visit(
    '/',
    async (page) => {
      await untilKept(page, mark)
      await settled(page)
      assert.equal(await page.locator('.since').count(), 0, 'the mark is of another case')
    },
    seen('another.0.0'),
  )
})

test('each bar of the timeline is a day of the API, and leads to its events', async () => {
  const { entries } = await ask<{ entries: { day: string; events: number; contested: number }[] }>('/api/timeline')
  await visit(
    '/',
    async (page) => {
      const bars = page.locator('.timeline .bar-link')
      await bars.first().waitFor()
      assert.equal(await bars.count(), entries.length)
      assert.equal(await bars.first().getAttribute('aria-label'), '2 May 2030: 1 event, 1 contested')
      await bars.first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/events\?from=2030-05-02&to=2030-05-02/)
      await page.locator('.event-row', { hasText: 'Old Mill' }).first().waitFor()
    },
    { locale: 'en-GB' },
  )
})

test('where: the places of most events, each with its events', async () => {
  await visit('/', async (page) => {
    const where = page.getByRole('region', { name: 'Where' })
    assert.match((await where.locator('li').first().textContent()) ?? '', /Old Mill 2 contested2/)
    await where.getByRole('link', { name: 'valley' }).click()
    await page.waitForURL(/place=valley/)
  })
})

test('the events of one grade', async () => {
  await visit('/events', async (page) => {
    await page.getByLabel('Airwars’ grade').selectOption('Weak (1)')
    await page.waitForURL(/grade=Weak/)
    await page.getByText('1 event', { exact: true }).waitFor()
  })
})
