import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolveSpeakers } from '../../src/extract/refiners/speakers.ts'
import { attributionWords, findAttributions } from '../../src/extract/rules/en/attribution/attribution.ts'
import { findQuotations } from '../../src/extract/rules/en/quotations.ts'
import { readText } from '../../src/text/layer.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { SPEAKER_CASES } from '../cases/speakers.ts'
import { lexiconOf } from '../knowledge.ts'

const tagger = winkTagger()
const words = attributionWords(lexiconOf('attribution'))

const resolve = (text: string) => {
  const layer = readText(text, tagger)
  return resolveSpeakers(layer, findAttributions(layer, findQuotations(layer), words))
}

for (const { text, expect } of SPEAKER_CASES) {
  test(text, () => {
    const seen = resolve(text)
      .filter((a) => a.content.length > 0)
      .map((a) => [a.cue?.text, ...a.speakers.map((s) => (s.role === 'said' ? '' : `${s.role} `) + (s.name ?? s.words))])
    assert.deepEqual(seen, expect)
  })
}

test('a resolved speaker keeps the place of its own words', () => {
  const text = 'Mona Darwish, a nurse, said the ward was full. She said 20 people were waiting.'
  const [, second] = resolve(text)
  assert.equal(text.slice(...second!.speakers[0]!.span), 'She')
  assert.equal(second!.speakers[0]!.office, 'nurse')
})
