import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { FigurePoint } from '../../desk/src/data/types.ts'
import { chooseGroup, groupsOf } from '../../desk/src/figures/groups.ts'
import { layoutChart, topOf } from '../../desk/src/figures/layout.ts'
import { dayAxis } from '../../desk/src/marks/day-axis.ts'
import { addDays } from '../../src/model/day.ts'

const point = (claim: string, given: Partial<FigurePoint>): FigurePoint => ({
  report: 'r1',
  claim,
  low: 20,
  best: 20,
  high: 20,
  qualifier: 'exact',
  who: 'people',
  status: 'unknown',
  origin: 'Northern Observatory',
  speaker: 'Northern Observatory',
  saidOn: '2030-05-02',
  scope: 'incident',
  partOf: null,
  replaces: null,
  event: 'e1',
  verdict: 'agree',
  unit: 'people',
  words: '20',
  doubtful: false,
  place: 'Old Mill',
  outlet: 'Northern Post',
  originKind: 'monitor',
  party: false,
  saidBasis: 'stated',
  period: { start: null, end: '2030-05-02' },
  ...given,
})

test('values of another area, scope, status or unit are never in one group', () => {
  const groups = groupsOf([
    point('a', {}),
    point('b', { place: 'Norland' }),
    point('c', { scope: 'running' }),
    point('d', { status: 'civilian' }),
    point('e', { unit: 'families' }),
    point('f', { origin: 'Relief Office' }),
  ])
  assert.deepEqual(
    groups.map((g) => g.points.map((p) => p.claim).join()),
    ['a,f', 'b', 'c', 'd', 'e'],
  )
})

test('an address that names no group, or one that is gone, shows the group with most origins', () => {
  const groups = groupsOf([point('a', { place: 'Norland' }), point('b', {}), point('c', { origin: 'Relief Office' })])
  assert.equal(chooseGroup(groups, {})?.area, 'Old Mill')
  assert.equal(chooseGroup(groups, { area: 'Nowhere' })?.area, 'Old Mill')
  assert.equal(chooseGroup(groups, { area: 'Norland', counted: 'gone' })?.area, 'Norland')
})

test('a vague word does not set the axis', () => {
  const vague = point('v', { qualifier: 'vague', low: 20_000, best: null, high: 99_999 })
  assert.equal(topOf([point('a', {}), vague]), 20)
  assert.equal(topOf([vague]), 40_000)
})

const anyPoint = fc
  .record({
    claim: fc.uuid(),
    n: fc.integer({ min: 0, max: 60_000 }),
    day: fc.integer({ min: 0, max: 400 }),
    qualifier: fc.constantFrom('exact', 'about', 'more-than', 'at-least', 'at-most', 'less-than', 'range', 'vague' as const),
  })
  .map(({ claim, n, day, qualifier }) => {
    const bounds = qualifier === 'at-most' || qualifier === 'less-than' ? { low: null, high: n } : { low: n, high: n + 5 }
    return point(claim, { ...bounds, best: qualifier === 'exact' ? n : null, qualifier, saidOn: addDays('2030-01-01', day) })
  })

test('no mark leaves the band of its day, no label leaves the chart or lies on a mark or another label', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 25 }), fc.integer({ min: 240, max: 1200 }), (points, width) => {
      const layout = layoutChart(points, { width, height: 320 }, String)!
      const boxes = layout.marks.flatMap((m) => (m.label === null ? [] : [boxOf(m.label)]))
      for (const mark of layout.marks) {
        assert.ok(Math.abs(mark.x - layout.axis.x(mark.day)) <= layout.axis.band / 2)
        assert.ok(mark.y >= (mark.vague ? 10 : 40) && mark.y <= layout.plot.bottom)
      }
      for (const [i, box] of boxes.entries()) {
        assert.ok(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= 320)
        assert.ok(
          !boxes.some(
            (other, j) =>
              i !== j && box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
          ),
        )
        assert.ok(!layout.marks.some((m) => m.x > box.left && m.x < box.right && m.y > box.top && m.y < box.bottom))
      }
    }),
    { numRuns: 200 },
  )
})

const boxOf = (label: { text: string; x: number; y: number; anchor: string }) => {
  const width = label.text.length * 6.8
  const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2
  return { left, right: left + width, top: label.y - 11, bottom: label.y + 3 }
}

test('labels of days keep apart, over a week as over years', () => {
  for (const days of [1, 6, 40, 400, 3000]) {
    const axis = dayAxis(['2029-12-25', addDays('2029-12-25', days)], 0, 360)!
    const xs = axis.ticks.map(axis.x)
    assert.ok(xs.length >= 1)
    assert.ok(
      xs.every((x, i) => i === 0 || x - xs[i - 1]! >= 58),
      `${days} days: ${axis.ticks.join()}`,
    )
  }
})
