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

/** Which number is a part of which. */
const PARTS: readonly (readonly [text: string, parts: readonly (readonly [part: string, whole: string])[]])[] = [
  [
    'At least 31 people were killed and 40 wounded in Orlo. One of those killed was a nurse. Fifteen of the wounded were in a critical condition.',
    [
      ['One', 'At least 31'],
      ['Fifteen', '40'],
    ],
  ],
  ['A raid killed 12 people. Two medics died. Three of the victims were from one family.', [['Three', '12']]],
  // No toll that could hold them was told of; who died is no part of the wounded.
  ['Two people were killed. Nine of the dead were farmers.', []],
  ['A raid wounded 40 people. Eight of the wounded died.', []],
]

for (const [text, parts] of PARTS) {
  test(`parts: ${text}`, () => {
    const layer = readText(text, tagger)
    const found = findFigures(layer, findQuantities(layer), findTimes(layer), words)
    const seen = found.flatMap(({ number, whole }) =>
      whole === null ? [] : [[text.slice(...number.span), text.slice(...(found[whole]?.number.span ?? [0, 0]))]],
    )
    assert.deepEqual(seen, parts)
  })
}

for (const { text, expect } of FIGURE_CASES) {
  test(text, () => {
    const layer = readText(text, tagger)
    const found = findFigures(layer, findQuantities(layer), findTimes(layer), words)
    const seen = found.map((f) => [text.slice(...f.number.span), f.measure, f.number.quantity.low, f.number.quantity.high, f.who])
    assert.deepEqual(seen, expect, found.map((f) => f.governor.rule).join(' '))
  })
}
