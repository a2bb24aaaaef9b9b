import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { keepable } from '../../src/app/jobs/comparison.ts'
import { listAccounts, listValues, membershipsOf } from '../../src/store/accounts.ts'
import { copiesOfReport } from '../../src/store/copies.ts'
import { raiseRevision, readRevision } from '../../src/store/meta.ts'
import { readReport } from '../../src/store/reports.ts'
import { isCompared, saveComparison } from '../../src/store/save-comparison.ts'
import { saveReport } from '../../src/store/save-report.ts'
import type { Connection } from '../../src/store/store.ts'
import { readTally } from '../../src/store/tallies.ts'
import { accounts, claims, copies, reports } from '../desk/fixture.ts'
import { arrival, contentOf, makeCase } from './cases.ts'

const whole = { copies, accounts }

async function save(on: Connection, comparison: typeof whole, revision: number): Promise<void> {
  await saveComparison(on, { ...keepable(reports, claims, comparison), revision, comparer: 'rules 1' })
}

async function fill(on: Connection): Promise<void> {
  for (const { id } of reports) await saveReport(on, arrival(id))
  await raiseRevision(on)
  await save(on, whole, await readRevision(on))
}

describe('saving a comparison', () => {
  test('accounts and copies come back as they were given', async (t) => {
    const store = await makeCase(t)
    await store.write(fill)
    const kept = await contentOf(store)
    const byEvent = (a: { event: string }, b: { event: string }) => (a.event < b.event ? -1 : 1)
    assert.deepEqual(kept.accounts.toSorted(byEvent), accounts.toSorted(byEvent))
    assert.deepEqual(kept.copies, copies)
    await store.read(async (on) => {
      assert.equal(await readTally(on, 'texts'), 4)
      assert.equal(await readTally(on, 'contested'), 2)
      assert.deepEqual(await copiesOfReport(on, 'norland-3'), copies)
      assert.deepEqual(await copiesOfReport(on, 'norland-1'), [])
    })
  })

  test('it holds for the case and the rules that it was made from', async (t) => {
    const store = await makeCase(t)
    await store.write(fill)
    await store.write(async (on) => {
      assert.equal(await isCompared(on, 'rules 1'), true)
      assert.equal(await isCompared(on, 'rules 2'), false)
      await raiseRevision(on)
      assert.equal(await isCompared(on, 'rules 1'), false)
    })
  })

  test('one of an older case does not take the place of a newer one', async (t) => {
    const store = await makeCase(t)
    await store.write(fill)
    const before = await contentOf(store)
    await store.write((on) => save(on, { copies: [], accounts: [] }, 0))
    assert.deepEqual(await contentOf(store), before)
  })

  test('what is no longer so is gone, from every list', async (t) => {
    const store = await makeCase(t)
    await store.write(fill)
    await store.write(async (on) => {
      await save(on, { copies: [], accounts: accounts.slice(0, 1) }, 2)
      assert.deepEqual(await listValues(on, { measure: 'killed', after: null, limit: 10 }), [])
      assert.deepEqual(await membershipsOf(on, ['dead-1']), [])
      assert.equal(await readTally(on, 'measure', 'killed'), 0)
    })
    const kept = await contentOf(store)
    assert.deepEqual([kept.accounts.length, kept.copies.length, kept.origins.length], [1, 0, 4])
    assert.equal((await store.read((on) => listReports(on)))?.copies, 0)
  })
})

const listReports = async (on: Connection) => {
  const found = await readReport(on, 'norland-3')
  return on.db.selectFrom('reports').select('copies').where('key', '=', found!.key).executeTakeFirst()
}

describe('reading a comparison', () => {
  test('contested accounts first, a page at a time', async (t) => {
    const store = await makeCase(t)
    await store.write(fill)
    await store.read(async (on) => {
      const [first] = await listAccounts(on, { which: 'all', after: null, limit: 1 })
      const rest = await listAccounts(on, { which: 'all', after: first!, limit: 5 })
      assert.deepEqual(
        [first!, ...rest].map(({ event }) => event),
        ['old-mill-control', 'old-mill-shelling', 'valley-displaced'],
      )
      const uncontested = await listAccounts(on, { which: 'uncontested', after: null, limit: 5 })
      assert.deepEqual(
        uncontested.map(({ event }) => event),
        ['valley-displaced'],
      )
    })
  })

  test('values by the day they were said on, a page at a time, each with its origin', async (t) => {
    const store = await makeCase(t)
    await store.write(fill)
    await store.read(async (on) => {
      const all = await listValues(on, { measure: 'displaced', after: null, limit: 10 })
      const cut = await listValues(on, { measure: 'displaced', after: all[1]!, limit: 10 })
      assert.deepEqual(
        all.map(({ value, originKind }) => [value.claim, originKind]),
        [
          ['fled-2', 'humanitarian'],
          ['fled-4', 'official'],
          ['fled-5', 'outlet'],
          ['fled-6', 'unnamed'],
        ],
      )
      assert.deepEqual(cut, all.slice(2))
    })
  })

  test('a claim knows its account, and the origin that it goes back to there', async (t) => {
    const store = await makeCase(t)
    await store.write(fill)
    const members = await store.read((on) => membershipsOf(on, ['denied', 'held', 'dead-3', 'quote']))
    assert.deepEqual(
      members.map(({ claim, event, origin, controlDisputed }) => [claim, event, origin, controlDisputed]),
      [
        ['dead-3', 'old-mill-shelling', 'Northern Observatory', false],
        ['denied', 'old-mill-control', 'Opposition of Norland', true],
        ['held', 'old-mill-control', 'unnamed outlet of norland-4', true],
      ],
    )
  })
})
