import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApi } from '../../../src/app/api/server.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { saveReport } from '../../../src/store/save-report.ts'
import { figure, report } from '../../reconcile/claims.ts'
import { makeCase } from '../../store/cases.ts'

const GATES = 'We shall open the gates of the mill when every family that left it has been counted'
const LAMPS = 'We shall keep the lamps of the harbour lit until the last ferry has come home'

const quote = (id: string, of: string, text: string, speaker: string): Claim => {
  const { figure: _, ...claim } = figure(id, of, {})
  return { ...claim, kind: 'quotation', quotation: { text, speaker, told: null } }
}

test('a quotation comes with the other reports that carry it, small rewordings included', async (t) => {
  const store = await makeCase(t)
  const told = [
    ['r1', GATES, 'Ilva Tamm'],
    ['r2', GATES.replace('shall', 'will'), 'the mayor of Orlo'],
    ['r3', LAMPS, 'Ilva Tamm'],
  ] as const
  await store.write(async (on) => {
    for (const [id, text, speaker] of told) {
      const given = report(id, '2031-03-01', `Outlet of ${id}`, `“${text}”, it was said.`)
      await saveReport(on, {
        report: given,
        content: JSON.stringify(given),
        coder: 'rules 1',
        coded: true,
        claims: [quote(`q-${id}`, id, text, speaker)],
      })
    }
  })
  const api = createApi(store)
  const carriersOf = async (claim: string) => {
    const response = await api.request(`http://127.0.0.1:4711/api/claims/${claim}`)
    const { carriers } = (await response.json()) as {
      carriers: { claim: string; speaker: string | null; report: { id: string; outlet: string } }[]
    }
    return carriers.map(({ claim: other, speaker, report: of }) => [other, speaker, of.outlet])
  }
  assert.deepEqual(await carriersOf('q-r1'), [['q-r2', 'the mayor of Orlo', 'Outlet of r2']])
  assert.deepEqual(await carriersOf('q-r2'), [['q-r1', 'Ilva Tamm', 'Outlet of r1']])
  assert.deepEqual(await carriersOf('q-r3'), [])
})
