import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mainPlace } from '../../../src/app/jobs/main-place.ts'
import type { Account } from '../../../src/model/account.ts'
import { accounts, claims } from '../../desk/fixture.ts'

const byId = new Map(claims.map((claim) => [claim.id, claim]))
const [control, shelling, displaced] = accounts as readonly [Account, Account, Account]
const nowhere: Account = { ...displaced, place: null }

/** Old Mill lies in the valley, the valley in Norland. */
const CASES: readonly (readonly [what: string, accounts: readonly Account[], place: string | null])[] = [
  ['no accounts', [], null],
  ['all in one quarter', [control, shelling], 'Old Mill'],
  ['half in a quarter, all in the valley', [control, displaced], 'valley'],
  ['most in a quarter', [control, shelling, displaced], 'Old Mill'],
  ['most without a place', [control, nowhere, nowhere], null],
]

for (const [what, given, place] of CASES) test(`${what}: ${place}`, () => assert.equal(mainPlace(given, byId), place))
