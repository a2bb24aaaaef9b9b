import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareReports } from '../../src/pipeline.ts'
import { drawnCase, shuffled } from './drawn.ts'

test('whatever the order of reports and claims, the comparison is the same', () => {
  fc.assert(
    fc.property(drawnCase, fc.integer(), ({ reports, claims }, seed) => {
      assert.deepEqual(compareReports(shuffled(reports, seed), shuffled(claims, seed + 1)), compareReports(reports, claims))
    }),
    { numRuns: 60 },
  )
})
