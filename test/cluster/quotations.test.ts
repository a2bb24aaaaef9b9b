import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phrasesOf, sharedQuotations } from '../../src/cluster/quotations.ts'
import type { Claim } from '../../src/model/claim.ts'
import { figure } from '../reconcile/claims.ts'

const quote = (id: string, of: string, text: string, speaker: string | null = null): Claim => {
  const { figure: _, ...claim } = figure(id, of, {})
  return { ...claim, kind: 'quotation', quotation: { text, speaker, told: null } }
}

const GATES = 'We shall open the gates of the mill when every family that left it has been counted'

/** Two quotations of two reports, and whether they are one. */
const CASES: readonly (readonly [what: string, a: string, b: string, same: boolean])[] = [
  ['the same words', GATES, GATES, true],
  [
    'another spelling of marks and capitals',
    GATES,
    'we shall open the gates of the mill, when every family that left it has been counted.',
    true,
  ],
  ['a cut', GATES, 'open the gates of the mill when every family that left it', true],
  [
    'a word translated otherwise',
    GATES,
    'We will open the gates of the mill when every family that left it has been counted',
    true,
  ],
  ['other words of one speech', GATES, 'We shall keep the lamps of the harbour lit until the last ferry has come home', false],
  ['a phrase that anybody says', 'a large gathering', 'a large gathering', false],
]

for (const [what, a, b, same] of CASES)
  test(`quotations: ${what}`, () => {
    const found = sharedQuotations([quote('q1', 'r1', a, 'Ilva Tamm'), quote('q2', 'r2', b, 'the mayor')])
    assert.equal(found.length, same ? 1 : 0)
    if (!same) return
    assert.deepEqual(
      [found[0]?.reports, found[0]?.claims, found[0]?.speakers],
      [
        ['r1', 'r2'],
        ['q1', 'q2'],
        ['Ilva Tamm', 'the mayor'],
      ],
    )
    assert.equal(found[0]?.text, a.length >= b.length ? a : b)
  })

test('the same words twice in one report have one carrier', () => {
  assert.deepEqual(sharedQuotations([quote('q1', 'r1', GATES), quote('q2', 'r1', GATES)]), [])
})

test('a quotation is looked for by a few phrases of all its length, one too short by none', () => {
  const long = Array.from({ length: 90 }, (_, n) => `word${n}`).join(' ')
  const phrases = phrasesOf(quote('q1', 'r1', long))
  assert.ok(phrases.length > 8 && phrases.length <= 12, String(phrases.length))
  assert.equal(phrases[0], 'word0 word1 word2')
  assert.match(phrases.at(-1) ?? '', /^word8\d /)
  assert.deepEqual(phrasesOf(quote('q2', 'r1', 'a large gathering')), [])
})
