import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RuledSchema } from '../../../src/app/api/schema/ruling.ts'
import { rulingsLines } from '../../../src/app/export/rulings.ts'
import { compareCase } from '../../../src/app/jobs/compare/compare-case.ts'
import { rule, takeBack } from '../../../src/app/jobs/rule.ts'
import { readReport } from '../../../src/store/reports.ts'
import { recodeReport, saveReport } from '../../../src/store/save-report.ts'
import { linkClaims, linkReports } from '../../desk/links-fixture.ts'
import { makeCase } from '../../store/cases.ts'

const signed = (minute: number) => ({ author: 'a reviewer', at: `2031-03-10T09:0${minute}:00.000Z` })

test('rulings: one a line in the order in which they were made, with what has become of each', async (t) => {
  const store = await makeCase(t)
  await store.write(async (on) => {
    for (const report of linkReports) {
      const claims = linkClaims.filter((claim) => claim.report === report.id)
      await saveReport(on, { report, content: report.id, coder: 'rules 1', coded: true, claims })
    }
  })
  const compare = () => compareCase({ store, comparer: 'rules 1', onProgress: () => undefined })
  await compare()
  const fourteen = { low: 14, best: 14, high: 14, qualifier: 'exact' } as const
  const number = await rule(
    store,
    { claim: 'market-a-killed', field: 'number', after: fourteen, reason: 'a misprint' },
    signed(1),
  )
  const undone = await takeBack(store, { undoes: number.id, reason: null }, signed(2))
  const link = (events: 'one' | 'two') =>
    ({ claim: 'ferry-a-killed', field: 'link', after: { with: 'ferry-b-killed', events }, reason: null }) as const
  const one = await rule(store, link('one'), signed(3))
  const two = await rule(store, link('two'), signed(4))
  const kept = await rule(store, { claim: 'market-b-killed', field: 'who', after: 'traders', reason: null }, signed(5))
  const { key } = (await store.read((on) => readReport(on, 'market-b')))!
  await store.write((on) => recodeReport(on, key, { coder: 'rules 2', coded: true, claims: [] }))
  await compare()

  const lines = await store.read((on) => Array.fromAsync(rulingsLines(on)))
  assert.ok(lines.every((line) => line.endsWith('\n') && !line.slice(0, -1).includes('\n')))
  const told = lines.map((line) => JSON.parse(line))
  // The form that the API gives.
  for (const each of told) assert.deepEqual(RuledSchema.parse(each), each)
  assert.deepEqual(
    told.map(({ ruling }) => ruling),
    [number, undone, one, two, kept],
  )
  assert.deepEqual(
    [number.before, number.after, number.claim.words],
    [{ ...fourteen, low: 4, best: 4, high: 4 }, fourteen, linkReports[0]!.text],
  )
  assert.deepEqual(
    told.map(({ stands, claim, link: held }) => [stands, claim, held]),
    [
      [false, 'market-a-killed', null],
      [false, 'market-a-killed', null],
      [true, 'ferry-a-killed', { claim: 'ferry-b-killed', overruled: { by: two.id } }],
      [true, 'ferry-a-killed', { claim: 'ferry-b-killed', overruled: null }],
      [true, null, null],
    ],
  )
})
