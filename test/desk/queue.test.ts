import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import type { Claim } from '../../src/model/claim.ts'
import { SEVERAL_PLACES } from '../../src/model/doubt.ts'
import type { Ruling } from '../../src/model/ruling.ts'
import { saveReport } from '../../src/store/save-report.ts'
import { claims, reports } from './fixture.ts'
import { openedDesk } from './opened-desk.ts'
import { serveStore } from './serve-store.ts'
import { assertFits, violations } from './visit.ts'

/** Villages whose reports each leave a number, a place and a speaker open. */
const VILLAGES = ['Aldmer', 'Birkby', 'Corran', 'Dunlow']

const desk = openedDesk(() =>
  serveStore((store) =>
    store.write(async (on) => {
      for (const village of VILLAGES)
        await saveReport(on, { ...openReport(village), content: village, coder: 'by hand', coded: true })
    }),
  ),
)

/** The doubtful claim of the invented case, told of another village, its place in doubt as well. The names are as long, so that offsets hold. */
function openReport(village: string) {
  const like = claims.find(({ id }) => id === 'fled-6')!
  const told = reports.find(({ id }) => id === like.report)!
  const id = `open-${village}`
  const text = told.text.replaceAll('valley', village)
  const start = text.indexOf(village, like.sentence[0])
  const span = [start, start + village.length] as const
  const claim: Claim = {
    ...like,
    id: `claim-${village}`,
    report: id,
    places: [{ ...like.places[0]!, name: village, text: village, start: span[0], end: span[1] }],
    why: [{ field: 'place', basis: 'implied', rule: SEVERAL_PLACES, spans: [span] }],
  }
  return { report: { ...told, id, text, title: `Roads near ${village}` }, claims: [claim] }
}

interface History {
  readonly items: readonly { readonly ruling: Ruling; readonly stands: boolean }[]
}

const historyOf = async (): Promise<History['items']> => (await desk.ask<History>('/api/rulings?limit=100')).items
const openCount = async (): Promise<number> => (await desk.ask<{ total: number }>('/api/queue')).total

const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? ''
const asked = (page: Page): Promise<string> => textOf(page.locator('.question h2'))

/** Presses a key and waits until another question stands there that can be decided. */
async function goOn(page: Page, key: string): Promise<void> {
  const about = await textOf(page.locator('.question blockquote'))
  const before = (await asked(page)) + about
  await page.keyboard.press(key)
  await page.waitForFunction((was) => {
    const [heading, sentence] = ['h2', 'blockquote'].map((part) => document.querySelector(`.question ${part}`)?.textContent)
    return `${heading}${sentence}` !== was && document.querySelector('.question .acts button:enabled') !== null
  }, before)
}

test('no key acts while a form is open, or where the focus is outside the queue; what is not kept is said once', async () => {
  await desk.visit('/queue', async (page) => {
    await page.locator('.question').waitFor()
    await page.keyboard.press('c')
    await page.locator('.correct-form').waitFor()
    // An answer that is cut off on its way.
    let sent = 0
    await page.route('**/api/rulings', (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      sent++
      return route.fulfill({ body: '{' })
    })
    await page.getByRole('button', { name: 'Keep this ruling' }).click()
    await page.getByRole('alert').waitFor()
    assert.equal(await page.getByRole('alert').count(), 1)
    await page.getByRole('button', { name: 'Leave the form' }).focus()
    for (const key of ['x', 'a', '1', 's']) await page.keyboard.press(key)
    await page.keyboard.press('Escape')
    await page.locator('.correct-form').waitFor({ state: 'detached' })
    await page.locator('nav a').first().focus()
    for (const key of ['x', 'a', '1', 's']) await page.keyboard.press(key)
    assert.equal(await asked(page), 'How many does “Some 20.000 thousands” mean?')
    await page.locator('.question h2').focus()
    await goOn(page, 's')
    assert.equal(sent, 1)
  })
})

