import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Account } from '../../src/model/account.ts'
import { listAccounts, listValues, membershipsOf } from '../../src/store/accounts.ts'
import { carriedBetween, copiesOfReport, saveCopies } from '../../src/store/copies.ts'
import { readFact } from '../../src/store/meta.ts'
import { readReport } from '../../src/store/reports.ts'
import { saveAccounts } from '../../src/store/save-accounts.ts'
import { recodeReport, saveReport } from '../../src/store/save-report.ts'
import type { Connection } from '../../src/store/store.ts'
import { readTally } from '../../src/store/tallies.ts'
import { forgetComparison, isCompared, markCompared, reportsToCompare } from '../../src/store/to-compare.ts'
import { accounts, copies, reports } from '../desk/fixture.ts'
import { arrival, contentOf, makeCase, saveComparison } from './cases.ts'

async function fill(on: Connection): Promise<void> {
  for (const { id } of reports) await saveReport(on, arrival(id))
  await saveComparison(on, { copies, accounts, texts: 4 })
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

  test('pairs are counted between the outlets that their reports have now', async (t) => {
    const store = await makeCase(t)
    await store.write(async (on) => {
      await fill(on)
      const pair = (to: string) => [{ from: 'Harbour Wire', to, pairs: 1 }]
      assert.deepEqual(await carriedBetween(on, 9), pair('Lakeside Daily'))
      const { report } = (await readReport(on, 'norland-3'))!
      await saveReport(on, arrival('norland-3', { report: { ...report, outlet: 'Hill Daily' }, content: 'of another outlet' }))
      assert.deepEqual(await carriedBetween(on, 9), pair('Hill Daily'))
      await saveCopies(on, { gone: copies, found: [] })
      assert.deepEqual(await carriedBetween(on, 9), [])
    })
  })

  test('it holds for the reports and the rules that it was made from', async (t) => {
    const store = await makeCase(t)
    await store.write(async (on) => {
      await fill(on)
      await forgetComparison(on, 'rules 1')
      const changes = async () =>
        (await reportsToCompare(on, { reports: 99, characters: 1e6 })).map(({ report, change }) => `${report.id} ${change}`)
      assert.deepEqual(
        await changes(),
        reports.toSorted((a, b) => ((a.published.day ?? '') < (b.published.day ?? '') ? -1 : 1)).map(({ id }) => `${id} new`),
      )
      const few = await reportsToCompare(on, { reports: 99, characters: 1 })
      assert.equal(few.length, 1, 'a text that is longer than a part is compared by itself')
      await markCompared(
        on,
        (await reportsToCompare(on, { reports: 99, characters: 1e6 })).map(({ key }) => key),
      )
      assert.equal(await isCompared(on, 'rules 1'), true)
      assert.equal(await isCompared(on, 'rules 2'), false)
      await saveReport(on, arrival('norland-1', { content: 'another text' }))
      const { key } = (await readReport(on, 'norland-2'))!
      await recodeReport(on, key, { coder: 'rules 2', coded: true, claims: [] })
      assert.deepEqual(await changes(), ['norland-1 superseded', 'norland-1 new', 'norland-2 recoded'])
      assert.equal(await isCompared(on, 'rules 1'), false)
    })
  })

  test('what is no longer so is gone, from every list', async (t) => {
    const store = await makeCase(t)
    await store.write(fill)
    await store.write(async (on) => {
      await saveCopies(on, { gone: copies, found: [] })
      await saveAccounts(on, { gone: accounts.slice(1).map(({ event }) => event), found: [] })
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

const [control, shelling, displaced] = accounts as readonly [Account, Account, Account]
const nowhere: Account = { ...displaced, event: 'nowhere', place: null }
const elsewhere: Account = { ...nowhere, event: 'elsewhere' }

/** Old Mill lies in the valley, the valley in Norland. */
const MAIN_PLACES: readonly (readonly [what: string, accounts: readonly Account[], place: string])[] = [
  ['no accounts', [], ''],
  ['all in one quarter', [control, shelling], 'Old Mill'],
  ['half in a quarter, all in the valley', [control, displaced], 'valley'],
  ['most in a quarter', [control, shelling, displaced], 'Old Mill'],
  ['most without a place', [control, nowhere, elsewhere], ''],
]

describe('where most of the accounts are', () => {
  for (const [what, given, place] of MAIN_PLACES)
    test(`${what}: ${place || 'nowhere'}`, async (t) => {
      const store = await makeCase(t)
      await store.write(async (on) => {
        await saveComparison(on, { copies: [], accounts: given, texts: 0 })
        assert.equal(await readFact(on, 'place'), place)
      })
    })
})

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
