import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { zxyToTileId } from 'pmtiles'
import { readMapFile } from '../../src/app/map-file.ts'
import { archive } from '../maps/archive.ts'
import { png } from '../maps/png.ts'
import { vectorTile } from '../maps/vector-tile.ts'
import { makeFolder } from '../store/cases.ts'
import { openBrowser } from './browser.ts'
import { serveFixture } from './serve-fixture.ts'
import { settled, violations, visitor } from './visit.ts'

/** Where the fixture's Old Mill lies. */
const MILL = { lat: 10.02, lon: 20.01 }
const ZOOM = 10

/** The tile of that point, and where in it the point lies, in parts of `side`. */
function tileOf({ lat, lon }: typeof MILL, side: number) {
  const turn = (lat * Math.PI) / 180
  const east = ((lon + 180) / 360) * 2 ** ZOOM
  const south = ((1 - Math.asinh(Math.tan(turn)) / Math.PI) / 2) * 2 ** ZOOM
  const [x, y] = [Math.floor(east), Math.floor(south)]
  return { id: zxyToTileId(ZOOM, x, y), at: [Math.round((east - x) * side), Math.round((south - y) * side)] as const }
}

const around = { zooms: [ZOOM, ZOOM], bounds: [19, 9, 21, 11] } as const

/** How far a town lies from Old Mill, in 4,096ths of the tile: some hundred pixels where the map begins. */
const TOWN = 40

/** Land, and north-east of Old Mill water, its corner at the very place. */
function vectorMap(attribution: string) {
  const { id, at } = tileOf(MILL, 4096)
  const [x, y] = at
  const lake = [
    [x, y],
    [x, 0],
    [4096, 0],
    [4096, y],
  ] as const
  const water = { name: 'water', features: [{ shape: 'polygon', properties: { kind: 'lake' }, points: lake }] } as const
  // One south-west of the place, and one on it, for which there is no room.
  const town = (name: string, point: readonly [number, number]) =>
    ({ shape: 'point', properties: { kind: 'locality', name }, points: [point] }) as const
  const towns = { name: 'places', features: [town('New Mill', [x - TOWN, y + TOWN]), town('The Mill', at)] }
  return archive({
    tiles: 'mvt',
    metadata: { attribution, vector_layers: [{ id: 'water', fields: {} }] },
    content: [[id, vectorTile([water, towns])]],
    ...around,
  })
}

const pictures = {
  tiles: 'png',
  metadata: { attribution: 'Survey of Norland' },
  content: [],
  ...around,
} as const

/** The same as pictures. */
function pictureMap() {
  const { id, at } = tileOf(MILL, 256)
  const picture = png(256, (x, y) => (x >= at[0] && y < at[1] ? [60, 90, 120] : [230, 230, 220]))
  return archive({ ...pictures, content: [[id, picture]] })
}

const giver = (page: Page) => (name: string, buffer: Buffer) =>
  page.getByLabel(/Lay a map beneath|Another map/).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

/** A desk that was started with a map, and a browser on it; closed behind the test. */
async function opened(t: TestContext, bytes: Uint8Array | null, drawing: 'pages' | 'maps' = 'maps') {
  const path = join(await makeFolder(t), 'norland.pmtiles')
  if (bytes !== null) await writeFile(path, bytes)
  const desk = await serveFixture(bytes === null ? {} : { map: await readMapFile(path) })
  t.after(() => desk.close())
  const browser = await openBrowser(drawing)
  t.after(() => browser.close())
  return visitor(browser, desk.url)
}

/** Where the map has drawn the sign, in whole pixels. */
const signAt = async (page: Page): Promise<string> =>
  ((await page.locator('.base-map .sign > g').getAttribute('transform')) ?? '').replaceAll(/[\d.]+/g, (n) => Number(n).toFixed(0))

/** How light the map itself is, of 255, north-east, south-east, south-west and north-west of the sign, so many pixels away. */
const lightAround = (page: Page, pixels: number): Promise<readonly number[]> =>
  page.evaluate((away) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!
    copy.drawImage(canvas, 0, 0)
    const place = document.querySelector('.base-map .sign > g')!.getAttribute('transform')!
    const [x = 0, y = 0] = [...place.matchAll(/[\d.]+/g)].map(Number)
    const scale = canvas.width / canvas.clientWidth
    const corners = [1, 1, -1, -1].map((right, i) => [x + right * away, y + [-1, 1, 1, -1][i]! * away] as const)
    return corners.map(([left, top]) => {
      const [red = 0, green = 0, blue = 0] = copy.getImageData(left * scale, top * scale, 1, 1).data
      return (red + green + blue) / 3
    })
  }, pixels)

/** Waits until the water is where it lies, darker than the land: north-east of the sign, and nowhere else around it. */
async function assertInPlace(page: Page, pixels = 8): Promise<number> {
  let [water = 0, ...land]: readonly number[] = []
  for (let tries = 0; tries < 300; tries++) {
    ;[water = 0, ...land] = await lightAround(page, pixels)
    if (Math.min(...land) - water > 5 && Math.max(...land) - Math.min(...land) < 2) return water
    await page.waitForTimeout(100)
  }
  assert.fail(`around the sign it is ${[water, ...land].join(' | ')} light`)
}

async function until(there: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await there()) return
    await new Promise((done) => setTimeout(done, 100))
  }
  assert.fail('it did not come to that')
}

