import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadGazetteer } from '../../src/app/gazetteer.ts'
import { readCities } from '../../src/app/geonames-cities.ts'

const places = loadGazetteer()
const byId = new Map(places.map((place) => [place.id, place]))
const ours = places.filter((place) => !place.id.startsWith('geonames-'))

/** The names of what a place lies in, nearest first. */
function within(id: string): string[] {
  const names: string[] = []
  for (let place = byId.get(byId.get(id)?.parent ?? ''); place; place = byId.get(place.parent ?? '')) names.push(place.name)
  return names
}

test('ids are unique', () => {
  assert.equal(byId.size, places.length)
})

test('every place lies in one that is known', () => {
  const lost = places.filter((place) => place.parent !== null && !byId.has(place.parent))
  assert.deepEqual([...new Set(lost.map((place) => `${place.id} in ${place.parent}`))], [])
})

test('no place lies in itself', () => {
  for (const { id } of ours) {
    let steps = 0
    for (let place = byId.get(id); place; place = byId.get(place.parent ?? '')) assert.ok(++steps < 8, id)
  }
})

test('a point is on the globe and says how exact it is', () => {
  for (const { id, lat, lon, precision, source } of places) {
    assert.equal(lat === null, lon === null, id)
    assert.ok(lat === null || (Math.abs(lat) <= 90 && Math.abs(lon!) <= 180), id)
    assert.ok(lat === null || precision >= 200, `${id}: precision ${precision}`)
    assert.notEqual(source, '', id)
  }
})

test('a place lies in the country of what it lies in', () => {
  const elsewhere = ours.filter((place) => {
    const container = byId.get(place.parent ?? '')
    return container?.country && place.country !== container.country
  })
  assert.deepEqual(
    elsewhere.map((place) => place.id),
    [],
  )
})

test('no name is empty or carries a stray separator', () => {
  const names = ours.flatMap((place) => [place.name, ...place.variants])
  assert.deepEqual(
    names.filter((name) => !/^[^;|]+$/u.test(name) || name !== name.trim()),
    [],
  )
})

test('Aleppo: every quarter has an Arabic name, a point and lies in the city', () => {
  const quarters = places.filter((place) => place.kind === 'quarter' && within(place.id).includes('Aleppo'))
  assert.ok(quarters.length >= 60, `${quarters.length} quarters`)
  for (const { id, arabic, lat, lon, precision } of quarters) {
    assert.match(arabic ?? '', /\p{Script=Arabic}/u, id)
    assert.ok(lat! > 36.1 && lat! < 36.32 && lon! > 36.98 && lon! < 37.28, id)
    assert.ok(precision >= 400 && precision <= 2000, id)
  }
})

test('a hand-made place takes its point from GeoNames and stands for that city', () => {
  const found = places.filter((place) => place.country === 'SY' && [place.name, ...place.variants].includes('Kafranbel'))
  assert.deepEqual(
    found.map(({ id, name, parent, population }) => ({ id, name, parent, population })),
    [{ id: 'kafr-nabl', name: 'Kafr Nabl', parent: 'SY.12', population: 45652 }],
  )
  assert.match(found[0]!.source, /GeoNames/)
})

test('a division without a point of its own lies in the middle of its cities', () => {
  const { lat, lon, precision } = byId.get('US.AL')!
  assert.ok(lat! > 32 && lat! < 34 && lon! > -88 && lon! < -86, `${lat} ${lon}`)
  assert.ok(precision > 100_000 && precision < 400_000, `${precision}`)
})

test('chains of containing places', () => {
  assert.deepEqual(within('aleppo-sheikh-saeed'), ['Eastern Aleppo', 'Aleppo', 'Aleppo Province', 'Syria'])
  assert.deepEqual(within('UA-bakhmut'), ['Donetsk Oblast', 'Ukraine'])
  assert.deepEqual(within('PS-jabalia-camp'), ['Jabalia', 'Gaza Strip', 'Palestine'])
})

test('all countries that GeoNames has cities in are named', () => {
  const codes = new Set(readCities((city) => city.country))
  const unnamed = [...codes].filter((code) => !byId.has(code)).sort()
  assert.deepEqual(unnamed, [])
})
