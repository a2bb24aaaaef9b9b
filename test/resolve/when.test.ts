import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day, type Interval } from '../../src/model/day.ts'
import type { TimeExpression } from '../../src/model/time-expression.ts'
import { datePrec, resolveTime, timePrecision } from '../../src/resolve/when.ts'

const ANCHOR = '2016-11-30'
const weekdayOf = (weekday: number, pick: 'nearest' | 'before' | 'after' | 'this'): TimeExpression => ({
  kind: 'weekday',
  weekday,
  pick,
})
const unit = (name: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade', shift: number): TimeExpression => ({
  kind: 'unit',
  unit: name,
  shift,
})

const CASES: readonly (readonly [about: string, expression: TimeExpression, future: boolean, days: string])[] = [
  ['the anchor is a Wednesday of its own', weekdayOf(3, 'nearest'), false, '2016-11-30..2016-11-30'],
  ['and in the future too', weekdayOf(3, 'nearest'), true, '2016-11-30..2016-11-30'],
  ['the latest Thursday', weekdayOf(4, 'nearest'), false, '2016-11-24..2016-11-24'],
  ['the coming Thursday', weekdayOf(4, 'nearest'), true, '2016-12-01..2016-12-01'],
  ['last Wednesday', weekdayOf(3, 'before'), false, '2016-11-23..2016-11-23'],
  ['next Wednesday', weekdayOf(3, 'after'), false, '2016-12-07..2016-12-07'],
  ['this Sunday, weeks starting on Monday', weekdayOf(0, 'this'), false, '2016-12-04..2016-12-04'],
  ['a date on the anchor is this year', { kind: 'date', month: 11, date: 30, pick: 'nearest' }, false, '2016-11-30..2016-11-30'],
  ['a later date is last year', { kind: 'date', month: 12, date: 1, pick: 'nearest' }, false, '2015-12-01..2015-12-01'],
  ['or this year, in the future', { kind: 'date', month: 12, date: 1, pick: 'nearest' }, true, '2016-12-01..2016-12-01'],
  ['a leap day', { kind: 'date', month: 2, date: 29, pick: 'nearest' }, true, '2020-02-29..2020-02-29'],
  ['the 31st of the last month that has one', { kind: 'date-of-month', date: 31 }, false, '2016-10-31..2016-10-31'],
  ['this quarter', unit('quarter', 0), false, '2016-10-01..2016-12-31'],
  ['a quarter before the year', unit('quarter', -4), false, '2015-10-01..2015-12-31'],
  ['a month of last year', unit('month', -11), false, '2015-12-01..2015-12-31'],
  ['this decade', unit('decade', 0), false, '2010-01-01..2019-12-31'],
  [
    'nine months back, to the last of a shorter month',
    { kind: 'run', unit: 'month', count: 9, side: 'past' },
    false,
    '2016-02-29..2016-11-30',
  ],
  ['one day', { kind: 'run', unit: 'day', count: 1, side: 'past' }, false, '2016-11-30..2016-11-30'],
  ['by the end of a month', { kind: 'by', of: { kind: 'month', month: 10, pick: 'nearest' } }, false, '..2016-10-31'],
  ['since something that is still to come', { kind: 'since', of: unit('year', 1) }, false, '..'],
]

const days = ({ start, end }: Interval): string => `${start ?? ''}..${end ?? ''}`

for (const [about, expression, future, expected] of CASES)
  test(`when: ${about}`, () => {
    assert.equal(days(resolveTime(expression, { anchor: ANCHOR, future })), expected)
  })

test('what is no day of any calendar has none', () => {
  assert.equal(days(resolveTime({ kind: 'date', month: 2, date: 30, pick: 'nearest' }, { anchor: ANCHOR, future: false })), '..')
})

test('precision by length: UCDP date_prec and ACLED time_precision', () => {
  const of = (start: Day | null, end: Day | null) => [datePrec({ start, end }), timePrecision({ start, end })]
  assert.deepEqual(of('2016-11-30', '2016-11-30'), [1, 1])
  assert.deepEqual(of('2016-11-29', '2016-11-30'), [2, 2])
  assert.deepEqual(of('2016-11-25', '2016-11-30'), [2, 2])
  assert.deepEqual(of('2016-11-21', '2016-11-27'), [3, 2])
  assert.deepEqual(of('2016-11-01', '2016-11-30'), [4, 3])
  assert.deepEqual(of('2016-01-01', '2016-11-30'), [5, 3])
  assert.deepEqual(of(null, '2016-11-30'), [5, 3])
})

const anchors: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const picks = fc.constantFrom('nearest', 'before', 'after', 'this')
const weekly: fc.Arbitrary<TimeExpression> = fc.oneof(
  fc.record({ kind: fc.constant('weekday'), weekday: fc.integer({ min: 0, max: 6 }), pick: picks }),
  fc.record({
    kind: fc.constant('unit'),
    unit: fc.constantFrom('day', 'week', 'weekend'),
    shift: fc.integer({ min: -60, max: 60 }),
  }),
  fc.record({
    kind: fc.constant('run'),
    unit: fc.constantFrom('day', 'week'),
    count: fc.integer({ min: 1, max: 60 }),
    side: fc.constantFrom('past', 'future'),
  }),
) as fc.Arbitrary<TimeExpression>

test('a report of a week later sees the same weekday a week later', () => {
  fc.assert(
    fc.property(weekly, anchors, fc.integer({ min: -200, max: 200 }), fc.boolean(), (expression, anchor, weeks, future) => {
      const here = resolveTime(expression, { anchor, future })
      const there = resolveTime(expression, { anchor: addDays(anchor, 7 * weeks), future })
      assert.deepEqual(there, { start: addDays(here.start!, 7 * weeks), end: addDays(here.end!, 7 * weeks) })
    }),
  )
})

test('a bare weekday lies within the six days before the anchor, or within the six after it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), anchors, (weekday, anchor) => {
      const past = resolveTime(weekdayOf(weekday, 'nearest'), { anchor, future: false }).start!
      const future = resolveTime(weekdayOf(weekday, 'nearest'), { anchor, future: true }).start!
      assert.ok(past <= anchor && past > addDays(anchor, -7))
      assert.ok(future >= anchor && future < addDays(anchor, 7))
    }),
  )
})

test('the thirds of a period follow on one another and make it up', () => {
  const wholes = fc.oneof(
    fc.record({ kind: fc.constant('month'), month: fc.integer({ min: 1, max: 12 }), pick: picks }),
    fc.record({ kind: fc.constant('unit'), unit: fc.constantFrom('week', 'quarter', 'year', 'decade'), shift: fc.constant(-1) }),
  ) as fc.Arbitrary<TimeExpression>
  fc.assert(
    fc.property(wholes, anchors, (of, anchor) => {
      const view = { anchor, future: false }
      const whole = resolveTime(of, view)
      const [early, mid, late] = (['early', 'mid', 'late'] as const).map((third) =>
        resolveTime({ kind: 'third', third, of }, view),
      )
      if (whole.start === null) return
      assert.equal(early!.start, whole.start)
      assert.equal(addDays(early!.end!, 1), mid!.start)
      assert.equal(addDays(mid!.end!, 1), late!.start)
      assert.equal(late!.end, whole.end)
    }),
  )
})
