import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparedWords } from '../../src/app/explain/compared-words.ts'
import { type ComparedFeature, compareTellings } from '../../src/cluster/joined.ts'
import { figure, onDay, place, report } from '../reconcile/claims.ts'

const SORED = place('Sored', ['Outer Isles', 'Narvia'], { lat: 12, lon: 14, gazetteerId: 'sored' })
const TOLD = 'A mine killed nine sailors near Sored.'

/** What one report that says day, cause and victims gives, and one that says none of them. */
const features = (() => {
  const own = figure('a', 'r1', { best: 9, cause: 'bomb' }, { places: [SORED], time: onDay('2031-03-07') })
  const other = figure('b', 'r2', { best: 12, cause: null }, { places: [SORED], time: null })
  const pair = compareTellings(['a', 'b'], {
    reports: [report('r1', '2031-03-09', 'A', TOLD), report('r2', '2031-03-09', 'B', TOLD)],
    claims: [own, other],
    copies: [],
  })
  return new Map(pair!.features.map((each) => [each.feature, each] as const))
})()

const cases: readonly (readonly [
  feature: ComparedFeature['feature'],
  a: ComparedFeature['a'],
  b: ComparedFeature['b'],
  words: string,
])[] = [
  ['place', ['Sored'], ['Sored'], '+0.90 place, the same: Sored / Sored'],
  [
    'days',
    { start: '2031-03-07', end: '2031-03-07', of: 'telling' },
    { start: '2031-03-05', end: '2031-03-09', of: 'report' },
    '+0.20 days, may be the same day: 7 March 2031 / no day, and its report is of 5 to 9 March 2031',
  ],
  ['cause', ['bomb'], [], '-0.20 cause, one gives none: bomb / nothing'],
  ['type', ['Explosions/Remote violence'], [], '0.00 type, one gives none: Explosions/Remote violence / nothing'],
  ['killed', [9], [12], '-0.40 killed, different: 9 / 12'],
  ['injured', [], [], '0.00 injured, one gives none: nothing / nothing'],
  ['background', 'news', 'news', '0.00 background, both tell it as news: news / news'],
  ['copied', null, null, '0.00 copied, no'],
]

for (const [feature, a, b, words] of cases)
  test(`${feature}: each telling gives values, and explain says them`, () => {
    const compared = features.get(feature)!
    assert.deepEqual([compared.a, compared.b], [a, b])
    assert.equal(comparedWords(compared), words)
  })
