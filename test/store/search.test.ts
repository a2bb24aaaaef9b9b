import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveReport } from '../../src/store/save-report.ts'
import { searchReports } from '../../src/store/search.ts'
import { reports } from '../desk/fixture.ts'
import { arrival, makeCase } from './cases.ts'

/** What is typed, and the reports that hold it. */
const CASES: readonly (readonly [words: string, found: readonly string[]])[] = [
  ['quiet', ['norland-2', 'norland-3']],
  ['QUIET district', ['norland-2', 'norland-3']],
  ['"third of Old Mill"', ['norland-1']],
  ['"Old third Mill"', []],
  ['Lind', ['norland-1']],
  ['الطاحونة', ['norland-5']],
  ['week', ['norland-4']],
  ['quiet Lind', []],
  ['AND', []],
  ['"', []],
  ['* NEAR(', []],
  ['title:', []],
  ['quiet*', ['norland-2', 'norland-3']],
  ['-quiet', ['norland-2', 'norland-3']],
  ["it's", []],
]

test('words are found where all of them stand, whatever is typed', async (t) => {
  const store = await makeCase(t)
  await store.write(async (on) => {
    for (const { id } of reports) await saveReport(on, arrival(id))
  })
  for (const [words, found] of CASES) {
    const hits = await store.read((on) => searchReports(on, words, 10))
    assert.deepEqual(hits.map(({ report }) => report).sort(), found, words)
  }
})

test('a hit shows the words around it, and says which report it is in', async (t) => {
  const store = await makeCase(t)
  await store.write((on) => saveReport(on, arrival('norland-1')))
  const [hit] = await store.read((on) => searchReports(on, 'sleeps', 10))
  assert.equal(hit?.outlet, 'Northern Post')
  assert.equal(hit?.day, '2030-05-02')
  assert.match(hit?.excerpt ?? '', /Nobody sleeps here any more/)
})
