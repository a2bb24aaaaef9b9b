import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GazetteerPlace } from '../../src/model/knowledge.ts'
import type { PlaceMention } from '../../src/model/mention.ts'
import { createPlaceResolver } from '../../src/resolve/where.ts'

/** An invented land: two countries that each have a Marn, one the larger. */
const place = (id: string, name: string, kind: GazetteerPlace['kind'], more: Partial<GazetteerPlace> = {}): GazetteerPlace => ({
  id,
  name,
  variants: [],
  arabic: null,
  kind,
  parent: null,
  lat: 10,
  lon: 10,
  precision: 2000,
  population: 0,
  country: 'AA',
  source: 'invented for this test',
  ...more,
})
const alfa = place('AA', 'Alfa', 'country', { precision: 500_000 })
const beta = place('BB', 'Beta', 'country', { country: 'BB', lat: 40, lon: 40, precision: 500_000 })
const north = place('AA.1', 'North Province', 'province', { parent: 'AA', lat: 11, precision: 90_000, population: 300_000 })
const marnBig = place('geonames-1', 'Marn', 'city', { parent: 'BB', country: 'BB', lat: 40.5, lon: 40, population: 600_000 })
const marnSmall = place('geonames-2', 'Marn', 'town', { parent: 'AA.1', lat: 11.2, population: 9000 })
const dorn = place('dorn', 'Dorn', 'city', { parent: 'AA.1', lat: 11.1, population: 250_000 })
const dornEast = place('dorn-east', 'Eastern Dorn', 'area', {
  parent: 'dorn',
  variants: ['rebel-held Dorn'],
  lat: 11.11,
  precision: 4000,
})
const dornOld = place('dorn-old', 'Old City of Dorn', 'quarter', { parent: 'dorn', lat: 11.1, precision: 500 })
const sea = place('sea', 'Grey Sea', 'area', { country: null, precision: 300_000 })
const all = [alfa, beta, north, marnBig, marnSmall, dorn, dornEast, dornOld, sea]
const resolve = createPlaceResolver(all)

type Told = Partial<PlaceMention> & { readonly name: string }

/** Mentions in a row, one a word, so that spans do not matter. */
const mentioned = (list: readonly Told[]): PlaceMention[] =>
  list.map(({ name, ...more }, index) => ({
    span: [index * 10, index * 10 + 5],
    from: index * 2,
    to: index * 2 + 1,
    rule: 'en.place.name',
    name,
    candidates: all.filter((p) => p.name === name),
    use: 'literal',
    area: null,
    parent: null,
    ...more,
  }))
const resolved = (...list: readonly Told[]) => resolve(mentioned(list), ' '.repeat(200))

test('alone, the better known of two homonyms is meant', () => {
  assert.equal(resolved({ name: 'Marn' })[0]!.gazetteerId, 'geonames-1')
})

test('the container that the text names decides', () => {
  const [marn] = resolved({ name: 'Marn', parent: 1 }, { name: 'North Province' })
  assert.deepEqual([marn!.gazetteerId, marn!.within], ['geonames-2', ['North Province', 'Alfa']])
})

test('one name is one place throughout a report', () => {
  const places = resolved({ name: 'Marn', parent: 1 }, { name: 'Alfa' }, { name: 'Dorn' }, { name: 'Marn' }, { name: 'Marn' })
  assert.equal(places[0]!.gazetteerId, 'geonames-2')
  assert.equal(places[3]!.gazetteerId, places[4]!.gazetteerId)
})

test('precision codes of kinds of place: UCDP where_prec, ACLED geo_precision', () => {
  const codes = resolved(
    { name: 'Alfa' },
    { name: 'North Province' },
    { name: 'Dorn' },
    { name: 'Grey Sea' },
    { name: 'Old City of Dorn' },
  )
  assert.deepEqual(
    codes.map((p) => [p!.wherePrec, p!.geoPrecision]),
    [
      [6, 3],
      [4, 3],
      [1, 1],
      [7, 3],
      [1, 1],
    ],
  )
})

test('a part that the gazetteer names is that place; one that it does not is drawn at the whole, blurred', () => {
  const [east, west, held, near, side, half] = resolved(
    { name: 'Dorn', area: 'eastern' },
    { name: 'Dorn', area: 'western parts' },
    { name: 'Dorn', area: 'opposition-controlled' },
    { name: 'Dorn', area: 'near' },
    { name: 'North Province', area: 'southern' },
    { name: 'Alfa', area: 'northern' },
  )
  assert.deepEqual([east!.name, east!.gazetteerId, east!.wherePrec], ['Eastern Dorn', 'dorn-east', 2])
  assert.deepEqual([west!.name, west!.gazetteerId, west!.wherePrec], ['Western Dorn', null, 2])
  assert.deepEqual(west!.within, ['Dorn', 'North Province', 'Alfa'])
  assert.equal(held!.gazetteerId, 'dorn-east')
  assert.deepEqual([near!.name, near!.wherePrec, near!.geoPrecision], ['Dorn', 2, 2])
  assert.deepEqual([side!.name, side!.wherePrec, side!.geoPrecision], ['Southern North', 4, 2])
  assert.deepEqual([half!.name, half!.wherePrec], ['Northern Alfa', 5])
})

test('an area without a name is a part of its container, or nothing', () => {
  const described = { name: '', candidates: [], rule: 'en.place.described' }
  const [, east, old, lost] = resolved(
    { name: 'Dorn' },
    { ...described, area: 'the rebel-held east', parent: 0 },
    { ...described, area: 'Old City', parent: 0 },
    { ...described, area: 'the west' },
  )
  assert.deepEqual([east!.name, old!.name], ['Eastern Dorn', 'Old City of Dorn'])
  assert.equal(lost, null)
})

test('a name that the gazetteer does not know is kept under the nearest place that it does, never as exact', () => {
  const unknown = { candidates: [], rule: 'en.place.unknown' }
  const [village, , alone] = resolved(
    { name: 'Kafr Testa', ...unknown, parent: 1 },
    { name: 'North Province' },
    { name: 'Um Testa', ...unknown },
  )
  assert.deepEqual([village!.name, village!.gazetteerId, village!.wherePrec], ['Kafr Testa', null, 4])
  assert.deepEqual(village!.within, ['North Province', 'Alfa'])
  assert.deepEqual([alone!.within[0], alone!.wherePrec], ['North Province', 4])
  const [lost] = resolved({ name: 'Nowhere', ...unknown })
  assert.deepEqual([lost!.lat, lost!.wherePrec, lost!.within], [null, 6, []])
})

test('a quarter that nobody knows lies in the town told of, even where a village stands between', () => {
  const [, , quarter] = resolved(
    { name: 'Dorn' },
    { name: 'North Province' },
    { name: 'Zubtest', candidates: [], rule: 'en.place.unknown-quarter' },
  )
  assert.deepEqual([quarter!.within[0], quarter!.wherePrec], ['Dorn', 2])
})

test('a place that we know far from its stated container is another place of that name', () => {
  const [marn] = resolved({ name: 'Marn', candidates: [marnBig], parent: 1 }, { name: 'North Province' })
  assert.deepEqual([marn!.gazetteerId, marn!.within[0], marn!.wherePrec], [null, 'North Province', 4])
})
