import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { acled } from '../../../src/app/export/acled.ts'
import type { CodedRow, Told } from '../../../src/app/export/codings/coding.ts'
import type { Figure } from '../../../src/model/claim.ts'
import { between, control, figure, onDay, report } from '../../reconcile/claims.ts'
import { actor, byFront, byState, codes, FRONT, HARBOUR, MONITOR, RESCUE, STATE, told, values, WELLS } from './told.ts'

const rows = (of: Told): readonly CodedRow[] => acled.rows(of, codes)
const dead = (id: string, number: Partial<Figure>, more: Parameters<typeof figure>[3] = {}, of = 'r1') =>
  figure(
    id,
    of,
    { status: 'civilian', who: 'civilians', ...number },
    { places: [HARBOUR], time: onDay('2031-03-05'), said: MONITOR, ...more },
  )

test('the columns are ACLED’s, in its order', () => {
  assert.equal(
    acled.columns.join(', '),
    'event_id_cnty, event_date, year, time_precision, disorder_type, event_type, sub_event_type, actor1, assoc_actor_1, inter1, actor2, assoc_actor_2, inter2, interaction, civilian_targeting, iso, region, country, admin1, admin2, admin3, location, latitude, longitude, geo_precision, source, source_scale, notes, fatalities, tags, timestamp',
  )
})

test('one incident is one row, each cell with its rule, and what the ledger cannot know is empty', () => {
  const [row, ...more] = rows(told([dead('a', { best: 4 }, { actors: [byState] })]))
  assert.equal(more.length, 0)
  assert.deepEqual(Object.keys(row ?? {}), acled.columns)
  for (const [column, { rule }] of Object.entries(row ?? {})) assert.notEqual(rule, '', column)
  assert.deepEqual(values(row, 'event_date', 'year', 'time_precision', 'disorder_type', 'event_type'), [
    '2031-03-05',
    2031,
    1,
    'Political violence',
    'Explosions/Remote violence',
  ])
  assert.deepEqual(values(row, 'actor1', 'inter1', 'actor2', 'inter2', 'interaction', 'civilian_targeting'), [
    'Narvia',
    1,
    'Civilians (Chad)',
    7,
    17,
    'Civilian targeting',
  ])
  assert.deepEqual(values(row, 'iso', 'region', 'country', 'admin1', 'location', 'latitude', 'longitude', 'geo_precision'), [
    148,
    'Middle Africa',
    'Chad',
    'North Province',
    'Old Harbour',
    10.25,
    20.75,
    1,
  ])
  assert.deepEqual(values(row, 'assoc_actor_1', 'admin2', 'admin3', 'source_scale', 'timestamp'), [null, null, null, null, null])
  assert.match(String(row?.tags?.value), /not ACLED data/)
  assert.deepEqual(row?.fatalities?.claims, ['a'])
})

describe('fatalities', () => {
  /** What the origins say, and the number. */
  const CASES: readonly (readonly [what: string, figures: readonly Partial<Figure>[], fatalities: number])[] = [
    ['the lowest of several', [{ best: 26 }, { best: 45 }], 26],
    ['at least', [{ low: 26, high: null, qualifier: 'at-least' }], 26],
    ['a range', [{ low: 20, high: 30, qualifier: 'range' }], 20],
    ['about', [{ low: 90, best: 100, high: 110, qualifier: 'about' }], 90],
    ['up to', [{ low: null, high: 8, qualifier: 'at-most' }], 8],
    ['several', [{ low: 3, high: 9, qualifier: 'vague' }], 3],
    ['tens', [{ low: 20, high: 99, qualifier: 'vague' }], 10],
    ['dozens', [{ low: 24, high: 99, qualifier: 'vague' }], 12],
    ['hundreds', [{ low: 200, high: 999, qualifier: 'vague' }], 100],
    ['a number before a word', [{ low: 24, high: 99, qualifier: 'vague' }, { best: 31 }], 31],
    ['nobody', [{ best: 0 }], 0],
  ]
  for (const [what, figures, fatalities] of CASES)
    test(what, () => {
      const claims = figures.map((number, at) => dead(`c${at}`, number, { said: at === 0 ? MONITOR : RESCUE }, `r${at + 1}`))
      assert.deepEqual(values(rows(told(claims))[0], 'fatalities'), [fatalities])
    })

  test('no word of deaths is 0, with the rule that says so', () => {
    const [row] = rows(told([dead('a', { measure: 'injured', best: 4 })]))
    assert.deepEqual([row?.fatalities?.value, row?.fatalities?.rule], [0, 'no report tells of deaths'])
  })

  test('groups that one origin counts apart are added; parts are not', () => {
    const soldiers = dead('b', { best: 3, status: 'combatant', who: 'soldiers' })
    const children = dead('c', { best: 2, who: 'children', partOf: 'a' })
    assert.deepEqual(values(rows(told([dead('a', { best: 5 }), soldiers, children]))[0], 'fatalities'), [8])
  })

  test('a figure that its origin has replaced does not count', () => {
    const reports = [report('r1', '2031-03-05', 'The Courier'), report('r2', '2031-03-06', 'Daily Lamp')]
    const of = told([dead('a', { best: 12 }), dead('b', { best: 19 }, {}, 'r2')], {}, reports)
    assert.deepEqual(values(rows(of)[0], 'fatalities'), [19])
  })
})

