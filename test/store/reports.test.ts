import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { claimsById, claimsOfReport } from '../../src/store/claims.ts'
import { saveNote } from '../../src/store/notes.ts'
import { codedOtherwise, contentsOf, listReports, readReport } from '../../src/store/reports.ts'
import { busiestPlaces } from '../../src/store/rollups.ts'
import { recodeReport, saveReport } from '../../src/store/save-report.ts'
import { searchReports } from '../../src/store/search.ts'
import type { Connection } from '../../src/store/store.ts'
import { largestTallies, readTally } from '../../src/store/tallies.ts'
import { reports } from '../desk/fixture.ts'
import { arrival, contentOf, makeCase } from './cases.ts'

const IDS = reports.map(({ id }) => id)

const saveAll = async (on: Connection): Promise<(number | null)[]> => {
  const versions = []
  for (const id of IDS) versions.push(await saveReport(on, arrival(id)))
  return versions
}

describe('saving reports', () => {
  test('a report comes back as it was given, with its claims in their order', async (t) => {
    const store = await makeCase(t)
    assert.deepEqual(await store.write(saveAll), [1, 1, 1, 1, 1])
    await store.read(async (on) => {
      for (const id of IDS) {
        const { report, claims, coded } = arrival(id)
        const kept = await readReport(on, id)
        assert.deepEqual(kept?.report, report)
        assert.equal(kept?.coded, coded)
        assert.deepEqual(await claimsOfReport(on, kept.key), claims)
      }
    })
  })

  test('the same again changes nothing', async (t) => {
    const store = await makeCase(t)
    await store.write(saveAll)
    const before = await contentOf(store)
    assert.deepEqual(await store.write(saveAll), [null, null, null, null, null])
    assert.deepEqual(await contentOf(store), before)
  })

  test('another text is a new version; what the old one said is kept, and in no list', async (t) => {
    const store = await makeCase(t)
    await store.write(saveAll)
    const old = arrival('norland-1')
    const text = 'Army says Old Mill not yet taken\n\nThe quartermaster of Norland took it back.'
    const claim = { ...old.claims[0]!, id: 'not-yet' }
    const version = await store.write((on) =>
      saveReport(on, arrival('norland-1', { report: { ...old.report, text }, content: 'another', claims: [claim] })),
    )
    assert.equal(version, 2)
    await store.read(async (on) => {
      assert.equal((await readReport(on, 'norland-1'))?.report.version, 2)
      assert.equal((await readReport(on, 'norland-1'))?.report.text, text)
      assert.deepEqual([...(await claimsById(on, ['taken', 'not-yet'])).keys()], ['not-yet'])
      const kept = await on.db.selectFrom('claims').select('id').where('current', '=', 0).orderBy('key').execute()
      assert.deepEqual(
        kept.map(({ id }) => id),
        old.claims.map(({ id }) => id),
      )
      assert.equal(await readTally(on, 'reports'), 5)
      assert.equal(await readTally(on, 'claims'), 13 - old.claims.length + 1)
      const places = await busiestPlaces(on, 'control', 5)
      assert.deepEqual(
        places.map(({ place, claims }) => [place, claims]),
        [['Old Mill', 2]],
      )
      assert.deepEqual(await searchReports(on, '"Nobody sleeps here"', 5), [])
      assert.equal((await searchReports(on, 'quartermaster', 5)).length, 1)
      assert.deepEqual((await contentsOf(on, ['norland-1'])).get('norland-1'), new Set(['norland-1 as it was', 'another']))
    })
    assert.equal(await store.write((on) => saveReport(on, old)), null)
  })

  test('the same words of another outlet are another report on the same evidence', async (t) => {
    const store = await makeCase(t)
    const { report } = arrival('norland-2')
    const other = arrival('norland-2', { report: { ...report, id: 'elsewhere', outlet: 'Elsewhere' }, claims: [] })
    await store.write(async (on) => {
      assert.equal(await saveReport(on, arrival('norland-2')), 1)
      assert.equal(await saveReport(on, other), 1)
    })
    const { reports: kept } = await contentOf(store)
    assert.deepEqual(new Set(kept.map(({ evidence }) => evidence)), new Set([report.evidence]))
    assert.equal(kept.length, 2)
  })

  test('counts are those of counting', async (t) => {
    const store = await makeCase(t)
    await store.write(saveAll)
    await store.read(async (on) => {
      assert.equal(await readTally(on, 'reports'), 5)
      assert.equal(await readTally(on, 'claims'), 13)
      assert.equal(await readTally(on, 'uncoded'), 1)
      assert.deepEqual(
        (await largestTallies(on, 'outlet', 2)).map(({ n }) => n),
        [1, 1],
      )
      const { n } = await on.db
        .selectFrom('rollups')
        .select(({ fn }) => fn.sum<number>('claims').as('n'))
        .executeTakeFirstOrThrow()
      assert.equal(n, 13)
    })
  })

  test('reports are listed the latest first, a page at a time, by outlet where asked', async (t) => {
    const store = await makeCase(t)
    await store.write(saveAll)
    await store.read(async (on) => {
      const first = await listReports(on, { outlet: null, after: null, limit: 3 })
      const last = first.at(-1)!
      const rest = await listReports(on, { outlet: null, after: { day: last.published.day!, id: last.id }, limit: 3 })
      assert.deepEqual(
        [...first, ...rest].map(({ id }) => id),
        ['norland-4', 'norland-5', 'norland-3', 'norland-2', 'norland-1'],
      )
      const unnamed = await listReports(on, { outlet: '', after: null, limit: 3 })
      assert.deepEqual(
        unnamed.map(({ id, outlet }) => [id, outlet]),
        [['norland-4', null]],
      )
    })
  })
})

describe('coding again', () => {
  test('reports of other rules are found, and their claims replaced', async (t) => {
    const store = await makeCase(t)
    await store.write(saveAll)
    await store.write(async (on) => {
      const old = await codedOtherwise(on, 'rules 2', 100)
      assert.deepEqual(
        old.map(({ report }) => report.id),
        IDS,
      )
      for (const { key, report } of old)
        await recodeReport(on, key, { coder: 'rules 2', coded: true, claims: arrival(report.id).claims.slice(0, 1) })
      assert.deepEqual(await codedOtherwise(on, 'rules 2', 100), [])
      assert.equal(await readTally(on, 'claims'), 4)
      assert.equal(await readTally(on, 'uncoded'), 0)
    })
    assert.equal((await contentOf(store)).claims.length, 4)
  })
})

test('a note is kept once', async (t) => {
  const store = await makeCase(t)
  const note = { level: 'warning', file: 'a.csv', at: 'line 3', report: null, message: 'is empty' } as const
  await store.write(async (on) => {
    for (const each of [note, note, { ...note, at: null }, { ...note, at: null }, { ...note, report: 'r' }])
      await saveNote(on, each)
    assert.equal(await readTally(on, 'notes'), 3)
  })
  assert.equal((await contentOf(store)).notes.length, 3)
})
