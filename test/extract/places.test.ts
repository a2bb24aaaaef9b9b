import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadGazetteer } from '../../src/app/gazetteer.ts'
import { createPlaceFinder } from '../../src/extract/rules/en/places.ts'
import { createPlaceResolver } from '../../src/resolve/where.ts'
import { readText } from '../../src/text/layer.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { PLACE_CASES, type PlaceExpectation } from '../cases/places.ts'
import { lexiconOf } from '../knowledge.ts'

const tagger = winkTagger()
const places = loadGazetteer()
const find = createPlaceFinder(places, lexiconOf('places', 'places-also-words'))
const resolve = createPlaceResolver(places)

for (const { text, expect } of PLACE_CASES) {
  test(text, () => {
    const mentions = find(readText(text, tagger))
    const resolved = resolve(mentions, text)
    const seen = mentions.map((mention, index): PlaceExpectation => {
      const place = resolved[index]!
      return [text.slice(...mention.span), place.name, mention.use === 'metonym' ? 'metonym' : place.wherePrec]
    })
    assert.deepEqual(seen, expect, mentions.map((m) => m.rule).join(' '))
  })
}

const WORDS =
  "Aleppo in the of Syria, eastern . near Homs village said Moscow Kafr al- - rebel held Old City 's and Texas Paris north 12 # ( ) — Jordan district".split(
    ' ',
  )

test('whatever the text, mentions lie in order inside it, and containers among them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), fc.string({ maxLength: 20 }), (words, noise) => {
      const text = `${words.join(' ')}\n${noise}`
      const mentions = find(readText(text, tagger))
      assert.equal(resolve(mentions, text).length, mentions.length)
      for (const [index, { span, from, to, name, parent }] of mentions.entries()) {
        assert.ok(span[0] < span[1] && span[1] <= text.length && from < to)
        assert.ok(index === 0 || from >= mentions[index - 1]!.to)
        assert.ok(name === '' || name === text.slice(...span))
        assert.ok(parent === null || (parent !== index && parent >= 0 && parent < mentions.length))
      }
    }),
    { numRuns: 200 },
  )
})
