import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { segmentsOf } from '../../desk/src/reader/segments.ts'

const spans = fc.array(
  fc.record({
    id: fc.uuid(),
    span: fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })),
  }),
  { maxLength: 20 },
)

test('segments are the text: in order, without gap or overlap, and each knows exactly what covers it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), spans, (length, marked) => {
      const segments = segmentsOf(length, marked)
      assert.equal(segments[0]?.start, 0)
      assert.equal(segments.at(-1)?.end, length)
      for (const [i, { start, end, ids, begins }] of segments.entries()) {
        assert.ok(start < end)
        assert.equal(start, i === 0 ? 0 : segments[i - 1]!.end)
        const covering = marked.filter((m) => Math.max(0, m.span[0]) <= start && end <= m.span[1])
        assert.deepEqual(new Set(ids), new Set(covering.map((m) => m.id)))
        assert.ok(begins.every((id) => Math.max(0, marked.find((m) => m.id === id)!.span[0]) === start))
      }
    }),
    { numRuns: 300 },
  )
})

test('of nested spans the shortest stands first', () => {
  const segments = segmentsOf(20, [
    { id: 'sentence', span: [0, 18] },
    { id: 'number', span: [4, 8] },
    { id: 'crossing', span: [6, 12] },
  ])
  assert.deepEqual(
    segments.map((s) => [s.start, s.end, ...s.ids]),
    [
      [0, 4, 'sentence'],
      [4, 6, 'number', 'sentence'],
      [6, 8, 'number', 'crossing', 'sentence'],
      [8, 12, 'crossing', 'sentence'],
      [12, 18, 'sentence'],
      [18, 20],
    ],
  )
})
