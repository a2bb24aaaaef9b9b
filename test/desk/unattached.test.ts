import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { type Desk, startServer } from '../../src/app/api/server.ts'
import { openStore } from '../../src/store/open.ts'
import { saveReport } from '../../src/store/save-report.ts'
import type { Store } from '../../src/store/store.ts'
import { arrival } from '../store/cases.ts'
import { openBrowser } from './browser.ts'
import { claims, reports } from './fixture.ts'
import { assertFits, type Visit, violations, visitor } from './visit.ts'

let folder: string
let store: Store
let desk: Desk
let browser: Browser
let visit: Visit

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossbearing-desk-'))
  store = await openStore(folder, { missing: 'create', onWait: () => undefined })
  desk = await startServer({ store, port: 0, author: 'Test Reviewer' })
  browser = await openBrowser()
  visit = visitor(browser, desk.url)
  await store.write((on) => saveReport(on, arrival('norland-4')))
  for (const best of [20, 21]) await ruleNumber(best)
  await loseTheClaim()
})

after(async () => {
  await browser?.close()
  await desk?.close()
  await store?.close()
  await rm(folder, { recursive: true })
})

async function ruleNumber(best: number): Promise<void> {
  const answer = await fetch(`${desk.url}/api/rulings`, {
    method: 'POST',
    headers: { origin: desk.url, 'content-type': 'application/json' },
    body: JSON.stringify({ claim: 'fled-6', field: 'number', after: { low: best, best, high: best, qualifier: 'exact' } }),
  })
  assert.equal(answer.status, 201)
}

/** A new text of the report, in which the doubtful number is written otherwise. */
async function loseTheClaim(): Promise<void> {
  const { text, ...report } = reports.find(({ id }) => id === 'norland-4')!
  await store.write((on) =>
    saveReport(on, {
      ...arrival('norland-4'),
      content: 'as it was corrected',
      report: { ...report, text: text.replace('Some 20.000 thousands', 'Some 20,000 people') },
      claims: claims.filter(({ id }) => id === 'fled-4' || id === 'fled-5'),
    }),
  )
}

interface Rulings {
  readonly items: readonly {
    readonly stands: boolean
    readonly claim: string | null
    readonly ruling: { readonly after: unknown }
  }[]
}

const rulings = async (query: string): Promise<Rulings['items']> =>
  ((await (await fetch(`${desk.url}/api/rulings?${query}`)).json()) as Rulings).items

test('a ruling that has lost its claim is attached to another, or dropped; the history keeps all of it', async () => {
  assert.equal((await rulings('open=true')).length, 2)
  await visit('/queue', async (page) => {
    const open = page.getByRole('region', { name: 'Rulings that have lost their claim' }).getByRole('listitem')
    await open.first().getByLabel('It is about').waitFor()
    assert.equal(await open.count(), 2)
    assert.deepEqual(await violations(page), [])
    await assertFits(page, [1440, 320], 'rulings that have lost their claim')
    await open.first().getByLabel('It is about').selectOption({ label: 'Nearly 30,000 people have fled' })
    await open.first().getByRole('button', { name: 'Attach it to this claim' }).click()
    await page.waitForFunction(() => document.querySelectorAll('[aria-labelledby="unattached"] li').length === 1)
    await open.first().getByRole('button', { name: 'Drop the ruling' }).click()
    await open.first().waitFor({ state: 'detached' })
  })
  const all = await rulings('limit=10')
  assert.equal(all.length, 5, 'two lost, one made anew, two that take the lost ones back')
  assert.deepEqual(
    all.filter(({ stands }) => stands).map(({ claim, ruling }) => [claim, ruling.after]),
    [['fled-4', { low: 20, best: 20, high: 20, qualifier: 'exact' }]],
  )
})
