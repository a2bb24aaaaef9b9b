import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { z } from '@hono/zod-openapi'
import { pageOf } from '../../../src/app/api/cursor.ts'
import { EventDetailSchema, EventItemSchema } from '../../../src/app/api/schema/event.ts'
import { QueueItemSchema } from '../../../src/app/api/schema/queue.ts'
import { RuledSchema, RulingSchema } from '../../../src/app/api/schema/ruling.ts'
import { EventTellingsSchema } from '../../../src/app/api/schema/tellings.ts'
import { createApi } from '../../../src/app/api/server.ts'
import { explainEvent } from '../../../src/app/explain/event.ts'
import { eventLines } from '../../../src/app/explain/event-text.ts'
import { toldIn } from '../../../src/app/explain/told-in.ts'
import { compareCase } from '../../../src/app/jobs/compare/compare-case.ts'
import { NEARLY_JOINED } from '../../../src/cluster/doubtful.ts'
import { compareTellings } from '../../../src/cluster/joined.ts'
import { closeWithin } from '../../../src/store/close-pairs.ts'
import { readReport } from '../../../src/store/reports.ts'
import { recodeReport, saveReport } from '../../../src/store/save-report.ts'
import { linkClaims, linkReports } from '../../desk/links-fixture.ts'
import { arrival, makeCase } from '../../store/cases.ts'

const HERE = 'http://127.0.0.1:4711'
const Queue = pageOf(QueueItemSchema)
const History = z.object({ items: z.array(RuledSchema), next: z.string().nullable() })

async function open(t: TestContext) {
  const store = await makeCase(t)
  const compare = () => compareCase({ store, comparer: 'rules 1', onProgress: () => undefined })
  await store.write(async (on) => {
    // One with questions about claims.
    await saveReport(on, arrival('norland-4'))
    for (const report of linkReports)
      await saveReport(on, {
        report,
        content: report.id,
        coder: 'rules 1',
        coded: true,
        claims: linkClaims.filter((claim) => claim.report === report.id),
      })
  })
  await compare()
  const api = createApi(store, '127.0.0.1', { author: 'a reviewer', onRuled: () => undefined })
  const get = async <T>(path: string, schema: z.ZodType<T>): Promise<T> => {
    const answer = await api.request(HERE + path)
    const body: unknown = await answer.json()
    assert.equal(answer.status, 200, JSON.stringify(body))
    assert.deepEqual(schema.parse(body), body)
    return body as T
  }
  const post = (body: unknown): Promise<Response> =>
    Promise.resolve(
      api.request(`${HERE}/api/rulings`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', origin: HERE },
      }),
    )
  const rule = async (body: unknown) => {
    const answer = await post(body)
    const kept: unknown = await answer.json()
    assert.equal(answer.status, 201, JSON.stringify(kept))
    await compare()
    return RulingSchema.parse(kept)
  }
  const incidents = async () => {
    const { items } = await get('/api/events', pageOf(EventItemSchema))
    const ids = items.filter(({ kind }) => kind === 'incident').map(({ event }) => event)
    const told = await Promise.all(ids.map((id) => get(`/api/events/${id}/tellings`, EventTellingsSchema)))
    return told.map(({ tellings }) => tellings.map(({ said }) => said.report).sort()).sort()
  }
  return { store, get, post, rule, compare, incidents }
}

const link = (claim: string, other: string, events: 'one' | 'two') => ({
  claim: `${claim}-killed`,
  field: 'link',
  after: { with: `${other}-killed`, events },
})

