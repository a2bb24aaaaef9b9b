import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sameCounted } from '../../../src/app/evaluate/counted.ts'
import { createNames } from '../../../src/app/evaluate/names.ts'
import { samePlace } from '../../../src/app/evaluate/place-names.ts'
import type { ActorEntry } from '../../../src/model/knowledge.ts'

const actor = (name: string, more: Partial<ActorEntry> = {}): ActorEntry => ({
  name,
  aliases: [],
  generic: [],
  adjectives: [],
  seats: [],
  kind: 'government',
  side: null,
  inter: null,
  party: false,
  affiliation: null,
  country: null,
  from: null,
  to: null,
  ...more,
})

const GOVERNMENT = 'Government of Narvia'
const names = createNames([
  actor(GOVERNMENT, { aliases: ['Narvian government'], generic: ['army'], side: GOVERNMENT }),
  actor('Narvian Coast Guard', { side: GOVERNMENT }),
  actor('Ministry of Harbours', { side: GOVERNMENT }),
  actor('Northern Front', { aliases: ['NF'], side: 'Northern Front' }),
  actor('Alpha Monitor', { aliases: ['the Monitor'], kind: 'monitor' }),
])

describe('one speaker', () => {
  const same = [
    ['Narvian government', GOVERNMENT],
    ['the army', GOVERNMENT],
    ['Narvian Coast Guard', GOVERNMENT],
    ['The  Northern–Front', 'NF'],
    ['Monitor', 'Alpha Monitor'],
    ['an NF correspondent', 'Northern Front'],
    // Neither is known: telling words decide, titles aside.
    ['Colonel Ilvar Tesk', 'Ilvar Tesk'],
    ['hospital staff', 'staff at the hospital'],
    ['Tésk', 'Tesk'],
  ] as const
  for (const [a, b] of same)
    test(`${a} = ${b}`, () => {
      assert.ok(names.sameSpeaker(a, b))
      assert.ok(names.sameSpeaker(b, a))
    })

  const different = [
    ['Northern Front', GOVERNMENT],
    ['Alpha Monitor', 'Northern Front'],
    ['Narvian Coast Guard', 'Ministry of Harbours'],
    // A word that many names share names nobody.
    ['army', 'Orvan army'],
    ['local sources', 'military sources'],
    ['Ilvar Tesk', 'Ilvar Brand'],
    [null, 'Northern Front'],
    ['', ''],
  ] as const
  for (const [a, b] of different)
    test(`${a} ≠ ${b}`, () => {
      assert.ok(!names.sameSpeaker(a, b))
      assert.ok(!names.sameSpeaker(b, a))
    })
})

test('one side: two bodies of one state are, of two sides are not', () => {
  assert.ok(names.sameSide('Narvian Coast Guard', 'Ministry of Harbours'))
  assert.ok(!names.sameSide('Narvian Coast Guard', 'NF'))
  assert.ok(!names.sameSide('Alpha Monitor', 'Northern Front'))
})

test('places: what only describes is left out, and so is what follows a comma', () => {
  assert.ok(samePlace('the town of Port Varn', 'Port Varn'))
  assert.ok(samePlace('Port Varn, Narvia', 'port-varn'))
  assert.ok(samePlace('Varnian', 'Varnia'))
  assert.ok(samePlace('the eastern districts', 'The eastern districts'))
  assert.ok(!samePlace('Port Varn', 'Port'))
  assert.ok(!samePlace('the east', 'the west'))
  assert.ok(!samePlace('', ''))
})

test('what is counted: the head nouns agree', () => {
  assert.ok(sameCounted('wounded civilians in the harbour', 'civilians'))
  assert.ok(sameCounted('children', 'child'))
  assert.ok(sameCounted('a number of porters', 'porters'))
  assert.ok(!sameCounted('relatives of porters', 'porters'))
  assert.ok(!sameCounted(null, null))
})
