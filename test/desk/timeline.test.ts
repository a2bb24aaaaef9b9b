import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { layoutTimeline } from '../../desk/src/overview/timeline-layout.ts'

const entries = [
  { day: '2016-11-28', events: 2, contested: 0 },
  { day: '2016-11-30', events: 5, contested: 2 },
  { day: '2016-12-13', events: 1, contested: 1 },
]

test('at any width, down to none, every bar lies inside and no event is lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), (width) => {
      const layout = layoutTimeline({ unit: 'day', entries, undated: 0, longer: 0 }, { width, height: 110 })
      assert.ok(layout)
      for (const { x } of layout.bars) assert.ok(x >= 0 && x + layout.band <= width + 0.001)
      assert.equal(layout.outside + layout.bars.reduce((sum, { events }) => sum + events, 0), 8)
    }),
  )
})
