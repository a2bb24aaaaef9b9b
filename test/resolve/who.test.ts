import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActorEntry } from '../../src/model/knowledge.ts'
import { createActorResolver } from '../../src/resolve/who.ts'

const entry = (name: string, given: Partial<ActorEntry>): ActorEntry => ({
  name,
  aliases: [],
  generic: [],
  adjectives: [],
  seats: [],
  kind: 'armed-group',
  side: null,
  inter: 2,
  party: true,
  affiliation: null,
  country: null,
  from: null,
  to: null,
  ...given,
})

const who = createActorResolver([
  entry('Karsova', { seats: ['Karsova', 'Delmar'], adjectives: ['Karsovan'], generic: ['army'], country: 'KA', inter: 1 }),
  entry('Ostra', { seats: ['Ostra'], adjectives: ['Ostran'], generic: ['army'], country: 'OS', inter: 1 }),
  entry('Northern Pact', { aliases: ['NP', 'pact fighters'], country: 'KA', from: 2010, to: 2014 }),
  entry('New Pact', { aliases: ['NP'], country: 'KA', from: 2015 }),
  entry('Ostran Dawn', { aliases: ['NP'], country: 'OS' }),
])

const cases: readonly (readonly [words: string, country: string | null, year: number | null, expect: string | null])[] = [
  ['Karsova', 'OS', 2020, 'Karsova'],
  ['Delmar', null, null, 'Karsova'],
  // A generic name means the country's own, and nobody where the country is not known.
  ['army', 'KA', 2020, 'Karsova'],
  ['the army', 'OS', 2020, 'Ostra'],
  ['army', null, 2020, null],
  ['army', 'XX', 2020, null],
  // An adjective with whatever follows it.
  ['Karsovan F-16 jets', 'OS', 2020, 'Karsova'],
  ['Ostran', 'KA', 2020, 'Ostra'],
  // One name, several who bear it: by year, then by country.
  ['NP', 'KA', 2012, 'Northern Pact'],
  ['NP', 'KA', 2020, 'New Pact'],
  ['NP', 'OS', 2020, 'Ostran Dawn'],
  ['NP', null, 2012, 'Northern Pact'],
  // Hyphens, points and case make no other name.
  ['Pact-Fighters', 'KA', 2013, 'Northern Pact'],
  ['N.P.', 'KA', 2013, 'Northern Pact'],
  // Nobody.
  ['unknown gunmen', 'KA', 2020, null],
  ['', 'KA', 2020, null],
]

for (const [words, country, year, expect] of cases)
  test(`${words} in ${country}, ${year}: ${expect}`, () => {
    assert.equal(who(words, { country, year })?.name ?? null, expect)
  })
