import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesSince, momentOf } from '../../src/store/changes.ts'
import { countEvents, type EventFilter, eventFacet, listEvents } from '../../src/store/events.ts'
import { saveReport } from '../../src/store/save-report.ts'
import { timelineOf } from '../../src/store/timeline.ts'
import { accounts, copies, reports } from '../desk/fixture.ts'
import { arrival, makeCase, saveComparison } from './cases.ts'

/** A filter, and the events of the invented case that pass it. */
const CASES: readonly (readonly [filter: Partial<EventFilter>, events: readonly string[]])[] = [
  [{}, ['old-mill-control', 'old-mill-shelling', 'valley-displaced']],
  [{ which: 'contested' }, ['old-mill-control', 'old-mill-shelling']],
  [{ which: 'figures' }, ['valley-displaced']],
  [{ type: 'control' }, ['old-mill-control']],
  [{ type: 'Shelling/artillery/missile attack' }, ['old-mill-shelling']],
  [{ place: 'valley' }, ['valley-displaced']],
  [{ place: 'elsewhere' }, []],
  [{ from: '2030-05-03' }, ['old-mill-control', 'valley-displaced']],
  [{ to: '2030-05-02' }, ['old-mill-control', 'old-mill-shelling']],
  [{ from: '2030-05-06' }, []],
  [{ grade: 'Weak' }, ['old-mill-shelling']],
  [{ grade: 'Fair' }, []],
  [{ origins: 4 }, ['old-mill-control', 'valley-displaced']],
]

test('events are found by what a reader may look for', async (t) => {
  const store = await makeCase(t)
  await store.write(async (on) => {
    for (const { id } of reports) await saveReport(on, arrival(id))
    await saveComparison(on, { copies, accounts, texts: 4 })
  })
  await store.read(async (on) => {
    for (const [filter, expected] of CASES) {
      const asked = { which: 'all', ...filter } as const
      const found = await listEvents(on, { filter: asked, after: null, limit: 10 })
      assert.deepEqual(
        found.map(({ event }) => event),
        expected,
        JSON.stringify(filter),
      )
      assert.equal(await countEvents(on, asked), expected.length)
    }
    const places = await eventFacet(on, 'place', 10)
    assert.deepEqual(
      places.map(({ name, n }) => [name, n]),
      [
        ['Old Mill', 2],
        ['valley', 1],
      ],
    )
  })
})

test('the timeline holds events of one day; longer ones are counted apart', async (t) => {
  const store = await makeCase(t)
  await store.write((on) => saveComparison(on, { copies, accounts, texts: 4 }))
  assert.deepEqual(await store.read(timelineOf), {
    unit: 'day',
    entries: [
      { day: '2030-05-02', events: 1, contested: 1 },
      { day: '2030-05-05', events: 1, contested: 0 },
    ],
    longer: 1,
    undated: 0,
  })
})

test('an account that is written again as it was has not changed', async (t) => {
  const store = await makeCase(t)
  const save = (given: typeof accounts) => store.write((on) => saveComparison(on, { copies: [], accounts: given, texts: 0 }))
  const since = (moment: Awaited<ReturnType<typeof momentOf>>) =>
    store.read((on) => changesSince(on, moment, { most: 100, listed: 10 }))
  await save(accounts)
  const moment = await store.read(momentOf)
  await save(accounts)
  assert.equal((await since(moment)).events, 0)
  await save(accounts.map((account) => (account.event === 'old-mill-shelling' ? { ...account, texts: 3 } : account)))
  const { events, contested, listed } = await since(moment)
  assert.deepEqual([events, contested, listed.map(({ event }) => event)], [1, 1, ['old-mill-shelling']])
})
