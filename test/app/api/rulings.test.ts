import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { z } from '@hono/zod-openapi'
import { pageOf } from '../../../src/app/api/cursor.ts'
import { QueueItemSchema } from '../../../src/app/api/schema/queue.ts'
import { NamedPlaceSchema, RuledSchema, RulingSchema } from '../../../src/app/api/schema/ruling.ts'
import { ClaimDetailSchema } from '../../../src/app/api/schema/views.ts'
import { createApi } from '../../../src/app/api/server.ts'
import { saveReport } from '../../../src/store/save-report.ts'
import { reports } from '../../desk/fixture.ts'
import { arrival, makeCase } from '../../store/cases.ts'

const HERE = 'http://127.0.0.1:4711'
const JSON_TYPE = { 'content-type': 'application/json' }

async function open(t: TestContext) {
  const store = await makeCase(t)
  await store.write(async (on) => {
    for (const { id } of reports) await saveReport(on, arrival(id))
  })
  let ruled = 0
  const api = createApi(store, '127.0.0.1', { author: 'a reviewer', onRuled: () => void ruled++ })
  const get = async <T>(path: string, schema: z.ZodType<T>): Promise<T> => {
    const answer = await api.request(HERE + path)
    const body: unknown = await answer.json()
    assert.equal(answer.status, 200, JSON.stringify(body))
    assert.deepEqual(schema.parse(body), body)
    return body as T
  }
  const post = (body: unknown, headers: Record<string, string> = { origin: HERE }): Promise<Response> =>
    Promise.resolve(
      api.request(`${HERE}/api/rulings`, { method: 'POST', body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } }),
    )
  const rule = async (body: unknown) => {
    const answer = await post(body)
    const kept: unknown = await answer.json()
    assert.equal(answer.status, 201, JSON.stringify(kept))
    return RulingSchema.parse(kept)
  }
  return { get, post, rule, ruled: () => ruled, request: (path: string, init?: RequestInit) => api.request(HERE + path, init) }
}

const Queue = pageOf(QueueItemSchema)
const aboutClaims = (items: readonly z.infer<typeof QueueItemSchema>[]) =>
  items.flatMap((item) => (item.question === 'link' ? [] : [item]))
const History = z.object({ items: z.array(RuledSchema), next: z.string().nullable() })
const TWENTY = { claim: 'fled-6', field: 'number', after: { low: 20, best: 20, high: 20, qualifier: 'exact' } }

describe('the queue', () => {
  test('asks with the sentence, what was read and what else may be meant; page by page', async (t) => {
    const { get } = await open(t)
    const { items, total } = await get('/api/queue', Queue)
    assert.deepEqual(
      aboutClaims(items).map(({ question, words, numbers, speakers }) => [
        question,
        words,
        numbers.map(({ best }) => best),
        speakers.map((s) => s.name),
      ]),
      [
        ['number', 'Some 20.000 thousands', [20, 20_000_000], []],
        ['speaker', 'a resident', [], ['Council of Towns']],
      ],
    )
    assert.equal(total, 2)
    assert.match(aboutClaims(items)[0]!.detail.sentence, /^Some 20\.000 thousands fled/)
    const first = await get('/api/queue?limit=1', Queue)
    assert.deepEqual((await get(`/api/queue?limit=1&cursor=${first.next}`, Queue)).items, items.slice(1))
    assert.deepEqual((await get('/api/queue?question=speaker', Queue)).items, items.slice(1))
    assert.deepEqual(await get(`/api/queue/${items[0]!.id}`, QueueItemSchema), items[0])
  })

  test('what is decided leaves it, also when the machine was right; what is taken back returns', async (t) => {
    const { get, rule, request, ruled } = await open(t)
    const [item] = aboutClaims((await get('/api/queue', Queue)).items)
    const { low, best, high, qualifier } = item!.detail.claim.figure!
    const kept = await rule({ claim: 'fled-6', field: 'number', after: { low, best, high, qualifier }, reason: 'read in full' })
    assert.equal((await get('/api/queue', Queue)).total, 1)
    assert.equal((await request(`/api/queue/${item!.id}`)).status, 404)
    await rule({ undoes: kept.id })
    assert.equal((await get('/api/queue', Queue)).total, 2)
    assert.equal(ruled(), 2)
  })
})

