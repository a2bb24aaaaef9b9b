import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Qualifier } from '../../src/model/claim.ts'
import { stand } from '../../src/reconcile/bounds.ts'

type Words = readonly [low: number | null, high: number | null, qualifier: Qualifier]

/** Codebook section 12, "Comparing figures". */
const CASES: readonly (readonly [what: string, a: Words, b: Words, expected: string])[] = [
  ['the same number', [26, 26, 'exact'], [26, 26, 'exact'], 'meet'],
  ['two numbers', [26, 26, 'exact'], [45, 45, 'exact'], 'disjoint'],
  ['at least 26 and 26', [26, null, 'at-least'], [26, 26, 'exact'], 'meet'],
  ['at least 26 and 30', [26, null, 'at-least'], [30, 30, 'exact'], 'meet'],
  ['at least 26 and 45', [26, null, 'at-least'], [45, 45, 'exact'], 'apart'],
  ['at least 26 and 22', [26, null, 'at-least'], [22, 22, 'exact'], 'disjoint'],
  ['more than 26 and at least 45', [26, null, 'more-than'], [45, null, 'at-least'], 'apart'],
  ['at least 17 and more than 20', [17, null, 'at-least'], [20, null, 'more-than'], 'meet'],
  ['at least 1 reaches to 3', [1, null, 'at-least'], [3, 3, 'exact'], 'meet'],
  ['up to 100 and 60', [null, 100, 'at-most'], [60, 60, 'exact'], 'meet'],
  ['up to 100 and 40', [null, 100, 'at-most'], [40, 40, 'exact'], 'apart'],
  ['up to 100 and 120', [null, 100, 'at-most'], [120, 120, 'exact'], 'disjoint'],
  ['about 30,000 and 28,000', [27_000, 33_000, 'about'], [28_000, 28_000, 'exact'], 'meet'],
  ['20 to 30 and 31', [20, 30, 'range'], [31, 31, 'exact'], 'disjoint'],
  ['dozens and 15: a vague word is at most apart', [24, 99, 'vague'], [15, 15, 'exact'], 'apart'],
  ['dozens and 45', [24, 99, 'vague'], [45, 45, 'exact'], 'meet'],
]

for (const [what, a, b, expected] of CASES)
  test(what, () => {
    const [x, y] = [a, b].map(([low, high, qualifier]) => ({ low, high, qualifier })) as [Bounds, Bounds]
    assert.equal(stand(x, y).relation, expected)
    assert.equal(stand(y, x).relation, expected, 'either way round')
  })

type Bounds = Parameters<typeof stand>[0]
