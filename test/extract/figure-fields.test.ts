import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadActors } from '../../src/app/actors.ts'
import { loadLexicon } from '../../src/app/lexicon.ts'
import { createExtractor } from '../../src/extract/extract.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { FIELD_CASES } from '../cases/figure-fields.ts'
import { reportOf } from '../cases/report.ts'

const extract = createExtractor({ places: [], actors: loadActors(), lexicon: loadLexicon('en') }, winkTagger())

for (const { text, ...expect } of FIELD_CASES) {
  test(text, () => {
    const draft = extract(reportOf(text)).drafts.find(({ kind }) => kind === 'figure')
    assert.ok(draft, 'no figure was found')
    const { cause, scope, status } = draft.figure!
    assert.deepEqual({ cause, scope, status, ...expect }, { cause, scope, status })
  })
}
