import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rowsOf } from '../../desk/src/reader/beside.ts'
import type { Span } from '../../src/model/span.ts'

const joined = (text: string, spans: readonly Span[]): string => spans.map(([from, to]) => text.slice(from, to)).join('')

test('the rows hold both texts whole and in order, whatever is shared', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 12 }))
  const passages = fc.array(fc.record({ a: span, b: span }), { maxLength: 8 })
  fc.assert(
    fc.property(passages, (given) => {
      const text = Array.from({ length: 92 }, (_, i) => String.fromCharCode(33 + i)).join('')
      const rows = rowsOf(
        given.map(({ a, b }) => ({ a: [a[0], a[0] + a[1]], b: [b[0], b[0] + b[1]], words: a[1] })),
        text.length,
        text.length,
      )
      for (const side of ['left', 'right'] as const)
        assert.equal(
          joined(
            text,
            rows.map((row) => row[side]),
          ),
          text,
        )
    }),
    { numRuns: 300 },
  )
})

test('of passages that have changed places, those with most words are laid beside one another', () => {
  const rows = rowsOf(
    [
      { a: [0, 10], b: [50, 60], words: 4 },
      { a: [20, 60], b: [0, 40], words: 15 },
      { a: [70, 80], b: [70, 80], words: 5 },
    ],
    90,
    90,
  )
  assert.deepEqual(
    rows.filter(({ words }) => words !== null).map(({ left, right }) => [left, right]),
    [
      [
        [20, 60],
        [0, 40],
      ],
      [
        [70, 80],
        [70, 80],
      ],
    ],
  )
})
