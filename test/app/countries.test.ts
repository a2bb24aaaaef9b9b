import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCountries } from '../../src/app/countries.ts'
import { loadGazetteer } from '../../src/app/gazetteer.ts'

test('every country of the gazetteer has its codes, and none has another’s', () => {
  const countries = loadCountries()
  const known = loadGazetteer().filter(({ kind }) => kind === 'country')
  for (const { name } of known) assert.ok(countries.has(name), name)
  const letters = [...countries.values()].map((country) => country.letters)
  assert.equal(new Set(letters).size, letters.length)
  const numbers = [...countries.values()].flatMap(({ number }) => number ?? [])
  assert.equal(new Set(numbers).size, numbers.length)
})
