import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ControlSaying } from '../../desk/src/data/types.ts'
import { lanesOf, type PlaceLanes } from '../../desk/src/lanes/lanes.ts'
import { chooseFrame, framesOf, inFrame, isPlaced, type Placed } from '../../desk/src/map/frame.ts'
import { SIGN, signsOn } from '../../desk/src/map/layout.ts'
import { fullestDay, standingOn } from '../../desk/src/map/standing.ts'
import { flatView } from '../../desk/src/map/view.ts'

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

const lanes = (...sayings: readonly ControlSaying[]): PlaceLanes =>
  lanesOf([{ place: 'Old Mill', within: [], at: null, contested: false, sayings }])[0]!

const placed = (place: string, within: readonly string[], lat: number, lon: number, wherePrec = 1): Placed => ({
  place,
  within,
  at: { lat, lon, wherePrec },
  contested: false,
  lanes: [],
  undated: [],
})

test('before it is said nothing stands; then it stands, pales with silence, and is gone', () => {
  const place = lanes(saying('a', {}))
  assert.deepEqual(standingOn(place, '2030-05-01'), [])
  const strengths = ['2030-05-02', '2030-05-03', '2030-05-09'].map((day) => standingOn(place, day)[0]!.strength)
  assert.equal(strengths[0], 1)
  assert.ok(strengths[0]! > strengths[1]! && strengths[1]! > strengths[2]! && strengths[2]! > 0)
  assert.deepEqual(standingOn(place, '2030-05-10'), [])
})

test('a newer word of the same origin takes the place of its older one, and of no other origin’s', () => {
  const place = lanes(
    saying('a', {}),
    saying('b', { day: '2030-05-04', change: 'lost' }),
    saying('c', { origin: 'Army of Norland', day: '2030-05-03' }),
  )
  const on = (day: string) => standingOn(place, day).map(({ saying: { claim } }) => claim)
  assert.deepEqual(on('2030-05-03').sort(), ['a', 'c'])
  assert.deepEqual(on('2030-05-04').sort(), ['b', 'c'])
})

test('the map begins with the closest look that has half of the places; what is too wide is in no look', () => {
  const places = [
    placed('Old Mill', ['Valley', 'Norland'], 10.01, 20),
    placed('New Mill', ['Valley', 'Norland'], 10.02, 20),
    placed('Far Mill', ['Coast', 'Norland'], 12, 20),
    placed('Norland', [], 11, 20, 6),
  ]
  assert.deepEqual(
    framesOf(places).map(({ name }) => name),
    ['Valley', 'Norland'],
  )
  assert.equal(chooseFrame(places, undefined), 'Valley')
  assert.equal(chooseFrame(places, 'Norland'), 'Norland')
  assert.equal(chooseFrame(places, 'Nowhere'), 'Valley')
  assert.deepEqual(
    inFrame(places, 'Norland').map(({ place }) => place),
    ['Old Mill', 'New Mill', 'Far Mill'],
  )
})

test('a place without a point is not placed', () => assert.equal(isPlaced(lanes(saying('a', {}))), false))

const anyPlaces = fc.array(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 24 }),
    lat: fc.double({ min: 36.1, max: 36.3, noNaN: true }),
    lon: fc.double({ min: 37, max: 37.3, noNaN: true }),
    wherePrec: fc.constantFrom(1, 2),
  }),
  { minLength: 1, maxLength: 25 },
)

test('north is up and east is right, areas are inside the map, and no name lies on a sign or another name', () => {
  fc.assert(
    fc.property(anyPlaces, fc.integer({ min: 280, max: 1200 }), (given, width) => {
      const places = given.map((p) => placed(p.name, [], p.lat, p.lon, p.wherePrec))
      const view = flatView(places, { width, maxHeight: 560 })!
      const { height } = view
      const signs = signsOn(places, view)
      assert.equal(signs.length, places.length)
      for (const a of signs) {
        assert.ok(a.x - a.area >= -1 && a.x + a.area <= width + 1 && a.y - a.area >= -1 && a.y + a.area <= height + 1)
        for (const b of signs) {
          if (a.place.at.lat > b.place.at.lat + 1e-6) assert.ok(a.y < b.y)
          if (a.place.at.lon > b.place.at.lon + 1e-6) assert.ok(a.x > b.x)
        }
      }
      const boxes = signs.flatMap(({ label, place }) => {
        if (label === null) return []
        const long = place.place.length * 7.2
        const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - long : label.x - long / 2
        return [{ left, right: left + long, top: label.y - 12, bottom: label.y + 4 }]
      })
      for (const [i, box] of boxes.entries()) {
        assert.ok(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height)
        assert.ok(
          !signs.some((s) => s.x + SIGN > box.left && s.x - SIGN < box.right && s.y + SIGN > box.top && s.y - SIGN < box.bottom),
        )
        for (const other of boxes.slice(i + 1))
          assert.ok(!(box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom))
      }
    }),
    { numRuns: 200 },
  )
})

test('a map that is narrower than its labels still has no area of less than nothing', () => {
  const places = [placed('Old Mill', [], 10, 20), placed('New Mill', [], 10.1, 20.1)]
  const signs = signsOn(places, flatView(places, { width: 90, maxHeight: 560 })!)
  for (const { area } of signs) assert.ok(area > 0)
})

test('at first the map shows the day by which most places have an answer', () => {
  const days = ['2030-05-02', '2030-05-04', '2030-05-30']
  const early = lanes(saying('a', {}), saying('b', { day: '2030-05-30' }))
  const other = lanes(saying('c', { day: '2030-05-04' }))
  assert.equal(fullestDay([early, other], days), '2030-05-04')
})
