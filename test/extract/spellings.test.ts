import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadGazetteer } from '../../src/app/gazetteer.ts'
import { createPlaceNames } from '../../src/extract/rules/en/places/names.ts'
import { createSpeller, skeletonOf, soundOf } from '../../src/extract/rules/en/places/spellings.ts'

test('spellings of one name sound alike', () => {
  for (const spellings of [
    ['Sakhur', 'al-Sakhour', 'Sakhoor'],
    ['Qaryatain', 'al-Qaryatayn', 'Al Qaryatein'],
    ['Hodeidah', 'Al Hudaydah'],
    ['Lashkar Gah', 'Lashkargah'],
    ['El Fasher', 'al-Fashir'],
    ['Deir ez-Zor', 'Deir al-Zour'],
    ["Ma'rib", 'Marib'],
  ])
    assert.equal(new Set(spellings.map(soundOf)).size, 1, spellings.map(soundOf).join(' '))
})

test('names of different places have different skeletons', () => {
  for (const [a, b] of [
    ['Hama', 'Homs'],
    ['Daraya', 'Daraa'],
    ['Salqin', 'Saraqib'],
    ['Zaporizhzhia', 'Zaporozhye'],
  ] as const)
    assert.notDeepEqual([soundOf(a), skeletonOf(soundOf(a))], [soundOf(b), skeletonOf(soundOf(b))])
})

const spell = createSpeller(createPlaceNames(loadGazetteer()))

for (const [written, country, name] of [
  ['Kafar Zetah', 'SY', 'Kafr Zita'],
  ['Jarabloos', 'SY', 'Jarabulus'],
  ['al-Sukhneh', 'SY', 'Sukhnah'],
  ['Severodonesk', 'UA', null],
  ['Kramatorske', 'UA', 'Kramatorsk'],
  ['Testograd', 'UA', null],
  // A likeness to a place of another country is chance.
  ['Jarabloos', 'US', null],
  // Three consonants are the least that tell names apart.
  ['Homa', 'SY', null],
] as const)
  test(`${written} in ${country} is ${name ?? 'no place that we know'}`, () => {
    assert.equal(spell(written, [country])[0]?.name ?? null, name)
  })
