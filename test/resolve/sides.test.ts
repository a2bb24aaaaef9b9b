import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledge } from '../../src/app/knowledge.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { reportOf } from '../cases/report.ts'
import { SIDES_CASES } from '../cases/sides.ts'

const { code } = createPipeline(loadKnowledge())

for (const { text, expect } of SIDES_CASES) {
  test(text, () => {
    const seen = code(reportOf(text)).flatMap(({ figure, actors }) =>
      figure ? [[figure.number.text, actors.filter(({ role }) => role === 'by').map(({ name, side }) => side ?? name)]] : [],
    )
    assert.deepEqual(seen, expect)
  })
}
