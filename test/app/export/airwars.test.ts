import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { airwars } from '../../../src/app/export/airwars.ts'
import type { CodedRow, Told } from '../../../src/app/export/codings/coding.ts'
import type { Claim, Figure } from '../../../src/model/claim.ts'
import { figure, onDay, speaker } from '../../reconcile/claims.ts'
import { byFront, byState, codes, HARBOUR, MONITOR, RESCUE, STATE, told, values } from './told.ts'

const rows = (of: Told): readonly CodedRow[] => airwars.rows(of, codes)
const civilians = { status: 'civilian', who: 'civilians' } as const
const dead = (id: string, number: Partial<Figure>, more: Parameters<typeof figure>[3] = {}, of = 'r1'): Claim =>
  figure(
    id,
    of,
    { ...civilians, ...number },
    { places: [HARBOUR], time: onDay('2031-03-05'), said: MONITOR, actors: [byState], ...more },
  )

test('the columns are those of CODINGS', () => {
  assert.equal(
    airwars.columns.join(', '),
    'unique_reference_code, date, country, grading, strike_status, latitude, longitude, geolocation_accuracy, civilians_killed_min, civilians_killed_max, civilians_injured_min, civilians_injured_max, militants_killed_min, militants_killed_max, belligerent_list, sources',
  )
})

describe('least and most', () => {
  const KILLED = ['civilians_killed_min', 'civilians_killed_max'] as const

  test('differ where origins differ', () => {
    assert.deepEqual(
      values(rows(told([dead('a', { best: 26 }), dead('b', { best: 45 }, { said: RESCUE }, 'r2')]))[0], ...KILLED),
      [26, 45],
    )
  })

  test('stand once where they are equal', () => {
    assert.deepEqual(values(rows(told([dead('a', { best: 26 })]))[0], ...KILLED), [26, null])
  })

  test('are unknown, and never 0, where nobody gives a number', () => {
    assert.deepEqual(
      values(rows(told([dead('a', { best: 26 })]))[0], 'civilians_injured_min', 'civilians_injured_max', 'militants_killed_min'),
      ['Unknown', 'Unknown', 'Unknown'],
    )
  })

  test('people count as civilians unless they are said to have fought', () => {
    const people = dead('a', { best: 20, status: 'unknown', who: 'people' })
    const fighters = dead('b', { best: 5, status: 'combatant', who: 'fighters', partOf: 'a' })
    assert.deepEqual(values(rows(told([people, fighters]))[0], ...KILLED, 'militants_killed_min'), [15, null, 5])
  })

  test('a part is no least toll', () => {
    const people = dead('a', { best: 16, status: 'unknown', who: 'people' })
    assert.deepEqual(values(rows(told([people, dead('b', { best: 4, who: 'children', partOf: 'a' })]))[0], ...KILLED), [16, null])
  })
})

describe('grades', () => {
  const CASES: readonly (readonly [what: string, claims: readonly Claim[], grade: string, status: string])[] = [
    [
      'two origins name the side',
      [dead('a', { best: 4 }), dead('b', { best: 5 }, { said: RESCUE }, 'r2')],
      'Fair',
      'Likely strike',
    ],
    ['one origin', [dead('a', { best: 4 })], 'Weak', 'Single source claim'],
    [
      'it accepts the harm',
      [dead('a', { best: 4 }, { said: STATE }), dead('b', { best: 5 }, {}, 'r2')],
      'Confirmed',
      'Declared strike',
    ],
    [
      'it declares the strike, and says that fighters died',
      [dead('a', { best: 4 }), dead('b', { best: 6, status: 'combatant', who: 'rebels' }, { said: STATE }, 'r2')],
      'Weak',
      'Declared strike',
    ],
    [
      'another side is named as well',
      [dead('a', { best: 4 }), dead('b', { best: 4 }, { said: RESCUE, actors: [byFront] }, 'r2')],
      'Contested',
      'Contested strike',
    ],
  ]
  for (const [what, claims, grade, status] of CASES)
    test(what, () => assert.deepEqual(values(rows(told(claims))[0], 'grading', 'strike_status'), [grade, status]))

  test('nobody credible gives none', () => {
    const voice = speaker('a voice', { kind: 'unnamed' })
    assert.deepEqual(values(rows(told([dead('a', { best: 4 }, { said: voice })]))[0], 'grading'), [null])
  })
})

describe('no row', () => {
  const NONE: readonly (readonly [what: string, claim: Claim])[] = [
    ['without a belligerent', dead('a', { best: 4 }, { actors: [] })],
    ['without civilian harm', dead('a', { best: 4, status: 'combatant', who: 'fighters' })],
    ['where nobody was harmed', dead('a', { best: 0 })],
  ]
  for (const [what, claim] of NONE) test(what, () => assert.deepEqual(rows(told([claim])), []))
})

test('belligerents, sources and precision', () => {
  const [row] = rows(told([dead('a', { best: 4 }, { actors: [{ ...byState, hedge: 'suspected' }] })]))
  assert.deepEqual(values(row, 'belligerent_list', 'sources', 'geolocation_accuracy', 'date', 'country'), [
    'Narvia (suspected)',
    'Alpha Monitor; The Courier',
    'Town or neighbourhood',
    '2031-03-05',
    'Chad',
  ])
})
