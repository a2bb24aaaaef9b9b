import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, figuresOf, raise, together } from '../../eval/floors.ts'
import type { Evaluation, Score } from '../../src/app/evaluate/evaluate.ts'

const score = (f1: number | null, fields: Score['fields'] = {}): Score => ({
  items: 1,
  precision: f1,
  recall: f1,
  f1,
  fields,
  misses: [],
})

const evaluation = (figures: Score): Evaluation => ({
  reports: 1,
  silent: [],
  kinds: {
    figures,
    control: score(null),
    quotations: score(null),
    incidents: score(null),
    statements: score(null),
    conditions: score(null),
  },
})

const NONE = { control: {}, quotations: {}, incidents: {}, statements: {}, conditions: {} }
const kinds = (figures: Record<string, number>) => ({ figures, ...NONE })

test('figures are in percent, rounded down, so that a floor never lies above what was reached', () => {
  const of = figuresOf(evaluation(score(0.8579, { value: { right: 573, of: 1000 }, who: { right: 2, of: 3 } })))
  assert.deepEqual(of, kinds({ F1: 85.7, value: 57.3, who: 66.6 }))
})

test('a figure sinks when it is lower than its floor or no longer measured; a new one does not', () => {
  const rows = compare(kinds({ F1: 80, value: 90, who: 70 }), kinds({ F1: 80, value: 89.9, place: 10 }))
  assert.deepEqual(
    rows.map(({ figure, sank }) => [figure, sank]),
    [
      ['F1', false],
      ['value', true],
      ['place', false],
      ['who', true],
    ],
  )
})

test('raising keeps the higher of both, and never lowers', () => {
  const rows = compare(kinds({ F1: 80, value: 90, who: 70 }), kinds({ F1: 81, value: 89, place: 10 }))
  assert.deepEqual(raise(rows), kinds({ F1: 81, value: 90, place: 10, who: 70 }))
})

test('a kind without floors is new; figures of several sets stand beside one another', () => {
  assert.deepEqual(
    compare({}, kinds({ F1: 80 })).map(({ floor, sank }) => [floor, sank]),
    [[null, false]],
  )
  assert.deepEqual(together([kinds({ F1: 80 }), { ...kinds({}), incidents: { F1: 70 } }]), {
    ...kinds({ F1: 80 }),
    incidents: { F1: 70 },
  })
})
