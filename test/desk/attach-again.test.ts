import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Ruled } from '../../desk/src/data/types.ts'
import { lostClaim, sameAbout } from '../../desk/src/queue/attach-again.ts'

const seen = (id: string) =>
  ({ id, report: `report of ${id}`, version: 1, kind: 'figure', what: 'killed', start: 0, end: 4, words: 'four' }) as const

const signed = { id: 'r', author: 'a reviewer', at: '2031-04-01T09:00:00.000Z', reason: 'a day later', undoes: null }

/** A ruling that `first` and `second` are two events, of which coding again has left these claims. */
const ruled = (first: string | null, second: string | null): Ruled => ({
  ruling: {
    ...signed,
    claim: seen('first'),
    field: 'link',
    before: { with: seen('second'), events: 'one' },
    after: { with: seen('second'), events: 'two' },
  },
  stands: true,
  claim: first,
  link: { claim: second, overruled: null },
})

const cases: readonly (readonly [name: string, given: Ruled, lost: string, now: readonly [string, string]])[] = [
  ['the first is lost', ruled(null, 'second again'), 'first', ['chosen', 'second again']],
  ['the second is lost', ruled('first again', null), 'second', ['first again', 'chosen']],
  ['both are lost: the first is asked for first', ruled(null, null), 'first', ['chosen', 'second']],
]

for (const [name, given, lost, [claim, other]] of cases)
  test(`a ruling on two claims, attached again where ${name}`, () => {
    assert.equal(lostClaim(given).id, lost)
    assert.deepEqual(sameAbout(given, 'chosen'), {
      claim,
      field: 'link',
      after: { with: other, events: 'two' },
      reason: 'a day later',
    })
  })
