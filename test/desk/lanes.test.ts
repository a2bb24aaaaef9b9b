import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ControlSaying } from '../../desk/src/data/types.ts'
import { endOf, lanesOf } from '../../desk/src/lanes/lanes.ts'

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
  lanesOf([{ place: 'Old Mill', within: [], contested: false, sayings }])[0]!.lanes

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
    lane!.stretches.map((s) => [s.from, s.until]),
    [
      ['2030-05-02', '2030-05-05'],
      ['2030-05-05', null],
    ],
  )
  assert.equal(endOf(lane!.stretches[1]!), '2030-05-12')
})

test('the same word again is one stretch that fades from its last day', () => {
  const [lane] = lanes([saying('a', {}), saying('b', { day: '2030-05-06' })])
  assert.equal(lane!.stretches.length, 1)
  assert.equal(lane!.stretches[0]!.said, '2030-05-06')
  assert.equal(endOf(lane!.stretches[0]!), '2030-05-13')
})

test('two answers of one origin on one day get a lane each', () => {
  const both = lanes([saying('a', {}), saying('b', { change: 'repelled', by: 'Opposition of Norland' })])
  assert.equal(both.length, 2)
})

test('a denial is an answer of its own', () => {
  assert.equal(lanes([saying('a', {}), saying('b', { polarity: 'denied' })]).length, 2)
})

test('plans and demands have no lane, and a claim without a day is listed apart', () => {
  const [place] = lanesOf([
    {
      place: 'Old Mill',
      within: [],
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

test('contested places come first', () => {
  const places = ['Alder', 'Birch'].map((place) => ({
    place,
    within: [],
    contested: place === 'Birch',
    sayings: [saying(place, {})],
  }))
  assert.deepEqual(
    lanesOf(places).map((p) => p.place),
    ['Birch', 'Alder'],
  )
})
