import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ControlSaying } from '../../desk/src/data/types.ts'
import { busiestPeriod, endOf, inPeriod, lanesOf } from '../../desk/src/lanes/lanes.ts'

const saying = (claim: string, given: Partial<ControlSaying>): ControlSaying => ({
  claim,
  report: 'r1',
  outlet: 'Northern Post',
  event: 'e1',
  origin: 'Northern Observatory',
  originKind: 'monitor',
  party: false,
  change: 'taken',
  by: 'Government of Norland',
  from: null,
  share: null,
  polarity: 'asserted',
  modality: 'actual',
  day: '2030-05-02',
  dayBasis: 'stated',
  words: 'taken',
  ...given,
})

const lanes = (sayings: readonly ControlSaying[]) =>
  lanesOf([{ place: 'Old Mill', within: [], at: null, contested: false, sayings }])[0]!.lanes

test('origins never share a lane, though they say the same', () => {
  const two = lanes([saying('a', {}), saying('b', { origin: 'Army of Norland', party: true })])
  assert.deepEqual(
    two.map((l) => l.origin),
    ['Northern Observatory', 'Army of Norland'],
  )
})

test('a later word of the same origin ends the earlier one; the last fades', () => {
  const [lane] = lanes([saying('a', {}), saying('b', { day: '2030-05-05', change: 'lost', by: null })])
  assert.deepEqual(
    lane!.rows[0]!.map((s) => [s.from, s.until]),
    [
      ['2030-05-02', '2030-05-05'],
      ['2030-05-05', null],
    ],
  )
  assert.equal(endOf(lane!.rows[0]![1]!), '2030-05-12')
})

test('the same word again is one stretch that fades from its last day', () => {
  const [lane] = lanes([saying('a', {}), saying('b', { day: '2030-05-06' })])
  assert.equal(lane!.rows[0]!.length, 1)
  assert.equal(lane!.rows[0]![0]!.said, '2030-05-06')
  assert.equal(endOf(lane!.rows[0]![0]!), '2030-05-13')
})

test('two answers of one origin on one day get a row each', () => {
  const [both] = lanes([saying('a', {}), saying('b', { change: 'repelled', by: 'Opposition of Norland' })])
  assert.equal(both!.rows.length, 2)
})

test('a denial is an answer of its own', () => {
  assert.equal(lanes([saying('a', {}), saying('b', { polarity: 'denied' })])[0]!.rows.length, 2)
})

test('of a long case the weeks in which most is said are shown; a short one is shown whole', () => {
  const place = (days: readonly string[]) => [
    { place: 'Old Mill', within: [], at: null, contested: false, sayings: days.map((day) => saying(day, { day })) },
  ]
  assert.equal(busiestPeriod(place(['2030-05-02', '2030-06-20'])), null)
  const long = place(['2029-01-01', '2030-05-02', '2030-05-20', '2030-06-30'])
  const period = busiestPeriod(long)!
  assert.deepEqual(period, { from: '2030-05-02', to: '2030-06-12' })
  assert.deepEqual(
    inPeriod(long, period)[0]!.sayings.map((s) => s.claim),
    ['2030-05-02', '2030-05-20'],
  )
})

test('plans and demands have no lane, and a claim without a day is listed apart', () => {
  const [place] = lanesOf([
    {
      place: 'Old Mill',
      within: [],
      at: null,
      contested: false,
      sayings: [saying('a', { modality: 'planned' }), saying('b', { day: null })],
    },
  ])
  assert.deepEqual(place!.lanes, [])
  assert.deepEqual(
    place!.undated.map((s) => s.claim),
    ['b'],
  )
})

test('contested places come first, then the smaller before what contains it', () => {
  const places = ['Alder', 'Birch', 'Birch Lane'].map((place) => ({
    place,
    within: place === 'Birch Lane' ? ['Birch'] : [],
    at: null,
    contested: place !== 'Alder',
    sayings: [saying(place, {})],
  }))
  assert.deepEqual(
    lanesOf(places).map((p) => p.place),
    ['Birch Lane', 'Birch', 'Alder'],
  )
})
