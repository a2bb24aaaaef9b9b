import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainAttribution } from '../../desk/src/map/base/attribution.ts'
import { takenBy } from '../../desk/src/map/base/names.ts'
import { boundsOf, meets } from '../../desk/src/map/base-map.ts'
import type { Placed } from '../../desk/src/map/frame.ts'

describe('an attribution is shown as text', () => {
  const CASES: readonly (readonly [given: unknown, text: string | null])[] = [
    ['<a href="https://norland.example" target="_blank">&copy; Survey of Norland</a>', '© Survey of Norland'],
    ['Survey &amp; Council &#169; 2030 &#xA9;', 'Survey & Council © 2030 ©'],
    ['Survey<script>alert(1)</script>', 'Surveyalert(1)'],
    ['Maps of 2030 <', 'Maps of 2030 <'],
    ['&unknown; &#99999999; &#x110000;', '&unknown; &#99999999; &#x110000;'],
    ['  ', null],
    ['<img src="x.png">', null],
    [undefined, null],
    [7, null],
  ]
  for (const [given, text] of CASES) test(String(given), () => assert.equal(plainAttribution(given), text))
})

const mill: Placed = {
  place: 'Old Mill',
  within: [],
  at: { lat: 10, lon: 20, wherePrec: 2 },
  contested: false,
  lanes: [],
  undated: [],
}

test('the part of the world that is shown has the areas of its places in it', () => {
  const [west, south, east, north] = boundsOf([mill])
  // Four kilometres each way.
  assert.ok(Math.abs(10 - south - 4 / 111.32) < 1e-9 && Math.abs(north - 10 - 4 / 111.32) < 1e-9)
  assert.ok(20 - west > 10 - south && east - 20 > north - 10, 'degrees of longitude are narrower')
  assert.ok(meets([19, 9, 20, 10], [west, south, east, north]))
  assert.ok(!meets([21, 9, 22, 11], [west, south, east, north]))
})

test('names of the map stay away from a sign and from its name, where it has one', () => {
  const sign = { place: mill, x: 100, y: 50, area: 10 }
  const texts = (label: { x: number; y: number; anchor: 'end' } | null) =>
    takenBy([{ ...sign, label }]).features.map(({ geometry, properties: { text, anchor } }) => [
      ...geometry.coordinates,
      text,
      anchor,
    ])
  assert.deepEqual(texts(null), [[20, 10, 'M', 'center']])
  assert.deepEqual(texts({ x: 81, y: 55, anchor: 'end' }), [
    [20, 10, 'M', 'center'],
    [20, 10, 'Old Mill', 'right'],
  ])
})
