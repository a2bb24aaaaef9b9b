import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conditionWords, createConditionFinder } from '../../src/extract/rules/en/conditions/conditions.ts'
import { findTimes } from '../../src/extract/rules/en/dates.ts'
import { readText } from '../../src/text/layer.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { CONDITION_CASES } from '../cases/conditions.ts'
import { lexiconOf } from '../knowledge.ts'

const tagger = winkTagger()
const find = createConditionFinder(conditionWords(lexiconOf('conditions', 'measures')))

for (const { text, expect } of CONDITION_CASES) {
  test(text, () => {
    const layer = readText(text, tagger)
    const found = find(layer, findTimes(layer))
    const seen = found.map(({ from, to }) => text.slice(layer.tokens[from]!.start, layer.tokens[to - 1]!.end))
    assert.deepEqual(seen, expect, found.map(({ rule }) => rule).join(', '))
  })
}
