import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordForSide } from '../../src/model/word-for-side.ts'

/** Words of a report, and what it calls the side by them; '' for nothing. */
const cases: readonly (readonly [words: string, side: string | null, called: string])[] = [
  ['Regime forces', 'Government of Narvia', 'regime forces'],
  ['rebels', 'Opposition', 'rebels'],
  ['the army', 'Government of Narvia', 'the army'],
  ['terrorist groups', 'Opposition', 'terrorist groups'],
  ['He', 'Government of Narvia', ''],
  ['they', 'Opposition', ''],
  ['us', 'Opposition', ''],
  ['US', 'United States', 'us'],
  ['I', 'Opposition', ''],
  ['IT', 'Italy', 'it'],
  ['troops', 'Government of Narvia', ''],
  ['its forces', 'Government of Narvia', ''],
  ['The group', 'Harbour Brigade', ''],
  ['both sides', 'Opposition', ''],
  ['a source', 'Opposition', ''],
  ['rebel group', 'Opposition', 'rebel group'],
  ['residents', null, ''],
  ['Aid Committee', null, ''],
]

for (const [words, side, called] of cases)
  test(`“${words}” of ${side ?? 'no side'}: ${called === '' ? 'no word for a side' : called}`, () => {
    assert.equal(wordForSide({ side, text: words }), called)
  })