describe('an aggregate becomes a row for each', () => {
  test('place that is named', () => {
    const of = told([dead('a', { best: 5, scope: 'aggregate' }, { places: [HARBOUR, WELLS] })])
    assert.deepEqual(
      rows(of).map((row) => values(row, 'location', 'latitude', 'fatalities', 'event_id_cnty')),
      [
        ['Old Harbour', 10.25, 3, 'TCD-e1-1'],
        ['Nine Wells', 10.5, 2, 'TCD-e1-2'],
      ],
    )
  })

  test('day between two that are named', () => {
    const time = { start: '2031-03-03', end: '2031-03-05', datePrec: 2 }
    const of = told([dead('a', { best: 10, scope: 'aggregate' }, { time: between('2031-03-03', '2031-03-05') })], { time })
    assert.deepEqual(
      rows(of).map((row) => values(row, 'event_date', 'time_precision', 'fatalities')),
      [
        ['2031-03-03', 1, 4],
        ['2031-03-04', 1, 3],
        ['2031-03-05', 1, 3],
      ],
    )
  })

  test('but one attack on a day that is not known stays one row with the middle day', () => {
    const time = { start: '2031-03-03', end: '2031-03-05', datePrec: 2 }
    const of = told([dead('a', { best: 10 }, { time: between('2031-03-03', '2031-03-05') })], { time })
    assert.deepEqual(
      rows(of).map((row) => values(row, 'event_date', 'time_precision')),
      [['2031-03-04', 2]],
    )
  })

  test('and a place that another of the list lies in is none of its own', () => {
    const of = told([dead('a', { best: 5 }, { places: [HARBOUR, { ...WELLS, name: 'North Province', within: ['Chad'] }] })])
    assert.equal(rows(of).length, 1)
  })
})

describe('actors', () => {
  test('a side that is only suspected is named, and the rule says so', () => {
    const [row] = rows(told([dead('a', { best: 4 }, { actors: [{ ...byState, hedge: 'suspected' }] })]))
    assert.equal(row?.actor1?.value, 'Narvia')
    assert.match(row?.actor1?.rule ?? '', /suspected/)
  })

  test('two who did it together stand beside one another', () => {
    const [row] = rows(told([dead('a', { best: 4 }, { actors: [byState, actor('Estmark', 8)] })]))
    assert.deepEqual(values(row, 'actor1', 'assoc_actor_1', 'interaction'), ['Narvia', 'Estmark', 17])
  })

  test('origins that name different sides, as many each, leave the cell empty and stand in the notes', () => {
    const of = told([
      dead('a', { best: 4 }, { actors: [byState] }),
      dead('b', { best: 4 }, { actors: [byFront], said: RESCUE }, 'r2'),
    ])
    const [row] = rows(of)
    assert.deepEqual(values(row, 'actor1', 'inter1'), [null, null])
    assert.match(row?.actor1?.rule ?? '', /different sides/)
    assert.match(
      String(row?.notes?.value),
      /By Narvia \(Alpha Monitor\)\. By Northern Front \(Rescue Service\)\. .*Disputed: by Narvia \(Alpha Monitor\) against by Northern Front \(Rescue Service\)\./,
    )
  })

  test('nobody named is X0 on the other side', () => {
    const [row] = rows(told([dead('a', { best: 4 })]))
    assert.deepEqual(values(row, 'actor1', 'actor2', 'interaction'), [null, 'Civilians (Chad)', 70])
  })

  test('a battle has both sides and no civilian target', () => {
    const of = told([dead('a', { best: 4, status: 'combatant', who: 'soldiers' }, { actors: [byState, byFront] })], {
      type: 'Battles',
      subType: 'Armed clash',
    })
    assert.deepEqual(values(rows(of)[0], 'actor1', 'actor2', 'interaction', 'civilian_targeting'), [
      'Narvia',
      'Northern Front',
      12,
      null,
    ])
  })
})

