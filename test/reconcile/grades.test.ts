import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, ClaimActor, Figure } from '../../src/model/claim.ts'
import { gradesOf } from '../../src/reconcile/grades.ts'
import { createLedger } from '../../src/reconcile/ledger.ts'
import { originsOf } from '../../src/reconcile/origins.ts'
import { figure, report, speaker } from './claims.ts'

const by = (side: string): ClaimActor => ({
  role: 'by',
  name: side,
  side,
  inter: 1,
  text: side,
  start: 0,
  end: 0,
  hedge: null,
  polarity: 'asserted',
})

const ALPHA = speaker('Alpha Monitor')
const RESCUE = speaker('Rescue Service', { kind: 'rescue-service' })
const NARVIA = speaker('Narvia', { kind: 'government', party: true })
const VOICE = speaker('a voice', { kind: 'unnamed' })
const POST = speaker('@harbour_watch', { kind: 'social-account' })

let made = 0
const killed = (said: ReturnType<typeof speaker>, side: string | null, values: Partial<Figure> = {}): Claim =>
  figure(`c${made++}`, 'r1', { best: 4, status: 'civilian', ...values }, { said, actors: side ? [by(side)] : [] })

/** What is said, and the grade of the harm that Narvia is named for. */
const CASES: readonly (readonly [what: string, claims: readonly Claim[], grade: string | undefined])[] = [
  ['it says so itself of civilians', [killed(NARVIA, 'Narvia'), killed(ALPHA, 'Narvia')], 'Confirmed'],
  ['it says so itself of fighters', [killed(NARVIA, 'Narvia', { status: 'combatant' }), killed(ALPHA, 'Narvia')], 'Weak'],
  ['two origins', [killed(ALPHA, 'Narvia'), killed(RESCUE, null, { best: 5 })], 'Fair'],
  ['one origin', [killed(ALPHA, 'Narvia')], 'Weak'],
  ['one origin, and another that tells of no dead', [killed(ALPHA, 'Narvia'), killed(RESCUE, 'Narvia', { best: 0 })], 'Weak'],
  ['one origin and a post', [killed(ALPHA, 'Narvia'), killed(POST, 'Narvia', { best: 5 })], 'Weak'],
  ['a post alone', [killed(POST, 'Narvia')], undefined],
  ['an unnamed voice alone', [killed(VOICE, 'Narvia')], undefined],
  ['another origin names another side', [killed(ALPHA, 'Narvia'), killed(RESCUE, 'Northern Front')], 'Contested'],
  ['one origin names both', [killed(ALPHA, 'Narvia'), killed(ALPHA, 'Northern Front')], 'Weak'],
  [
    'the dead were fighters',
    [killed(ALPHA, 'Narvia', { status: 'unknown' }), killed(RESCUE, null, { status: 'combatant' })],
    'Discounted',
  ],
  ['only fighters, nobody speaks of others', [killed(ALPHA, 'Narvia', { status: 'combatant' })], undefined],
  ['a running total', [killed(ALPHA, 'Narvia', { scope: 'running' })], undefined],
]

for (const [what, claims, expected] of CASES)
  test(`Airwars grade: ${what}`, () => {
    const origins = originsOf(claims, createLedger([report('r1', '2031-03-05', 'The Courier')], claims, []))
    assert.equal(gradesOf(claims, origins).find(({ belligerent }) => belligerent === 'Narvia')?.grade, expected)
  })
