import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import type { ClaimActor } from '../../src/model/claim.ts'
import { saveReport } from '../../src/store/save-report.ts'
import { wordsForSides } from '../../src/store/sqlite/migrations/0012-words-for-sides.ts'
import { usageOf } from '../../src/store/usage.ts'
import { figure } from '../reconcile/claims.ts'
import { arrival, makeFolder, openCase } from './cases.ts'

const calls = (text: string, side: string | null): ClaimActor => ({
  role: 'by',
  name: side ?? text,
  side,
  inter: side === null ? null : 1,
  text,
  start: 0,
  end: 0,
  hedge: null,
  polarity: 'asserted',
})

test('words for sides: pronouns and what names no side are left out, also of what a case has counted before', async (t) => {
  const folder = join(await makeFolder(t), 'case')
  const store = await openCase(folder)
  const actors = [
    calls('Regime forces', 'Government of Narvia'),
    calls('regime forces', 'Government of Narvia'),
    calls('it', 'Government of Narvia'),
    calls('The troops', 'Government of Narvia'),
    calls('we', 'Opposition'),
    calls('US', 'United States'),
    calls('us', 'Opposition'),
    calls('I', 'Opposition'),
    calls('residents', null),
  ]
  const { report } = arrival('norland-1')
  const claim = figure('c', report.id, { best: 4 }, { actors })
  await store.write((on) => saveReport(on, arrival('norland-1', { claims: [claim] })))
  const used = () => store.read((on) => usageOf(on, 'actor', [report.outlet!]))
  const before = await used()
  assert.deepEqual(
    before.map(({ name, words, n }) => [name, words, n]),
    [
      ['Opposition', '', 3],
      ['Government of Narvia', '', 2],
      ['Government of Narvia', 'regime forces', 2],
      ['United States', 'us', 1],
      ['residents', '', 1],
    ],
  )
  const db = new DatabaseSync(join(folder, 'case.db'))
  db.exec("UPDATE usage SET words = 'it' WHERE kind = 'actor' AND words = 'us'")
  db.exec(wordsForSides)
  db.close()
  assert.deepEqual(await used(), before)
  await store.close()
})
