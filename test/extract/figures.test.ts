import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTimes } from '../../src/extract/rules/en/dates.ts'
import { findFigures } from '../../src/extract/rules/en/figures/figures.ts'
import { measureWords } from '../../src/extract/rules/en/figures/measures.ts'
import { findQuantities } from '../../src/extract/rules/en/quantities.ts'
import { readText } from '../../src/text/layer.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { FIGURE_CASES } from '../cases/figures.ts'
import { lexiconOf } from '../knowledge.ts'

const tagger = winkTagger()
const words = measureWords(lexiconOf('measures'))

for (const { text, expect } of FIGURE_CASES) {
  test(text, () => {
    const layer = readText(text, tagger)
    const found = findFigures(layer, findQuantities(layer), findTimes(layer), words)
    const seen = found.map((f) => [text.slice(...f.number.span), f.measure, f.number.quantity.low, f.number.quantity.high, f.who])
    assert.deepEqual(seen, expect, found.map((f) => f.governor.rule).join(' '))
  })
}
