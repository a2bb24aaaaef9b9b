import assert from 'node:assert/strict'
import { test } from 'node:test'
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
