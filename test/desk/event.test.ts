import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { accounts } from './fixture.ts'
import { openedDesk } from './opened-desk.ts'
import { serveFixture } from './serve-fixture.ts'

const desk = openedDesk(serveFixture)
const { visit } = desk

interface Coding {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly {
    readonly column: string
    readonly value: string | number | null
    readonly rule: string
  }[])[]
}

test('three schemes stand side by side as the API has them, each value with its rule; one that does not record the event says so', async () => {
  const asked = await fetch(`${desk.url}/api/accounts/old-mill-shelling/codings`)
  const codings = (await asked.json()) as Record<'acled' | 'ucdp' | 'airwars', Coding>
  await visit('/events/old-mill-shelling', async (page) => {
    const killed = page.locator('.schemes tbody tr').first().locator('td')
    await killed.first().waitFor()
    for (const [i, scheme, column] of [
      [0, 'acled', 'fatalities'],
      [1, 'ucdp', 'best'],
    ] as const) {
      const { value, rule } = codings[scheme].rows[0]!.find((cell) => cell.column === column)!
      const shown = (await killed.nth(i).textContent()) ?? ''
      for (const words of [column, String(value), rule]) assert.ok(shown.includes(words), `${scheme}: ${shown}`)
    }
    assert.deepEqual(codings.airwars.rows, [])
    assert.equal(await page.locator('.schemes thead th').last().textContent(), 'Airwarsdoes not record this')
    await killed.first().getByRole('link', { name: 'sentence 1' }).click()
    await page.getByRole('complementary', { name: 'Claim' }).locator('mark.number').waitFor()
  })
})

test('the whole row of a scheme is there, and is saved in its own columns', async () => {
  await visit('/events/old-mill-shelling', async (page) => {
    const whole = page.locator('details', { hasText: 'ACLED: all 31 columns' })
    await whole.locator('summary').click()
    assert.equal(await whole.locator('tbody tr').count(), 31)
    const [download] = await Promise.all([page.waitForEvent('download'), whole.getByRole('button', { name: 'CSV' }).click()])
    const [header, ...rows] = (await readFile((await download.path())!, 'utf8')).trimEnd().split('\r\n')
    assert.match(header!, /^event_id_cnty,event_date,year,.*,timestamp$/)
    assert.equal(rows.length, 1)
  })
})

test('how we got here: what was compared with what, the verdict and its reason', async () => {
  const { pairs } = accounts.find(({ event }) => event === 'old-mill-shelling')!.figures.killed!
  await visit('/events/old-mill-shelling', async (page) => {
    const compared = page.locator('.verdicts ul[aria-label="Killed"] li')
    await compared.first().waitFor()
    assert.equal(await compared.count(), pairs.length)
    const shown = (await compared.first().textContent()) ?? ''
    for (const words of ['At least 26', 'More than 45', 'contested', pairs[0]!.because]) assert.ok(shown.includes(words), shown)
    assert.match((await page.locator('.verdicts').textContent()) ?? '', /Airwars’ grade for Government of Norland: Weak/)
  })
})

test('what denies something says what, and opens it', async () => {
  await visit('/events/old-mill-control', async (page) => {
    const denial = page.locator('.who-says-what .row', { hasText: 'Opposition fighters denied this' })
    await denial.getByText('Denies:').waitFor()
    await denial.getByRole('link', { name: 'it had taken Old Mill' }).click()
    await page.waitForURL(/claim=taken/)
  })
})
