import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readLimits } from '../../desk/src/map/limits.ts'
import { type LimitsFile, readLimitsFile } from '../../src/app/limits.ts'
import { saveReport } from '../../src/store/save-report.ts'
import { arrival } from '../store/cases.ts'
import { openBrowser } from './browser.ts'
import { reports } from './fixture.ts'
import { serveFixture } from './serve-fixture.ts'
import { violations, visitor } from './visit.ts'

const ring = [
  [20, 10],
  [20.05, 10],
  [20.05, 10.05],
  [20, 10],
]
const district = (properties: object) => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } })

describe('a file of limits', () => {
  const CASES: readonly (readonly [what: string, given: unknown, read: unknown])[] = [
    [
      'outlines with names, credited as a whole',
      { type: 'FeatureCollection', attribution: 'Survey of Norland', features: [district({ shapeName: 'Old Mill' })] },
      { file: 'f', attribution: 'Survey of Norland', shapes: [{ name: 'Old Mill', lines: [ring] }] },
    ],
    [
      'each outline credited',
      { type: 'FeatureCollection', features: [district({ source: 'Survey' }), district({ source: 'Council' })] },
      { file: 'f', attribution: 'Survey; Council', shapes: [1, 2].map(() => ({ name: null, lines: [ring] })) },
    ],
    [
      'lines and points together: the points are left out',
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [20, 10] },
          { type: 'LineString', coordinates: ring },
        ],
      },
      { file: 'f', attribution: null, shapes: [{ name: null, lines: [ring] }] },
    ],
    ['points alone', { type: 'Point', coordinates: [20, 10] }, 'no-lines'],
    [
      'metres',
      {
        type: 'LineString',
        coordinates: [
          [389_000, 4_000_000],
          [390_000, 4_000_000],
        ],
      },
      'no-degrees',
    ],
    ['another grid', { type: 'LineString', crs: { properties: { name: 'EPSG:3857' } }, coordinates: ring }, 'no-degrees'],
    ['a list', [1, 2], 'no-geojson'],
    ['nothing', null, 'no-geojson'],
  ]
  for (const [what, given, read] of CASES) test(what, () => assert.deepEqual(readLimits('f', given), read))
})

test('a file that is no GeoJSON is refused by its name', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'crossbearing-limits-'))
  t.after(() => rm(folder, { recursive: true }))
  const path = join(folder, 'limits.geojson')
  await writeFile(path, 'district,lat,lon\n')
  await assert.rejects(readLimitsFile(path), /limits\.geojson is no GeoJSON file/)
  await assert.rejects(readLimitsFile(join(folder, 'none')), /none cannot be read/)
  await writeFile(path, JSON.stringify(district({})))
  assert.equal((await readLimitsFile(path)).file, 'limits.geojson')
})

const give = (page: Page, name: string, text: string) =>
  page.getByLabel('Another file of limits').setInputFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(text) })

describe('limits on the page', () => {
  test('those that the desk was started with are drawn with whose they are; the reader puts others in their place, or none', async (t) => {
    const geojson = { type: 'FeatureCollection', attribution: 'Survey of Norland', features: [district({ name: 'Old Mill' })] }
    const { visit, store } = await opened(t, { file: 'started.geojson', geojson })
    await visit('/places', async (page) => {
      const drawn = page.locator('.schematic .limits path')
      await drawn.first().waitFor({ state: 'attached' })
      await page.getByText('Limits of started.geojson: Survey of Norland').waitFor()
      const other = { type: 'FeatureCollection', features: [district({}), district({})] }
      await give(page, 'own.geojson', JSON.stringify(other))
      await page.getByText('Limits of own.geojson: the file does not say whose they are.').waitFor()
      assert.equal(await drawn.count(), 2)
      await give(page, 'table.json', 'a,b')
      await page.getByText('table.json: This is no GeoJSON file.').waitFor()
      assert.equal(await drawn.count(), 2, 'what was drawn stays')
      assert.deepEqual(await violations(page), [])

      const [first] = reports
      await store.write((on) => saveReport(on, arrival(first!.id, { report: { ...first!, id: 'norland-6' }, claims: [] })))
      await page
        .getByText(`${reports.length + 1} reports`)
        .first()
        .waitFor()
      assert.equal(await drawn.count(), 2, 'what the reader gave outlasts a change of the case')

      await page.getByRole('button', { name: 'Without limits' }).click()
      await drawn.first().waitFor({ state: 'detached' })
    })
  })

  test('of a file that the desk was started with and that cannot be drawn the page says what is wrong', async (t) => {
    const { visit } = await opened(t, { file: 'points.geojson', geojson: { type: 'Point', coordinates: [20, 10] } })
    await visit('/places', async (page) => {
      await page.getByText('points.geojson: There are no lines or outlines in it.').waitFor()
      assert.equal(await page.locator('.schematic .limits').count(), 0)
    })
  })
})

/** A desk that was started with these limits, and a browser on it; closed behind the test. */
async function opened(t: TestContext, limits: LimitsFile) {
  const desk = await serveFixture({ limits })
  t.after(() => desk.close())
  const browser = await openBrowser()
  t.after(() => browser.close())
  return { store: desk.store, visit: visitor(browser, desk.url) }
}
