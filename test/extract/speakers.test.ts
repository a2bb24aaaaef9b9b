import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadActors } from '../../src/app/actors.ts'
import { loadLexicon } from '../../src/app/lexicon.ts'
import { resolveSpeakers } from '../../src/extract/refiners/speakers.ts'
import { createActorFinder } from '../../src/extract/rules/en/actors.ts'
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

const findActors = createActorFinder(loadActors(), loadLexicon('en'))

for (const [text, speaker] of [
  ['M23 fighters hold the town. Schools are shut. The group said it would pull out.', 'M23'],
  ['The Karsova Monitor said nine people died near M23 positions. The group said four were children.', 'Karsova Monitor'],
  ['Rear Admiral Ivo Marek said the port was calm. The army spokesman said nobody had left.', 'Ivo Marek'],
  ['Rear Admiral Ivo Marek said M23 rebels had left. The army spokesman said nobody had left.', 'The army spokesman'],
] as const)
  test(`${text} – ${speaker}`, () => {
    const layer = readText(text, tagger)
    const found = resolveSpeakers(layer, findAttributions(layer, findQuotations(layer), words), findActors(layer))
    const { name, words: own } = found.at(-1)!.speakers[0]!
    assert.match(name ?? own, new RegExp(`^${speaker}`))
  })
