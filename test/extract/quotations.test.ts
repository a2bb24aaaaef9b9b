import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotationDrafts } from '../../src/extract/drafts/quotations.ts'
import { findQuotations } from '../../src/extract/rules/en/quotations.ts'
import { readText } from '../../src/text/layer.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { QUOTATION_CASES } from '../cases/quotations.ts'

const tagger = winkTagger()

for (const { text, expect } of QUOTATION_CASES) {
  test(text, () => {
    const found = findQuotations(readText(text, tagger))
    assert.deepEqual(
      found.map((quote) => [text.slice(...quote.span), quote.rule.replace('en.quotation.', '')]),
      expect,
    )
  })
}

test('a quotation is a claim from three words on, and a name in marks is none', () => {
  const text =
    '"We will stay," she said. "No," he said. The army named it "Operation Olive Branch". He said it was "under control".'
  const layer = readText(text, tagger)
  const quotations = findQuotations(layer).map((quote) => ({ ...quote, attribution: null }))
  const reading = {
    layer,
    times: [],
    places: [],
    pointing: [],
    seats: [],
    actors: [],
    quotations,
    deeds: [],
    attributions: [],
    credits: new Map(),
  }
  assert.deepEqual(
    quotationDrafts(reading).map((draft) => text.slice(...draft.span)),
    ['We will stay,'],
  )
})

test('the same text always gives the same quotations, inside the text and in order', () => {
  const text = QUOTATION_CASES.map((c) => c.text).join('\n\n')
  const found = findQuotations(readText(text, tagger))
  assert.ok(found.length > 20)
  for (const [i, { span }] of found.entries()) {
    assert.ok(span[0] < span[1] && span[1] <= text.length)
    assert.ok(i === 0 || found[i - 1]!.span[1] <= span[0])
  }
})
