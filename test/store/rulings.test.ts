import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Claim } from '../../src/model/claim.ts'
import { type Decision, type NewRuling, whatOf } from '../../src/model/ruling.ts'
import { claimsById, claimsOfReport } from '../../src/store/claims.ts'
import { countDoubts, listDoubts } from '../../src/store/doubts.ts'
import { applyToReport } from '../../src/store/reattach-rulings.ts'
import { readReport } from '../../src/store/reports.ts'
import { appendRuling, brokenRuling, listRulings, openRulings, rulingsOfReport } from '../../src/store/rulings.ts'
import { recodeReport, saveReport } from '../../src/store/save-report.ts'
import type { Store } from '../../src/store/store.ts'
import { claims, reports } from '../desk/fixture.ts'
import { arrival, contentOf, makeCase } from './cases.ts'

const claimOf = (id: string): Claim => claims.find((claim) => claim.id === id)!

function ruling(about: string, decision: Decision, undoes: string | null = null): NewRuling {
  const claim = claimOf(about)
  const { id, report, kind, start, end } = claim
  const words = reports.find((each) => each.id === report)!.text.slice(start, end)
  const seen = { id, report, version: 1, kind, what: whatOf(claim), start, end, words }
  return { ...decision, author: 'a reviewer', at: '2030-06-01T09:00:00.000Z', reason: 'as the office says', claim: seen, undoes }
}

const TWENTY: Decision = {
  field: 'number',
  before: { low: 18_000, best: 20_000, high: 22_000, qualifier: 'about' },
  after: { low: 20, best: 20, high: 20, qualifier: 'exact' },
}
const REJECTED: Decision = { field: 'claim', before: 'kept', after: 'rejected' }

const rule = (store: Store, given: NewRuling) =>
  store.write(async (on) => {
    const kept = await appendRuling(on, given)
    await applyToReport(on, given.claim.report)
    return kept
  })

const withReport = async (store: Store): Promise<void> => {
  await store.write((on) => saveReport(on, arrival('norland-4')))
}

const oneClaim = (store: Store, id: string) => store.read(async (on) => (await claimsById(on, [id])).get(id)?.claim)

test('the claim that is read is the ruled one; taking the ruling back gives the machine’s again, counts and all', async (t) => {
  const store = await makeCase(t)
  await withReport(store)
  const before = await contentOf(store)
  const kept = await rule(store, ruling('fled-6', TWENTY))
  const ruled = await oneClaim(store, 'fled-6')
  assert.equal(ruled?.figure?.best, 20)
  assert.deepEqual(ruled?.why.at(-1), { field: 'number', basis: 'ruled', rule: `ruling.${kept.id}`, spans: [] })
  await rule(store, ruling('fled-6', TWENTY, kept.id))
  assert.deepEqual(await contentOf(store), before)
})

test('a rejected claim is in no list and no count, and comes back when that is taken back', async (t) => {
  const store = await makeCase(t)
  await withReport(store)
  const before = await contentOf(store)
  const kept = await rule(store, ruling('fled-6', REJECTED))
  const without = await contentOf(store)
  assert.deepEqual(
    without.claims,
    before.claims.filter(({ id }) => id !== 'fled-6'),
  )
  assert.equal(without.tallies.find(({ subject }) => subject === 'claims')?.n, before.claims.length - 1)
  assert.equal(await oneClaim(store, 'fled-6'), undefined)
  await rule(store, ruling('fled-6', REJECTED, kept.id))
  assert.deepEqual(await contentOf(store), before)
})

test('a ruling survives coding again: on the claim that is left of it, with counts that fit', async (t) => {
  const store = await makeCase(t)
  await withReport(store)
  await rule(store, ruling('fled-6', TWENTY))
  const found = (await store.read((on) => readReport(on, 'norland-4')))!
  const again = claims
    .filter(({ report }) => report === 'norland-4')
    .map((claim) => (claim.id === 'fled-6' ? { ...claim, id: 'better', end: claim.end - 2 } : claim))
  await store.write((on) => recodeReport(on, found.key, { coder: 'rules 2', coded: true, claims: again }))
  assert.equal((await oneClaim(store, 'better'))?.figure?.best, 20)
  assert.deepEqual(
    (await store.read((on) => rulingsOfReport(on, 'norland-4'))).map(({ claim }) => claim),
    ['better'],
  )
  const fresh = await makeCase(t)
  const afresh = await fresh.write(async (on) => {
    await saveReport(on, {
      ...arrival('norland-4'),
      coder: 'rules 2',
      claims: await store.read((from) => claimsOfReport(from, found.key)),
    })
  })
  assert.equal(afresh, undefined)
  const [kept, expected] = [await contentOf(store), await contentOf(fresh)]
  assert.deepEqual({ ...kept, compared: null }, { ...expected, compared: null })
})

