import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import type { z } from '@hono/zod-openapi'
import { pageOf } from '../../../src/app/api/cursor.ts'
import { LimitsSchema, MapSchema } from '../../../src/app/api/routes/beneath.ts'
import { ChangesSchema, TimelineSchema } from '../../../src/app/api/schema/changes.ts'
import { CodingsSchema } from '../../../src/app/api/schema/codings.ts'
import { EventDetailSchema, EventFacetsSchema, EventItemSchema } from '../../../src/app/api/schema/event.ts'
import { NoteSchema } from '../../../src/app/api/schema/report.ts'
import { SearchResultSchema } from '../../../src/app/api/schema/search.ts'
import * as views from '../../../src/app/api/schema/views.ts'
import { VoicesSchema } from '../../../src/app/api/schema/voices.ts'
import { createApi } from '../../../src/app/api/server.ts'
import { loadRules, ruleSentences } from '../../../src/app/rules.ts'
import { saveNote } from '../../../src/store/notes.ts'
import { saveReport } from '../../../src/store/save-report.ts'
import { accounts, copies, notes, reports } from '../../desk/fixture.ts'
import { arrival, makeCase, saveComparison } from '../../store/cases.ts'

type Ask = (path: string, headers?: Record<string, string>) => Promise<Response>

/** The API on the invented case. */
async function ask(t: TestContext): Promise<Ask> {
  const store = await makeCase(t)
  await store.write(async (on) => {
    for (const { id } of reports) await saveReport(on, arrival(id))
    for (const note of notes) await saveNote(on, note)
    await saveComparison(on, { copies, accounts, texts: 4 })
  })
  const api = createApi(store)
  return async (path, headers = {}) => api.request(`http://127.0.0.1:4711${path}`, { headers })
}

/** Every path with what it must answer with, strictly. */
const ROUTES: readonly (readonly [path: string, schema: z.ZodType])[] = [
  ['/api/summary', views.SummarySchema],
  ['/api/accounts', pageOf(views.CitedAccountSchema)],
  ['/api/accounts?contested=true', pageOf(views.CitedAccountSchema)],
  ['/api/accounts/old-mill-control', views.CitedAccountSchema],
  ['/api/accounts/old-mill-control/codings', CodingsSchema],
  ['/api/events?type=control&origins=2', pageOf(EventItemSchema)],
  ['/api/events/old-mill-control', EventDetailSchema],
  ['/api/facets', EventFacetsSchema],
  ['/api/events?grade=Weak', pageOf(EventItemSchema)],
  ['/api/limits', LimitsSchema],
  ['/api/map', MapSchema],
  ['/api/changes', ChangesSchema],
  ['/api/timeline', TimelineSchema],
  ['/api/figures?measure=killed', pageOf(views.FigurePointSchema)],
  ['/api/reports', pageOf(views.ReportItemSchema)],
  ['/api/reports?outlet=', pageOf(views.ReportItemSchema)],
  ['/api/reports/norland-2', views.ReportDetailSchema],
  ['/api/claims/third', views.ClaimDetailSchema],
  ['/api/search?q=old+mill&kind=control', SearchResultSchema],
  ['/api/voices', VoicesSchema],
  ['/api/notes', pageOf(NoteSchema)],
]

describe('what the API answers with', () => {
  test('fits its schema', async (t) => {
    const get = await ask(t)
    for (const [path, schema] of ROUTES) {
      const answer = await get(path)
      assert.equal(answer.status, 200, path)
      const body = await answer.json()
      assert.deepEqual(schema.parse(body), body, path)
    }
  })

  test('is the same document as its own description lists', async (t) => {
    const get = await ask(t)
    const { paths } = (await (await get('/api/openapi.json')).json()) as { paths: Record<string, unknown> }
    const asked = new Set(
      ROUTES.map(([path]) => path.replace(/\?.*/, '').replace(/\/(old-mill-control|norland-2|third)(?=$|\/)/, '/{id}')),
    )
    for (const path of [...asked, '/api/control', '/api/search', '/api/map/archive']) assert.ok(path in paths, path)
  })

  test('control: the sayings of a place with who says each', async (t) => {
    const get = await ask(t)
    const { places } = (await (await get('/api/control')).json()) as { places: z.infer<typeof views.PlaceControlSchema>[] }
    const [place] = places
    assert.equal(places.length, 1)
    assert.equal(place?.place, 'Old Mill')
    assert.equal(place?.contested, true)
    assert.deepEqual(
      place?.sayings.map(({ claim, origin, party, day, dayBasis }) => [claim, origin, party, day, dayBasis]).sort(),
      [
        ['denied', 'Opposition of Norland', true, '2030-05-02', 'implied'],
        ['held', 'unnamed outlet of norland-4', false, '2030-05-05', 'implied'],
        ['taken', 'Government of Norland', true, '2030-05-02', 'implied'],
        ['third', 'Northern Observatory', false, '2030-05-02', 'implied'],
      ],
    )
  })

  test('a claim comes with its sentence and the words of every span', async (t) => {
    const get = await ask(t)
    const detail = (await (await get('/api/claims/dead-1')).json()) as z.infer<typeof views.ClaimDetailSchema>
    assert.equal(detail.sentence, 'More than 45 people were killed by shelling in Old Mill, rescue workers said.')
    assert.deepEqual(
      new Set(detail.spans.map(({ text }) => text)),
      new Set(['More than 45', 'More than 45 people were killed', 'Old Mill', 'rescue workers', 'said']),
    )
    assert.deepEqual(detail.events, [{ event: 'old-mill-shelling', origin: 'rescue workers' }])
  })

  test('a claim comes with the sentences of its rules', async (t) => {
    const get = await ask(t)
    const { claim, rules } = (await (await get('/api/claims/dead-1')).json()) as z.infer<typeof views.ClaimDetailSchema>
    assert.deepEqual(rules, [{ rule: claim.rule, says: ruleSentences(loadRules()).get('en.figure.passive') }])
  })
})