describe('a ruling', () => {
  test('names its author, time and reason, the value before and after; the machine’s value stays beside it', async (t) => {
    const { get, rule } = await open(t)
    const kept = await rule({ ...TWENTY, reason: ' a dot for thousands ' })
    assert.deepEqual(
      [kept.author, kept.reason, kept.claim.words],
      ['a reviewer', 'a dot for thousands', 'Some 20.000 thousands fled'],
    )
    assert.deepEqual(kept.before, { low: 18_000, best: 20_000, high: 22_000, qualifier: 'about' })
    assert.deepEqual(kept.after, TWENTY.after)
    const detail = await get('/api/claims/fled-6', ClaimDetailSchema)
    assert.deepEqual([detail.claim.figure?.best, detail.machine.figure?.best], [20, 20_000])
    assert.ok(detail.claim.why.some(({ basis, rule: by }) => basis === 'ruled' && by === `ruling.${kept.id}`))
    assert.deepEqual(
      detail.rulings.map(({ ruling, stands, claim }) => [ruling.id, stands, claim]),
      [[kept.id, true, 'fled-6']],
    )
  })

  test('that is taken back stays in the history', async (t) => {
    const { get, rule, post } = await open(t)
    const kept = await rule(TWENTY)
    const undone = await rule({ undoes: kept.id, reason: 'a mistake' })
    const { items } = await get('/api/rulings', History)
    assert.deepEqual(
      items.map(({ ruling, stands }) => [ruling.id, ruling.undoes, stands]),
      [
        [undone.id, kept.id, false],
        [kept.id, null, false],
      ],
    )
    assert.equal((await post({ undoes: kept.id })).status, 400)
  })

  test('that rejects a claim takes it from its report and from search; its own page still shows it', async (t) => {
    const { get, rule, request } = await open(t)
    await rule({ claim: 'fled-6', field: 'claim', after: 'rejected' })
    const { claims } = (await (await request('/api/reports/norland-4')).json()) as { claims: { id: string }[] }
    assert.ok(claims.length > 0 && claims.every(({ id }) => id !== 'fled-6'))
    assert.equal((await get('/api/claims/fled-6', ClaimDetailSchema)).rejected, true)
  })

  test('on a speaker or actor that our files know takes their canonical name', async (t) => {
    const { rule } = await open(t)
    const speaker = await rule({ claim: 'fled-6', field: 'speaker', after: { name: 'sohr', kind: 'unnamed' } })
    assert.deepEqual(speaker.after, {
      name: 'Syrian Observatory for Human Rights',
      kind: 'monitor',
      affiliation: null,
      party: false,
    })
    const unknown = await rule({ claim: 'fled-6', field: 'speaker', after: { name: 'Ada Lind', kind: 'witness' } })
    assert.deepEqual(unknown.after, { name: 'Ada Lind', kind: 'witness', affiliation: null, party: false })
    const by = await rule({ claim: 'held', field: 'by', after: { name: 'Third Brigade' } })
    assert.deepEqual(by.before, { name: 'Government of Norland', side: 'Government of Norland', inter: null })
  })

  const refused: readonly (readonly [string, unknown])[] = [
    ['on a claim that there is not', { ...TWENTY, claim: 'nothing' }],
    ['on a field that the claim has not', { ...TWENTY, claim: 'held' }],
    ['on a field that no claim has', { claim: 'held', field: 'weather', after: 'fair' }],
    ['with a value of another kind', { claim: 'held', field: 'polarity', after: 'perhaps' }],
    ['whose bounds fall', { ...TWENTY, after: { low: 30, best: 20, high: 10, qualifier: 'range' } }],
    ['without any number', { ...TWENTY, after: { low: null, best: null, high: null, qualifier: 'exact' } }],
    ['that takes back what there is not', { undoes: 'nothing' }],
    ['that says nothing', {}],
  ]
  for (const [name, body] of refused)
    test(`${name} is refused as a problem`, async (t) => {
      const { post, get } = await open(t)
      const answer = await post(body)
      assert.equal(answer.status, 400)
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/)
      assert.deepEqual((await get('/api/rulings', History)).items, [])
    })

  test('is taken from this desk’s own pages only', async (t) => {
    const { post, get } = await open(t)
    for (const headers of [{}, { origin: 'http://elsewhere.example' }]) assert.equal((await post(TWENTY, headers)).status, 403)
    assert.deepEqual((await get('/api/rulings', History)).items, [])
  })
})

test('the places of a name, with where each lies', async (t) => {
  const { get } = await open(t)
  const { places } = await get('/api/gazetteer?name=aleppo', z.object({ places: z.array(NamedPlaceSchema) }))
  assert.ok(places.some(({ name, within }) => name === 'Aleppo' && within.includes('Syria')))
})