describe('a map under the places', () => {
  test('that the desk was started with is drawn beneath the signs, with whose it is as text', async (t) => {
    const visit = await opened(
      t,
      vectorMap('<a href="https://norland.example">Survey of Norland</a> &copy; <img src="x.png">2030'),
    )
    await visit('/places', async (page) => {
      await page.locator('.base-map.drawn').waitFor()
      await page.getByText('Map and borders of norland.pmtiles: Survey of Norland © 2030').waitFor()
      const light = await assertInPlace(page)
      assert.deepEqual(await violations(page), [])
      await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
      await page.waitForFunction((was) => getComputedStyle(document.body).backgroundColor !== was, 'rgb(252, 251, 248)')
      const dark = await assertInPlace(page)
      assert.ok(dark < 60 && light > 200, `${light} in the light, ${dark} in the dark`)
      assert.deepEqual(await violations(page), [])
    })
  })

  test('is moved and changed in scale by keys, and from a sign on it the keys lead to its place', async (t) => {
    const visit = await opened(t, vectorMap('Survey of Norland'))
    await visit('/places', async (page) => {
      await page.locator('.base-map.drawn').waitFor()
      await settled(page)
      const first = await signAt(page)
      await page.getByRole('slider', { name: 'Day' }).focus()
      await page.keyboard.press('Tab')
      assert.match((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '', /arrow keys/)
      await page.keyboard.press('ArrowRight')
      await until(async () => (await signAt(page)) !== first)
      await assertInPlace(page)
      await page.keyboard.press('-')
      await assertInPlace(page)
      await page.keyboard.press('Tab')
      assert.match((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '', /^Old Mill/)
      await page.keyboard.press('Enter')
      await page.locator('.base-map .sign[aria-current]').waitFor()
      await page.getByRole('button', { name: 'All places' }).click()
      await until(async () => (await signAt(page)) === first)
    })
  })

  test('may be a file of pictures that the reader gives: it is not sent anywhere', async (t) => {
    const visit = await opened(t, null)
    await visit('/places', async (page) => {
      const sent: string[] = []
      const give = giver(page)
      await page.locator('.schematic .sign').waitFor()
      await settled(page)
      page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
      await give('table.pmtiles', Buffer.from('district,lat,lon'))
      await page.getByText('table.pmtiles: This is no PMTiles archive of version 3').waitFor()
      await give('half.pmtiles', Buffer.from(pictureMap()).subarray(0, 400))
      await page.getByText('half.pmtiles: The file ends before its last tile').waitFor()
      assert.equal(await page.locator('.schematic .sign').count(), 1, 'the places stay')
      await give('own.pmtiles', Buffer.from(pictureMap()))
      await page.getByText('Map and borders of own.pmtiles: Survey of Norland').waitFor()
      await page.locator('.base-map.drawn').waitFor()
      // A pixel of the picture is some forty of the page.
      await assertInPlace(page, 120)
      assert.deepEqual(await violations(page), [])
      assert.deepEqual(
        sent.filter((request) => !request.startsWith('GET /assets/') && request !== 'GET /api/changes'),
        [],
      )
      await page.getByRole('button', { name: 'Without a map' }).click()
      await page.locator('.base-map').waitFor({ state: 'detached' })
      await page.locator('.schematic .sign').waitFor()
    })
  })
})

describe('where no map can be drawn the places stay, with why and what to do', () => {
  test('of another part of the world', async (t) => {
    const visit = await opened(t, archive({ ...pictures, bounds: [40, 40, 41, 41] }))
    await visit('/places', async (page) => {
      await page.getByText('norland.pmtiles: It shows another part of the world').waitFor()
      await page.locator('.schematic .sign').waitFor()
      assert.equal(await page.locator('.base-map').count(), 0)
    })
  })

  test('with layers of other names', async (t) => {
    const visit = await opened(t, archive({ ...pictures, tiles: 'mvt', metadata: { vector_layers: [{ id: 'soil' }] } }))
    await visit('/places', (page) => page.getByText('norland.pmtiles: Its layers have other names').waitFor())
  })

  test('with a tile that is damaged', async (t) => {
    const visit = await opened(t, archive({ ...pictures, content: [[tileOf(MILL, 1).id, Buffer.from('no picture')]] }))
    await visit('/places', async (page) => {
      await page.getByText('norland.pmtiles: A part of it cannot be read').waitFor()
      await page.locator('.schematic > svg .sign').waitFor()
      assert.deepEqual(await violations(page), [])
    })
  })

  test('which cannot be read just now: it is read again on demand', async (t) => {
    const visit = await opened(t, vectorMap('Survey of Norland'))
    await visit('/search', async (page) => {
      // What somebody has put in its place for a moment.
      await page.route('**/api/map/archive', (route) => route.fulfill({ status: 206, body: 'n'.repeat(200) }))
      await page.getByRole('navigation').getByRole('link', { name: 'Places' }).click()
      await page.getByText('norland.pmtiles: It cannot be read. See whether').waitFor()
      await page.locator('.schematic > svg .sign').waitFor()
      assert.deepEqual(await violations(page), [])
      const again = page.getByRole('button', { name: 'Try to read the map again' })
      await Promise.all([page.waitForResponse('**/api/map/archive'), again.click()])
      await page.getByText('norland.pmtiles: It cannot be read').waitFor()
      await page.unroute('**/api/map/archive')
      await again.click()
      await page.locator('.base-map.drawn').waitFor()
      assert.equal(await again.count(), 0)
      await assertInPlace(page)
    })
  })

  test('in a browser without WebGL', async (t) => {
    const visit = await opened(t, vectorMap('Survey of Norland'), 'pages')
    await visit('/places', async (page) => {
      await page.getByText('norland.pmtiles: This browser has no WebGL 2').waitFor()
      await page.locator('.schematic > svg .sign').waitFor()
    })
  })
})
