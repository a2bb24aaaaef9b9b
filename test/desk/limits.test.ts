import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { readLimits } from '../../desk/src/map/limits.ts'
import { readLimitsFile } from '../../src/app/limits.ts'
import { openBrowser } from './browser.ts'
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

test('limits that the desk was started with are drawn with whose they are; the reader puts others in their place, or none', async () => {
  const geojson = { type: 'FeatureCollection', attribution: 'Survey of Norland', features: [district({ name: 'Old Mill' })] }
  const desk = await serveFixture({ file: 'started.geojson', geojson })
  const browser = await openBrowser()
  const visit = visitor(browser, desk.url)
  await visit('/places', async (page) => {
    const drawn = page.locator('.schematic .limits path')
    await drawn.first().waitFor({ state: 'attached' })
    await page.getByText('Limits of started.geojson: Survey of Norland').waitFor()
    const other = { type: 'FeatureCollection', features: [district({}), district({})] }
    const field = page.getByLabel('Another file of limits')
    const give = (name: string, text: string) =>
      field.setInputFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(text) })
    await give('own.geojson', JSON.stringify(other))
    await page.getByText('Limits of own.geojson: the file does not say whose they are.').waitFor()
    assert.equal(await drawn.count(), 2)
    await give('table.json', 'a,b')
    await page.getByText('That is no GeoJSON file.').waitFor()
    assert.equal(await drawn.count(), 2, 'what was drawn stays')
    assert.deepEqual(await violations(page), [])
    await page.getByRole('button', { name: 'Without limits' }).click()
    await drawn.first().waitFor({ state: 'detached' })
  })
  await browser.close()
  await desk.close()
})
