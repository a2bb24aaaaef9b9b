import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparePlaces, type PlaceLikeness } from '../../src/cluster/comparisons.ts'
import { tellingOf } from '../../src/cluster/telling.ts'
import type { ClaimPlace } from '../../src/model/claim.ts'
import { figure, place } from '../reconcile/claims.ts'

const at = (lat: number, lon: number, gazetteerId: string) => ({ lat, lon, gazetteerId })
const VARN = place('Port Varn', ['Varn District', 'Narvia'], at(10, 10, 'varn'))

/** Two places of two tellings, and how they stand to each other. */
const CASES: readonly (readonly [what: string, a: ClaimPlace, b: ClaimPlace, likeness: PlaceLikeness])[] = [
  ['one place', VARN, VARN, 'same'],
  ['a quarter and its town', place('Old Harbour', ['Port Varn', 'Narvia'], at(10.01, 10, 'harbour')), VARN, 'inside'],
  ['two names a few kilometres apart', VARN, place('Varnsund', ['Narvia'], at(10.02, 10, 'sund')), 'near'],
  [
    'the east and the west of one town',
    place('Old Harbour', ['Eastern Port Varn', 'Port Varn', 'Narvia'], at(10.01, 10, 'harbour')),
    place('Western Port Varn', ['Port Varn', 'Narvia'], at(10, 10, 'west')),
    'other',
  ],
  ['two towns of one district', VARN, place('Elm', ['Varn District', 'Narvia'], at(10.3, 10, 'elm')), 'other'],
  ['two towns far apart', VARN, place('Sored', ['Outer Isles', 'Narvia'], at(12, 14, 'sored')), 'far'],
  ['two countries', VARN, place('Lower Est', ['Estmark'], { ...at(10.3, 10.3, 'est'), wherePrec: 4 }), 'far'],
  ['a name that no gazetteer knows', VARN, place('Tal Ruun', [], { gazetteerId: null }), 'unclear'],
]

for (const [what, a, b, likeness] of CASES)
  test(`places: ${what}`, () => {
    const [x, y] = [a, b].map((where) => tellingOf([figure('c', 'r', {}, { places: [where] })]).places)
    assert.equal(comparePlaces(x!, y!), likeness)
    assert.equal(comparePlaces(y!, x!), likeness)
  })
