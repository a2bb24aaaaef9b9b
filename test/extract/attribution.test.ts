import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attributionWords, findAttributions } from '../../src/extract/rules/en/attribution/attribution.ts'
import { findQuotations } from '../../src/extract/rules/en/quotations.ts'
import { readText } from '../../src/text/layer.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { ATTRIBUTION_CASES } from '../cases/attribution.ts'
import { ATTRIBUTION_CASES_BY_OUTLET } from '../cases/attribution-by-outlet.ts'
import { ATTRIBUTION_CASES_CHAINS } from '../cases/attribution-chains.ts'
import { ATTRIBUTION_CASES_LINES } from '../cases/attribution-lines.ts'
import { lexiconOf } from '../knowledge.ts'

const tagger = winkTagger()
const words = attributionWords(lexiconOf('attribution'))

const CASES = [...ATTRIBUTION_CASES, ...ATTRIBUTION_CASES_CHAINS, ...ATTRIBUTION_CASES_BY_OUTLET, ...ATTRIBUTION_CASES_LINES]

for (const { text, expect } of CASES) {
  test(text, () => {
    const layer = readText(text, tagger)
    const found = findAttributions(layer, findQuotations(layer), words)
    const seen = found.map((a) => ({
      by: a.speakers.map((s) => (s.role === 'said' ? '' : `${s.role} `) + text.slice(...s.span)),
      cue: a.cue?.text,
      says: a.content.map((span) => text.slice(...span)),
      ...(a.polarity === 'denied' ? { denied: true } : {}),
    }))
    assert.deepEqual(seen, expect, found.map((a) => a.rule).join(' '))
  })
}