describe('questions about events', () => {
  test('come first, each with the two tellings, their events and what was compared; page by page', async (t) => {
    const { get } = await open(t)
    const { items, total } = await get('/api/queue', Queue)
    assert.equal(total, 4)
    assert.deepEqual(
      items.map(({ question }) => question),
      ['link', 'link', 'number', 'speaker'],
    )
    const asked = items.flatMap((item) => (item.question === 'link' ? [item] : []))
    const market = asked.find(({ events }) => events === 'one')!
    assert.deepEqual([market.a.said.report, market.b.said.report], ['market-a', 'market-b'])
    assert.equal(market.a.event.event, market.b.event.event)
    assert.ok(market.score >= market.threshold)
    const ferry = asked.find(({ events }) => events === 'two')!
    assert.notEqual(ferry.a.event.event, ferry.b.event.event)
    assert.ok(ferry.score < ferry.threshold)
    assert.deepEqual(
      ferry.features.slice(0, 2).map(({ feature, found, a, b }) => [feature, found, a, b]),
      [
        ['place', 'same', ['Sored'], ['Sored']],
        ['cause', 'same', ['bomb'], ['bomb']],
      ],
    )
    assert.match(ferry.a.said.sentence, /nine passengers of the ferry/)
    let cursor = ''
    for (const item of items) {
      const page = await get(`/api/queue?limit=1${cursor}`, Queue)
      assert.deepEqual(page.items, [item])
      cursor = `&cursor=${page.next}`
      assert.deepEqual(await get(`/api/queue/${encodeURIComponent(item.id)}`, QueueItemSchema), item)
    }
    assert.deepEqual((await get('/api/queue?question=link', Queue)).items, asked)
    assert.equal((await get('/api/queue?question=number', Queue)).total, 1)
  })

  test('leave the queue once they are answered, and come back when that is taken back', async (t) => {
    const { get, rule } = await open(t)
    const open_ = async () => (await get('/api/queue?question=link', Queue)).items.map((item) => item.id)
    const before = await open_()
    const [one, two] = [await rule(link('market-a', 'market-b', 'one')), await rule(link('ferry-a', 'ferry-b', 'two'))]
    assert.deepEqual(await open_(), [])
    for (const { id } of [one, two]) await rule({ undoes: id })
    assert.deepEqual(await open_(), before)
  })
})

describe('the tellings of an event', () => {
  test('each with the one that it is most like, also where only a ruling brought it there', async (t) => {
    const { store, get, rule } = await open(t)
    await rule(link('market-a', 'ferry-a', 'one'))
    await rule(link('ferry-a', 'ferry-b', 'one'))
    const { items } = await get('/api/events', pageOf(EventItemSchema))
    const joined = items.find(({ reports }) => reports === 4)!
    const { tellings } = await get(`/api/events/${joined.event}/tellings`, EventTellingsSchema)
    const ids = linkClaims.map(({ id }) => id)
    const told = await store.read((on) =>
      toldIn(
        on,
        linkReports.map(({ id }) => id),
      ),
    )
    const close = await store.read((on) => closeWithin(on, joined.event))
    assert.deepEqual(close.filter(({ score }) => score >= NEARLY_JOINED).length, 4)
    for (const { said, likest } of tellings) {
      const others = ids.filter((id) => id !== said.claim)
      const best = others.toSorted((x, y) => scoreOf(said.claim, y) - scoreOf(said.claim, x))[0]!
      assert.deepEqual([likest?.telling, likest?.score], [best, scoreOf(said.claim, best)])
    }
    function scoreOf(a: string, b: string): number {
      return compareTellings([a, b], told)!.score
    }
    assert.deepEqual(
      tellings.map(({ apart }) => apart),
      [tellings[1], tellings[0], tellings[0], tellings[0]].map((other) => other!.said.claim),
    )
  })
})

