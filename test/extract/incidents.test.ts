import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledge } from '../../src/app/knowledge.ts'
import { createExtractor } from '../../src/extract/extract.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { INCIDENT_CASES } from '../cases/incidents.ts'
import { reportOf } from '../cases/report.ts'

const extract = createExtractor(loadKnowledge(), winkTagger())

for (const { text, expect } of INCIDENT_CASES) {
  test(text, () => {
    const found = extract(reportOf(text)).drafts.filter(({ kind }) => kind === 'incident')
    const seen = found.map(({ incident, actors }) => [
      incident!.subType,
      actors[0] ? text.slice(...actors[0].mention.span) : null,
    ])
    assert.deepEqual(seen, expect, found.map(({ rule, span }) => `${rule} “${text.slice(...span)}”`).join(', '))
  })
}