test('the dispute is written out in plain words, with who said each', () => {
  const of = told([
    dead('a', { low: 26, high: null, qualifier: 'at-least' }),
    dead('b', { best: 45, status: 'unknown', who: 'people' }, { said: RESCUE }, 'r2'),
    dead('c', { low: 26, high: null, qualifier: 'at-least', status: 'unknown', who: 'people' }, { said: MONITOR }, 'r2'),
  ])
  const notes = String(rows(of)[0]?.notes?.value)
  assert.match(notes, /^Shelling\/artillery\/missile attack in Old Harbour, 5 March 2031\./)
  assert.match(notes, /Killed: at least 26 civilians \(Alpha Monitor\); 45 people \(Rescue Service\)/)
  assert.match(notes, /Disputed: Killed: .* both may be true/)
  assert.match(notes, /2 reports, 2 texts, 2 origins\.$/)
})

describe('control', () => {
  const place = { places: [HARBOUR], time: onDay('2031-03-05') }
  const taken = (said = MONITOR) =>
    control(
      'a',
      'r1',
      { change: 'taken', by: 'Narvia', from: 'Northern Front' },
      { ...place, said, actors: [byState, { ...byFront, role: 'from' }] },
    )

  test('a place taken by state forces', () => {
    const [row] = rows(told([taken()]))
    assert.deepEqual(values(row, 'event_type', 'sub_event_type', 'actor1', 'actor2', 'interaction', 'fatalities'), [
      'Battles',
      'Government regains territory',
      'Narvia',
      'Northern Front',
      12,
      0,
    ])
  })

  test('a change of hands that is denied is a clash', () => {
    const denied = control(
      'b',
      'r2',
      { change: 'taken', by: 'Narvia' },
      { ...place, said: FRONT, polarity: 'denied', actors: [byState] },
    )
    const [row] = rows(told([taken(STATE), denied]))
    assert.deepEqual(values(row, 'sub_event_type'), ['Armed clash'])
    assert.match(String(row?.notes?.value), /Denied: taken by Narvia \(Northern Front\)/)
  })

  test('a withdrawal is a transfer without violence', () => {
    const left = control('a', 'r1', { change: 'withdrew', from: 'Northern Front' }, { ...place, said: MONITOR })
    assert.deepEqual(values(rows(told([left]))[0], 'event_type', 'sub_event_type'), [
      'Strategic developments',
      'Non-violent transfer of territory',
    ])
  })

  test('who holds or besieges a place is a state of things and no row', () => {
    const holds = control('a', 'r1', { change: 'holds', by: 'Narvia' }, { ...place, said: MONITOR })
    const besieges = control('b', 'r2', { change: 'besieges', by: 'Narvia' }, { ...place, said: RESCUE })
    assert.deepEqual(rows(told([holds, besieges])), [])
  })

  test('a place that changes hands on two days has two rows', () => {
    const back = control(
      'b',
      'r2',
      { change: 'taken', by: 'Northern Front' },
      { ...place, time: onDay('2031-03-06'), said: MONITOR, actors: [byFront] },
    )
    const reports = [report('r1', '2031-03-05', 'The Courier'), report('r2', '2031-03-06', 'Daily Lamp')]
    const time = { start: '2031-03-05', end: '2031-03-06', datePrec: 2 }
    assert.deepEqual(
      rows(told([taken(), back], { time }, reports)).map((row) => values(row, 'event_date', 'sub_event_type')),
      [
        ['2031-03-05', 'Government regains territory'],
        ['2031-03-06', 'Non-state actor overtakes territory'],
      ],
    )
  })
})

test('situations and negotiations are no rows', () => {
  for (const kind of ['situation', 'negotiation'] as const)
    assert.deepEqual(rows(told([dead('a', { best: 4, scope: 'aggregate' })], { kind })), [])
})
