import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { ColumnMap } from '../../src/ingest/table.ts'
import { openedDesk } from './opened-desk.ts'
import { serveReports } from './serve-reports.ts'
import { assertFits, violations } from './visit.ts'

const VIEWS = ['/', '/events', '/figures', '/places', '/reports', '/outlets', '/search?q=aleppo', '/add']

interface Given {
  readonly name: string
  /** A folder or table, from here. */
  readonly path: string
  readonly columns: ColumnMap | null
}

/** Tests what a view must do whatever the reports say that it shows; these are added, coded and compared first. */
export function testOnReports({ name, path, columns }: Given): void {
  const reports = fileURLToPath(new URL(path, import.meta.url))
  describe(name, { skip: existsSync(reports) ? false : `${reports} is not there` }, () => {
    const desk = openedDesk(() => serveReports(reports, columns))
    const { visit, ask } = desk

    test('the overview shows every dispute that the API gives on a page', async () => {
      const { items } = await ask<{ items: { account: { place: { name: string } | null } }[] }>(
        '/api/accounts?contested=true&limit=50',
      )
      assert.ok(items.length > 0)
      await visit('/?contested=all', async (page) => {
        await page.locator('.dispute').first().waitFor()
        const shown = await page.locator('.dispute').allInnerTexts()
        for (const [i, { account }] of items.entries()) assert.ok(shown[i]?.includes(account.place?.name ?? ''))
      })
    })

    test('every mark of every measure leads to the words of its number', async () => {
      const { measures } = await ask<{ measures: { measure: string }[] }>('/api/summary')
      for (const { measure } of measures) {
        await visit(`/figures?measure=${measure}`, async (page) => {
          const link = page.locator('.figure-table tbody a').first()
          const words = await link.textContent()
          await link.click()
          assert.equal(await page.locator('.claim-aside mark.number').textContent(), words)
        })
      }
    })

    test('every report is shown as received, and opens at the claim that its address names', async () => {
      const { items } = await ask<{ items: { id: string }[] }>('/api/reports')
      await visit('/reports', async (page) => {
        for (const { id } of items) {
          const at = `/reports/${encodeURIComponent(id)}`
          const { report, claims } = await ask<{ report: { text: string }; claims: { id: string }[] }>(`/api${at}`)
          await page.goto(`${desk.url}${at}${claims[0] === undefined ? '' : `?claim=${claims[0].id}`}`)
          assert.equal(await page.locator('.report-text').textContent(), report.text)
          assert.equal((await page.locator('.report-text mark.current').count()) > 0, claims.length > 0)
        }
      })
    })

    test('axe finds nothing, and nothing reaches beyond the page', async () => {
      for (const view of VIEWS) {
        await visit(view, async (page) => {
          await assertFits(page, [390, 1440], view)
          assert.deepEqual(await violations(page), [], view)
        })
      }
    })
  })
}
