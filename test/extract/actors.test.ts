import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadActors } from '../../src/app/actors.ts'
import { loadLexicon } from '../../src/app/lexicon.ts'
import { createActorFinder } from '../../src/extract/rules/en/actors.ts'
import { createActorResolver } from '../../src/resolve/who.ts'
import { readText } from '../../src/text/layer.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { ACTOR_CASES } from '../cases/actors.ts'

const tagger = winkTagger()
const actors = loadActors()
const find = createActorFinder(actors, loadLexicon('en'))
const who = createActorResolver(actors)

for (const { text, country, year = 2020, expect } of ACTOR_CASES) {
  test(`${country}: ${text}`, () => {
    const layer = readText(text, tagger)
    const mentions = find(layer)
    const seen = mentions.map(({ words, hedge }) => [
      words,
      who(words, { country, year })?.name ?? null,
      ...(hedge ? [hedge] : []),
    ])
    assert.deepEqual(seen, expect, mentions.map(({ rule }) => rule).join(' '))
    for (const { span, from, to, words } of mentions) {
      assert.equal(layer.tokens[from]!.start, span[0])
      assert.equal(layer.tokens[to - 1]!.end, span[1])
      assert.ok(text.slice(...span).endsWith(words))
    }
  })
}
