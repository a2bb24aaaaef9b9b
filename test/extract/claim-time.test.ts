import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeOfClaim } from '../../src/extract/refiners/claim-time.ts'
import { clauseAround } from '../../src/extract/refiners/clause.ts'
import { findTimes } from '../../src/extract/rules/en/dates.ts'
import { resolveTime } from '../../src/resolve/when.ts'
import { readText } from '../../src/text/layer.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { CLAIM_TIME_CASES } from '../cases/claim-time.ts'

const tagger = winkTagger()

for (const [marked, expected] of CLAIM_TIME_CASES)
  test(marked, () => {
    const start = marked.indexOf('[')
    const end = marked.indexOf(']') - 1
    const text = marked.replaceAll(/[[\]]/gu, '')
    const layer = readText(text, tagger)
    const from = layer.tokens.findIndex((token) => token.start === start)
    const to = layer.tokens.findIndex((token) => token.end === end) + 1
    assert.ok(from >= 0 && to > from, 'the brackets stand around whole words')
    const sentence = layer.sentences[layer.tokens[from]!.sentence]!
    const time = timeOfClaim(layer, findTimes(layer), clauseAround(layer, sentence, from, to), { from, to })
    if (time === null) return assert.equal(time, expected)
    const { mention, of, basis } = time
    const days = resolveTime(mention.expression, { anchor: '2016-11-30', future: mention.ahead })
    const first = of === 'saying' ? null : days.start
    assert.equal(`${first ?? ''}..${days.end} ${basis} ${text.slice(...mention.span)}`, expected, mention.rule)
  })
