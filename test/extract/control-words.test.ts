import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledge } from '../../src/app/knowledge.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { CONTROL_CASES } from '../cases/control-words.ts'
import { reportOf } from '../cases/report.ts'

const { code } = createPipeline(loadKnowledge())

for (const { text, expect } of CONTROL_CASES) {
  test(text, () => {
    const seen = code(reportOf(text)).flatMap(({ control, places, polarity, modality }) =>
      control ? [[control.change, control.by, control.from, places[0]?.name ?? null, `${polarity} ${modality}`]] : [],
    )
    assert.deepEqual(
      seen,
      expect.map(([change, by, from, place, mood = 'asserted actual']) => [change, by, from, place, mood]),
    )
  })
}