describe('search', () => {
  test('finds claims by the words of their sentence, and says of which kind, where and by whom they are', async (t) => {
    const get = await ask(t)
    const find = async (query: string): Promise<z.infer<typeof SearchResultSchema>> =>
      (await (await get(`/api/search?${query}`)).json()) as z.infer<typeof SearchResultSchema>
    const killed = await find('q=SHELLING+mill')
    assert.deepEqual(killed.claims.map(({ claim }) => claim).sort(), ['dead-1', 'dead-2', 'dead-3'])
    assert.deepEqual(killed.facets.speakers, [
      { name: 'Northern Observatory', claims: 2 },
      { name: 'rescue workers', claims: 1 },
    ])
    const narrowed = await find('q=shelling&speaker=rescue+workers')
    assert.deepEqual([narrowed.claims.map(({ claim }) => claim), narrowed.found], [['dead-1'], 3])
    const names = await find('q=observatory')
    assert.deepEqual(names.voices, [{ name: 'Northern Observatory', claims: 3 }])
    assert.deepEqual((await find('q=%25')).places, [])
  })
})

describe('pages', () => {
  for (const path of ['/api/reports', '/api/accounts', '/api/figures?measure=displaced', '/api/notes'])
    test(`${path}: one by one is the same as all at once`, async (t) => {
      const get = await ask(t)
      const page = async (query: string) =>
        (await (await get(path + (path.includes('?') ? '&' : '?') + query)).json()) as {
          items: object[]
          next: string | null
          total: number
        }
      const all = await page('limit=100')
      const items = []
      for (let cursor = ''; ; ) {
        const one = await page(`limit=1${cursor}`)
        items.push(...one.items)
        assert.equal(one.total, all.items.length)
        if (one.next === null) break
        cursor = `&cursor=${one.next}`
      }
      assert.equal(all.next, null)
      assert.ok(all.items.length > 0)
      assert.deepEqual(items, all.items)
    })
})

describe('what is refused', () => {
  const REFUSED: readonly (readonly [path: string, status: number, detail: RegExp])[] = [
    ['/api/claims/none', 404, /no claim none/],
    ['/api/accounts/none', 404, /no account none/],
    ['/api/reports/none', 404, /no report none/],
    ['/api/none', 404, /has no \/api\/none/],
    ['/api/figures', 400, /measure/],
    ['/api/figures?measure=joy', 400, /measure/],
    ['/api/reports?limit=0', 400, /limit/],
    ['/api/reports?limit=100000', 400, /limit/],
    ['/api/reports?cursor=abc', 400, /cursor/],
    [`/api/accounts?cursor=${Buffer.from('{"day":"2030-01-01","id":"a"}').toString('base64url')}`, 400, /cursor/],
    ['/api/search?q=', 400, /q/],
  ]
  for (const [path, status, detail] of REFUSED)
    test(`${path}: ${status}, in words`, async (t) => {
      const answer = await (await ask(t))(path)
      assert.equal(answer.status, status)
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/)
      const problem = (await answer.json()) as { status: number; detail: string }
      assert.equal(problem.status, status)
      assert.match(problem.detail, detail)
    })

  test('a request that another site sends, or that comes under another name', async (t) => {
    const get = await ask(t)
    assert.equal((await get('/api/summary', { host: 'desk.example:4711' })).status, 403)
    assert.equal((await get('/api/summary', { origin: 'https://desk.example' })).status, 403)
    assert.equal((await get('/api/summary', { host: 'localhost:4711', origin: 'http://localhost:4711' })).status, 200)
  })
})

test('what has not changed is not sent again', async (t) => {
  const get = await ask(t)
  const first = await get('/api/summary')
  const tag = first.headers.get('etag')
  assert.ok(tag)
  assert.equal((await get('/api/summary', { 'if-none-match': tag })).status, 304)
  assert.equal((await get('/api/reports', { 'if-none-match': tag })).status, 200)
})
