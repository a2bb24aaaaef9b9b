import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openedDesk } from './opened-desk.ts'
import { serveFixture } from './serve-fixture.ts'

const desk = openedDesk(serveFixture)
const { visit } = desk

const STORY = 'Bridge quiet\n\nAt least 12 civilians were killed by shelling in Old Mill on Tuesday, the army of Norland said.'

/** Reading and comparing takes as long as it takes on a busy machine. */
const PATIENCE = { timeout: 120_000 }

test('a text that is pasted becomes a report, and the views show it without being reloaded', async () => {
  await visit('/add', async (page) => {
    const { reports } = await desk.ask<{ reports: number }>('/api/summary')
    await page.getByLabel('Text of the report').fill(STORY)
    await page.getByLabel('Outlet', { exact: true }).fill('Bridge Gazette')
    await page.getByLabel('Published').fill('2030-05-07')
    await page.getByRole('button', { name: 'Add this report' }).click()
    await page.getByText('1 report added').waitFor(PATIENCE)
    await page.getByRole('link', { name: 'Reports', exact: true }).click()
    await page.locator('.report-row', { hasText: 'Bridge Gazette' }).waitFor()
    assert.equal(await page.locator('.report-row').count(), reports + 1)
  })
})

test('of files that are chosen, what cannot be read is named with what to do, and the others are added', async () => {
  await visit('/add', async (page) => {
    await page.getByLabel('Choose files').setInputFiles([
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name: 'bridge.txt', mimeType: 'text/plain', buffer: Buffer.from(STORY.replace('12', '14')) },
    ])
    await page.getByText('1 report added').waitFor(PATIENCE)
    assert.match((await page.locator('.add-progress .note-list').textContent()) ?? '', /empty\.txt.*empty/)
  })
})