describe('a ruling on a link', () => {
  test('parts what was one event, joins what was two, names what it was before, and is shown with the event and by explain', async (t) => {
    const { store, get, rule, incidents } = await open(t)
    assert.deepEqual(await incidents(), [['ferry-a'], ['ferry-b'], ['market-a', 'market-b']])
    const parted = await rule({ ...link('market-b', 'market-a', 'two'), reason: 'a day later' })
    assert.ok(parted.field === 'link' && parted.before.events === 'one' && parted.after.events === 'two')
    assert.deepEqual(parted.after.with.words, linkReports[0]!.text)
    await rule(link('ferry-a', 'ferry-b', 'one'))
    assert.deepEqual(await incidents(), [['ferry-a', 'ferry-b'], ['market-a'], ['market-b']])
    const { items } = await get('/api/events', pageOf(EventItemSchema))
    const ferry = items.find(({ place }) => place?.name === 'Sored')!
    const { tellings } = await get(`/api/events/${ferry.event}/tellings`, EventTellingsSchema)
    const { ruled } = await get(`/api/events/${ferry.event}`, EventDetailSchema)
    assert.deepEqual(
      ruled.map(({ ruling, stands, link: held }) => [ruling.author, stands, held?.overruled]),
      [['a reviewer', true, null]],
    )
    assert.equal(typeof tellings[0]?.likest?.score, 'number')
    const told = (await store.read((on) => explainEvent(on, ferry.event)))!
    assert.match([...eventLines(told, 200)].join('\n'), /are one event: a reviewer, \d{4}-\d\d-\d\d \(ruling [0-9a-f]{20}\)/)
  })

  test('that contradicts earlier ones holds, and those say that they do not', async (t) => {
    const { get, rule, incidents } = await open(t)
    const first = await rule(link('market-a', 'ferry-a', 'one'))
    const second = await rule(link('ferry-a', 'ferry-b', 'one'))
    assert.deepEqual(await incidents(), [['ferry-a', 'ferry-b', 'market-a', 'market-b']])
    const last = await rule(link('market-a', 'ferry-b', 'two'))
    const { items } = await get('/api/rulings', History)
    assert.deepEqual(
      items.map(({ ruling, link: held }) => [ruling.id, held?.overruled]),
      [
        [last.id, null],
        [second.id, null],
        [first.id, { by: last.id }],
      ],
    )
    assert.deepEqual(await incidents(), [
      ['ferry-a', 'ferry-b'],
      ['market-a', 'market-b'],
    ])
  })

  test('is found again when either report is coded anew, and waits for a person where its claim is gone', async (t) => {
    const { store, get, rule, compare, incidents } = await open(t)
    await rule(link('ferry-a', 'ferry-b', 'one'))
    for (const id of ['ferry-a', 'ferry-b']) {
      const { key } = (await store.read((on) => readReport(on, id)))!
      const claim = linkClaims.find(({ report }) => report === id)!
      const again = [{ ...claim, id: `${claim.id} better`, end: claim.end - 3 }]
      await store.write((on) => recodeReport(on, key, { coder: 'rules 2', coded: true, claims: again }))
      await compare()
      assert.deepEqual((await incidents()).at(0), ['ferry-a', 'ferry-b'])
    }
    const { key } = (await store.read((on) => readReport(on, 'ferry-b')))!
    await store.write((on) => recodeReport(on, key, { coder: 'rules 3', coded: true, claims: [] }))
    await compare()
    const { items } = await get('/api/rulings?open=true', History)
    assert.deepEqual(
      items.map(({ claim, link: held }) => [claim, held?.claim]),
      [['ferry-a-killed better', null]],
    )
  })

  test('that did not hold no longer says so once a claim of it is coded anew as no incident', async (t) => {
    const { store, get, rule, compare } = await open(t)
    await rule(link('market-a', 'ferry-a', 'one'))
    const later = await rule(link('market-a', 'ferry-a', 'two'))
    const overruled = async () => (await get('/api/rulings', History)).items.map(({ link: held }) => held?.overruled)
    const recode = async (coder: string, scope: 'incident' | 'running') => {
      const { key } = (await store.read((on) => readReport(on, 'ferry-a')))!
      const claim = linkClaims.find(({ report }) => report === 'ferry-a')!
      const again = [{ ...claim, figure: { ...claim.figure!, scope } }]
      await store.write((on) => recodeReport(on, key, { coder, coded: true, claims: again }))
    }
    assert.deepEqual(await overruled(), [null, { by: later.id }])
    await recode('rules 2', 'running')
    assert.deepEqual(await overruled(), [null, null])
    await compare()
    assert.deepEqual(await overruled(), [null, null])
    await recode('rules 3', 'incident')
    await compare()
    assert.deepEqual(await overruled(), [null, { by: later.id }])
  })

  const refused: readonly (readonly [string, unknown])[] = [
    ['with a claim that there is not', link('market-a', 'nothing', 'one')],
    ['of a claim with itself', link('market-a', 'market-a', 'two')],
    ['about a claim that tells of no incident', { ...link('market-a', 'x', 'one'), after: { with: 'fled-6', events: 'one' } }],
    [
      'that says neither one nor two',
      { ...link('market-a', 'market-b', 'one'), after: { with: 'market-b-killed', events: 'some' } },
    ],
  ]
  for (const [name, body] of refused)
    test(`${name} is refused as a problem`, async (t) => {
      const { get, post } = await open(t)
      assert.equal((await post(body)).status, 400)
      assert.deepEqual((await get('/api/rulings', History)).items, [])
    })
})
