import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../../src/text/layer.ts'
import { indexPhrases, matchPhrases } from '../../src/text/phrases.ts'

const index = indexPhrases([
  ['Old Town', 'quarter'],
  ['Old Town Bridge', 'bridge'],
  ['al-Exampla', 'village'],
  ['Exampla', 'other village'],
])
const found = (text: string): (readonly [string, readonly string[]])[] => {
  const { tokens } = readText(text, () => [])
  return matchPhrases(index, tokens, 0, tokens.length).map((m) => [
    text.slice(tokens[m.from]!.start, tokens[m.to - 1]!.end),
    m.values,
  ])
}

test('the longest name wins', () =>
  assert.deepEqual(found('near Old Town Bridge and Old Town'), [
    ['Old Town Bridge', ['bridge']],
    ['Old Town', ['quarter']],
  ]))
test('hyphens, apostrophes and case do not matter', () => assert.deepEqual(found('Al Ex’ampla'), [['Al Ex’ampla', ['village']]]))
test('a part of a word is no match', () => assert.deepEqual(found('Examplaville, Oldtown'), []))