test('a rejected claim stays rejected when it is coded again', async (t) => {
  const store = await makeCase(t)
  await withReport(store)
  await rule(store, ruling('fled-6', REJECTED))
  const found = (await store.read((on) => readReport(on, 'norland-4')))!
  const again = claims.filter(({ report }) => report === 'norland-4')
  for (const coder of ['rules 2', 'rules 3'])
    await store.write((on) => recodeReport(on, found.key, { coder, coded: true, claims: again }))
  assert.equal(await oneClaim(store, 'fled-6'), undefined)
  const { tallies, claims: left } = await contentOf(store)
  assert.equal(tallies.find(({ subject }) => subject === 'claims')?.n, left.length)
})

test('a ruling whose claim is gone is listed for review, and found again when the claim is back', async (t) => {
  const store = await makeCase(t)
  await withReport(store)
  const kept = await rule(store, ruling('fled-6', TWENTY))
  const found = (await store.read((on) => readReport(on, 'norland-4')))!
  const all = claims.filter(({ report }) => report === 'norland-4')
  const open = () => store.read(async (on) => (await openRulings(on, 0, 10)).map((each) => each.ruling.id))
  await store.write((on) =>
    recodeReport(on, found.key, { coder: 'rules 2', coded: true, claims: all.filter(({ id }) => id !== 'fled-6') }),
  )
  assert.deepEqual(await open(), [kept.id])
  await store.write((on) => recodeReport(on, found.key, { coder: 'rules 3', coded: true, claims: all }))
  assert.deepEqual(await open(), [])
  assert.equal((await oneClaim(store, 'fled-6'))?.figure?.best, 20)
})

test('a new text of the report: the ruling goes to the claim in the same words', async (t) => {
  const store = await makeCase(t)
  await withReport(store)
  await rule(store, ruling('fled-6', TWENTY))
  const { report } = arrival('norland-4')
  const lead = 'Corrected.\n\n'
  const move = ({ start, end, ...claim }: Claim): Claim => ({
    ...claim,
    id: `${claim.id} later`,
    start: start + lead.length,
    end: end + lead.length,
  })
  await store.write((on) =>
    saveReport(on, {
      ...arrival('norland-4'),
      content: 'norland-4 corrected',
      report: { ...report, text: lead + report.text },
      claims: claims.filter((claim) => claim.report === 'norland-4').map(move),
    }),
  )
  assert.equal((await oneClaim(store, 'fled-6 later'))?.figure?.best, 20)
})

test('what is asked: in order, page by page, and no longer once it is ruled', async (t) => {
  const store = await makeCase(t)
  await withReport(store)
  const asked = (limit: number, after: Parameters<typeof listDoubts>[1]['after'] = null) =>
    store.read((on) => listDoubts(on, { question: null, after, limit }))
  const all = await asked(10)
  assert.deepEqual(
    all.map(({ claim, question }) => [claim, question]),
    [
      ['fled-6', 'number'],
      ['fled-6', 'speaker'],
    ],
  )
  assert.deepEqual([...(await asked(1)), ...(await asked(1, all[0]))], all)
  assert.equal(await store.read((on) => countDoubts(on, 'number')), 1)
  await rule(store, ruling('fled-6', TWENTY))
  assert.deepEqual(await asked(10), all.slice(1))
})

test('the database refuses to change or to delete a ruling, and one that does not follow the last', async (t) => {
  const store = await makeCase(t)
  await withReport(store)
  await rule(store, ruling('fled-6', TWENTY))
  const attempts = [
    sql`UPDATE rulings SET body = '{}'`,
    sql`DELETE FROM rulings`,
    sql`INSERT INTO rulings (id, report, body, previous, hash) VALUES ('x', 'norland-4', '{}', 'elsewhere', 'y')`,
  ]
  for (const attempt of attempts)
    await assert.rejects(
      store.write(({ db }) => attempt.execute(db)),
      /a ruling/,
    )
  assert.equal((await store.read((on) => listRulings(on, null, 10))).length, 1)
})

test('the chain is whole, and shows where somebody went behind the program’s back', async (t) => {
  const store = await makeCase(t)
  await withReport(store)
  for (const decision of [TWENTY, REJECTED]) await rule(store, ruling('fled-6', decision))
  assert.equal(await store.read(brokenRuling), null)
  await store.write(async ({ db }) => {
    await sql`DROP TRIGGER rulings_stay`.execute(db)
    await sql`UPDATE rulings SET body = replace(body, 'a reviewer', 'somebody') WHERE key = 1`.execute(db)
  })
  assert.equal(await store.read(brokenRuling), 1)
})
