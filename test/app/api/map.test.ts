import assert from 'node:assert/strict'
import { readdir, readlink, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { askedBytes } from '../../../src/app/api/byte-range.ts'
import { NOTHING_BENEATH } from '../../../src/app/api/routes/beneath.ts'
import { createApi } from '../../../src/app/api/server.ts'
import { readMapFile } from '../../../src/app/map-file.ts'
import { archive } from '../../maps/archive.ts'
import { png } from '../../maps/png.ts'
import { makeCase, makeFolder } from '../../store/cases.ts'

const bytes = archive({
  tiles: 'png',
  metadata: { attribution: 'Survey of Norland' },
  content: [[0, png(8, () => [200, 200, 200])]],
  zooms: [0, 0],
  bounds: [-180, -85, 180, 85],
})

async function mapAt(t: TestContext, content: Uint8Array | string): Promise<string> {
  const path = join(await makeFolder(t), 'norland.pmtiles')
  await writeFile(path, content)
  return path
}

describe('the part of a file that is asked for', () => {
  const CASES: readonly (readonly [header: string | undefined, part: ReturnType<typeof askedBytes>])[] = [
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-400', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-400', { start: 0, end: 99 }],
    ['bytes=99-99', { start: 99, end: 99 }],
    ['bytes=100-', 'beyond'],
    ['bytes=100-200', 'beyond'],
    ['bytes=-0', 'beyond'],
    ['bytes=99999999999999999999-', 'beyond'],
    [undefined, 'whole'],
    ['bytes=9-3', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=0-1,5-6', 'whole'],
    ['lines=0-1', 'whole'],
    ['bytes=a-b', 'whole'],
  ]
  for (const [header, part] of CASES) test(header ?? 'no header', () => assert.deepEqual(askedBytes(header, 100), part))
})

describe('the archive that the desk was started with', () => {
  async function serving(t: TestContext, content = bytes) {
    const path = await mapAt(t, content)
    const map = await readMapFile(path)
    const api = createApi(await makeCase(t), undefined, undefined, { ...NOTHING_BENEATH, map })
    const get = async (at: string, headers: Record<string, string> = {}, method = 'GET') =>
      api.request(`http://127.0.0.1:4711${at}`, { headers, method })
    return { path, get }
  }

  test('is named, and given whole or in the part that is asked for', async (t) => {
    const { get } = await serving(t)
    assert.deepEqual(await (await get('/api/map')).json(), { map: { file: 'norland.pmtiles' } })
    const whole = await get('/api/map/archive')
    assert.equal(whole.status, 200)
    assert.deepEqual(new Uint8Array(await whole.arrayBuffer()), bytes)
    const part = await get('/api/map/archive', { range: 'bytes=7-126' })
    assert.equal(part.status, 206)
    assert.equal(part.headers.get('content-range'), `bytes 7-126/${bytes.length}`)
    assert.equal(part.headers.get('content-length'), '120')
    assert.deepEqual(new Uint8Array(await part.arrayBuffer()), bytes.slice(7, 127))
  })

  test('beyond its end there is nothing', async (t) => {
    const { get } = await serving(t)
    const answer = await get('/api/map/archive', { range: `bytes=${bytes.length}-` })
    assert.equal(answer.status, 416)
    assert.equal(answer.headers.get('content-range'), `bytes */${bytes.length}`)
    assert.match(((await answer.json()) as { detail: string }).detail, /norland\.pmtiles has \d+ bytes/)
  })

  test('carries a tag, which is another when the file is another; a part of an older one is not given', async (t) => {
    const { path, get } = await serving(t)
    const tag = (await get('/api/map/archive')).headers.get('etag')
    assert.ok(tag)
    assert.equal((await get('/api/map/archive', { 'if-none-match': tag })).status, 304)
    assert.equal((await get('/api/map/archive', { range: 'bytes=0-9', 'if-range': tag })).status, 206)
    await utimes(path, 1_900_000_000, 1_900_000_000)
    assert.notEqual((await get('/api/map/archive')).headers.get('etag'), tag)
    assert.equal((await get('/api/map/archive', { range: 'bytes=0-9', 'if-range': tag })).status, 200)
  })

  test('is not opened for an answer without a body', async (t) => {
    // Longer than what is read ahead of its reader, after which a short file is closed.
    const { path, get } = await serving(t, Buffer.concat([bytes, Buffer.alloc(1_000_000)]))
    const tag = (await get('/api/map/archive', {}, 'HEAD')).headers.get('etag')
    for (let n = 0; n < 5; n++) {
      const head = await get('/api/map/archive', { range: 'bytes=0-900000' }, 'HEAD')
      assert.deepEqual([head.status, head.headers.get('content-length')], [206, '900001'])
      assert.equal((await get('/api/map/archive', { 'if-none-match': tag! })).status, 304)
    }
    await new Promise((done) => setTimeout(done, 50))
    const open = await Promise.all(
      (await readdir('/proc/self/fd').catch(() => [])).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
    )
    assert.equal(open.filter((file) => file === path).length, 0)
  })

  test('that has become empty, as while it is fetched anew, is said to be so', async (t) => {
    const { path, get } = await serving(t)
    await truncate(path, 0)
    const answer = await get('/api/map/archive')
    assert.equal(answer.status, 404)
    assert.match(((await answer.json()) as { detail: string }).detail, /missing or empty/)
  })

  test('that has gone meanwhile is said to have gone', async (t) => {
    const { path, get } = await serving(t)
    await rm(path)
    const answer = await get('/api/map/archive')
    assert.equal(answer.status, 404)
    assert.match(((await answer.json()) as { detail: string }).detail, /norland\.pmtiles is no longer what it was/)
  })

  test('without one there is none', async (t) => {
    const api = createApi(await makeCase(t))
    assert.equal((await api.request('http://127.0.0.1:4711/api/map/archive')).status, 404)
  })
})

describe('a file that is no archive is refused by its name, with what to do', () => {
  test('a table', async (t) =>
    assert.rejects(
      readMapFile(await mapAt(t, 'district,lat,lon\n')),
      /norland\.pmtiles is no PMTiles archive of version 3.*--map/,
    ))
  test('an empty file', async (t) => assert.rejects(readMapFile(await mapAt(t, '')), /norland\.pmtiles is no PMTiles archive/))
  test('none', async (t) => assert.rejects(readMapFile(join(await makeFolder(t), 'none')), /none cannot be read.*--map/))
  test('a folder', async (t) => assert.rejects(readMapFile(await makeFolder(t)), /cannot be read/))
  test('one that was cut off', async (t) => {
    const path = await mapAt(t, bytes)
    await truncate(path, bytes.length - 1)
    await assert.rejects(readMapFile(path), /norland\.pmtiles ends before its last tile.*again/)
  })
  test('one whose description is damaged', async (t) => {
    const damaged = bytes.slice()
    damaged[damaged.indexOf(0x7b)] = 0x20
    await assert.rejects(readMapFile(await mapAt(t, damaged)), /norland\.pmtiles is damaged.*again/)
  })
})
