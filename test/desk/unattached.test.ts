import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveReport } from '../../src/store/save-report.ts'
import type { Store } from '../../src/store/store.ts'
import { arrival } from '../store/cases.ts'
import { claims, reports } from './fixture.ts'
import { openedDesk } from './opened-desk.ts'
import { serveStore } from './serve-store.ts'
import { assertFits, violations } from './visit.ts'

const desk = openedDesk(async () => {
  const served = await serveStore((store) => store.write((on) => saveReport(on, arrival('norland-4'))))
  for (const best of [20, 21]) await ruleNumber(served.url, best)
  await loseTheClaim(served.store)
  return served
})

async function ruleNumber(url: string, best: number): Promise<void> {
  const answer = await fetch(`${url}/api/rulings`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ claim: 'fled-6', field: 'number', after: { low: best, best, high: best, qualifier: 'exact' } }),
  })
  assert.equal(answer.status, 201)
}

/** A new text of the report, in which the doubtful number is written otherwise. */
async function loseTheClaim(store: Store): Promise<void> {
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
  await desk.visit('/queue', async (page) => {
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