test('ten questions are reviewed by keyboard alone: accepted, corrected, rejected, skipped, one taken back', async () => {
  await desk.visit('/queue', async (page) => {
    await page.getByText('Test Reviewer').waitFor()
    assert.equal(await openCount(), 12)
    assert.equal(await asked(page), 'How many does “Some 20.000 thousands” mean?')
    assert.equal(await textOf(page.locator('.question mark')), 'Some 20.000 thousands')
    // 1: the first of the other readings. 2: accepted. 3: rejected.
    await goOn(page, '1')
    assert.equal(await asked(page), 'Which place is “Aldmer” in this report?')
    await goOn(page, 'a')
    assert.equal(await asked(page), 'Who is “a resident”?')
    await goOn(page, 'x')
    // 4: a number in the form, without touching the mouse.
    await page.keyboard.press('c')
    await page.getByLabel('Number said').waitFor()
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), 'best')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('200')
    for (const bound of ['200', '200']) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(bound)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('the ministry gives two hundred')
    await goOn(page, 'Enter')
    // 5: skipped. 6: accepted. 7: a claim is rejected, with all that was open about it; taken back, and rejected again.
    await goOn(page, 's')
    await goOn(page, 'a')
    await goOn(page, 'x')
    assert.equal(await openCount(), 4)
    await goOn(page, 'u')
    assert.match(await textOf(page.getByRole('status').filter({ hasText: 'taken back' })), /taken back/)
    assert.equal(await openCount(), 7)
    assert.equal(await asked(page), 'How many does “Some 20.000 thousands” mean?')
    await goOn(page, 'x')
    // 8, 9 and 10; then the one that was skipped is the last that is open.
    await goOn(page, 'a')
    await goOn(page, 'x')
    await goOn(page, 'a')
    assert.equal(await asked(page), 'Which place is “Birkby” in this report?')
    assert.equal(await openCount(), 1)
    const made = await historyOf()
    assert.equal(made.filter(({ stands }) => stands).length, 9)
    assert.ok(made.every(({ ruling }) => ruling.author === 'Test Reviewer'))
    const typed = made.find(({ ruling }) => ruling.reason !== null && ruling.reason !== '')!.ruling
    assert.deepEqual([typed.field, typed.reason], ['number', 'the ministry gives two hundred'])
    assert.deepEqual(typed.after, { low: 200, best: 200, high: 200, qualifier: 'about' })
    assert.equal(await page.locator('.rulings li').first().getAttribute('aria-setsize'), String(made.length))
  })
})

test('a question has its address, which holds when the page is read again', async () => {
  await desk.visit('/queue', async (page) => {
    const { items } = await desk.ask<{ items: { id: string; words: string }[] }>('/api/queue')
    const last = items.at(-1)!
    await page.goto(`${desk.url}/queue?item=${encodeURIComponent(last.id)}`)
    await page.locator('.question h2', { hasText: last.words }).waitFor()
    await page.reload()
    await page.locator('.question h2', { hasText: last.words }).waitFor()
  })
})

test('a claim is corrected where it stands, with what the machine had read beside it, and the ruling can be taken back there', async () => {
  await desk.visit('/claims/claim-Dunlow', async (page) => {
    await page.getByRole('button', { name: 'Correct…' }).click()
    await page.getByLabel('What is to be corrected').selectOption('Measure')
    await page.getByRole('combobox', { name: 'Measure', exact: true }).selectOption('Trapped or remaining')
    await page.getByLabel('Reason').fill('they stayed')
    await page.getByRole('button', { name: 'Keep this ruling' }).click()
    const rulings = page.getByRole('region', { name: 'Rulings' })
    await rulings.getByText('The machine read: Displaced').waitFor()
    assert.match(await textOf(rulings), /Displaced → Trapped or remaining[\s\S]*Test Reviewer[\s\S]*they stayed/)
    assert.match(await textOf(page.locator('.fields')), /ruled/)
    await rulings.getByRole('button', { name: 'Take it back' }).first().click()
    await rulings.getByText('taken back').first().waitFor()
  })
})

for (const options of [{}, { colorScheme: 'dark' }] as const)
  test(`axe finds nothing, and it fits narrow pages: ${options.colorScheme ?? 'light'}`, async () => {
    await desk.visit(
      '/queue',
      async (page) => {
        await page.locator('.question').waitFor()
        await page.keyboard.press('?')
        await page.locator('.keys').waitFor()
        assert.deepEqual(await violations(page), [])
        await page.keyboard.press('c')
        await page.locator('.correct-form').waitFor()
        assert.deepEqual(await violations(page), [])
        await assertFits(page, [320, 768], '/queue')
      },
      options,
    )
  })
