import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { CodedRow, Codes, Told } from '../../../src/app/export/codings/coding.ts'
import { priogrid } from '../../../src/app/export/codings/where.ts'
import { readUcdpIds } from '../../../src/app/export/ucdp/ids.ts'
import { ucdp } from '../../../src/app/export/ucdp.ts'
import type { Figure } from '../../../src/model/claim.ts'
import { figure, onDay } from '../../reconcile/claims.ts'
import { actor, byFront, byState, codes, FRONT, HARBOUR, MONITOR, RESCUE, STATE, told, values } from './told.ts'

const rows = (of: Told, given: Codes = codes): readonly CodedRow[] => ucdp.rows(of, given)
const dead = (id: string, number: Partial<Figure>, more: Parameters<typeof figure>[3] = {}, of = 'r1') =>
  figure(id, of, number, { places: [HARBOUR], time: onDay('2031-03-05'), said: MONITOR, ...more })
const soldiers = { status: 'combatant', who: 'soldiers' } as const
const rebels = { status: 'combatant', who: 'rebels' } as const
const civilians = { status: 'civilian', who: 'civilians' } as const

const DEATHS = ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'low', 'high'] as const
const BATTLE = { type: 'Battles', subType: 'Armed clash' } as const

test('the columns are those of UCDP GED, in its order', () => {
  assert.equal(
    ucdp.columns.join(', '),
    'id, relid, year, active_year, code_status, type_of_violence, conflict_dset_id, conflict_new_id, conflict_name, dyad_dset_id, dyad_new_id, dyad_name, side_a_dset_id, side_a_new_id, side_a, side_b_dset_id, side_b_new_id, side_b, number_of_sources, source_article, source_office, source_date, source_headline, source_original, where_prec, where_coordinates, where_description, adm_1, adm_2, latitude, longitude, geom_wkt, priogrid_gid, country, country_id, region, event_clarity, date_prec, date_start, date_end, deaths_a, deaths_b, deaths_civilians, deaths_unknown, best, high, low, gwnoa, gwnob',
  )
})

describe('deaths', () => {
  test('those whom nobody tells apart make up the rest of the best total', () => {
    const claims = [dead('a', { best: 16 }), dead('b', { best: 4, status: 'civilian', who: 'children', partOf: 'a' })]
    assert.deepEqual(values(rows(told(claims))[0], ...DEATHS), [0, 0, 4, 12, 16, 16, 16])
  })

  test('groups of one telling are told by side and added', () => {
    const claims = [
      dead('a', { best: 5, ...soldiers }, { actors: [byState, byFront] }),
      dead('b', { best: 3, ...rebels }),
      dead('c', { best: 2, ...civilians }),
    ]
    const [row] = rows(told(claims, BATTLE))
    assert.deepEqual(values(row, 'side_a', 'side_b', 'type_of_violence', ...DEATHS), [
      'Narvia',
      'Northern Front',
      1,
      5,
      3,
      2,
      0,
      10,
      10,
      10,
    ])
  })

  test('the best total is that of most origins; the lowest and the highest stand beside it', () => {
    const claims = [
      dead('a', { best: 26 }),
      dead('b', { best: 45 }, { said: RESCUE }),
      dead('c', { best: 26 }, { said: STATE }, 'r2'),
    ]
    const [row] = rows(told(claims))
    assert.deepEqual(values(row, 'best', 'low', 'high'), [26, 26, 45])
    assert.match(row?.best?.rule ?? '', /most origins give \(2\)/)
  })

  test('a party’s claim about its enemy’s losses sets the highest alone', () => {
    const [row] = rows(told([dead('a', { best: 40, ...rebels }, { said: STATE, actors: [byState] })], BATTLE))
    assert.deepEqual(values(row, ...DEATHS), [0, 0, 0, 0, 0, 0, 40])
  })

  test('… unless another origin gives as much', () => {
    const claims = [
      dead('a', { best: 40, ...rebels }, { said: STATE, actors: [byState, byFront] }),
      dead('b', { best: 40, ...rebels }, {}, 'r2'),
    ]
    assert.deepEqual(values(rows(told(claims, BATTLE))[0], ...DEATHS), [0, 40, 0, 0, 40, 40, 40])
  })

  test('a party’s word about its own losses counts', () => {
    const claims = [dead('a', { best: 7, ...soldiers }, { said: STATE, actors: [byFront] })]
    assert.deepEqual(values(rows(told(claims, BATTLE))[0], 'best'), [7])
  })

  test('an event without deaths is no row', () => {
    assert.deepEqual(rows(told([dead('a', { best: 0 })])), [])
    assert.deepEqual(rows(told([dead('a', { measure: 'injured', best: 9 })])), [])
  })

  test('a running total is no event', () => {
    assert.deepEqual(rows(told([dead('a', { best: 9_000, scope: 'running' })], { kind: 'situation' })), [])
  })
})

describe('type of violence', () => {
  test('one side and civilians', () => {
    const [row] = rows(told([dead('a', { best: 4, ...civilians }, { actors: [byFront] })]))
    assert.deepEqual(values(row, 'type_of_violence', 'side_a', 'side_b', 'dyad_name'), [
      3,
      'Northern Front',
      'Civilians',
      'Northern Front - Civilians',
    ])
  })

  test('two groups that are no state', () => {
    const claims = [
      dead('a', { best: 4, status: 'combatant', who: 'fighters' }, { actors: [byFront, actor('Valley League', 3)] }),
    ]
    assert.deepEqual(values(rows(told(claims, BATTLE))[0], 'type_of_violence'), [2])
  })

  test('one side alone does not tell', () => {
    const [row] = rows(told([dead('a', { best: 4, ...soldiers }, { actors: [byFront], said: FRONT })]))
    assert.deepEqual(values(row, 'type_of_violence', 'dyad_name'), [null, null])
  })
})

test('place, time, sources', () => {
  const [row] = rows(told([dead('a', { best: 4 }), dead('b', { best: 4 }, { said: RESCUE }, 'r2')]))
  assert.deepEqual(
    values(row, 'where_prec', 'adm_1', 'geom_wkt', 'priogrid_gid', 'country', 'region', 'date_prec', 'date_start', 'date_end'),
    [1, 'North Province', 'POINT (20.75 10.25)', priogrid(10.25, 20.75), 'Chad', 'Africa', 1, '2031-03-05', '2031-03-05'],
  )
  assert.deepEqual(values(row, 'number_of_sources', 'source_office', 'source_original', 'event_clarity'), [
    2,
    'The Courier; Daily Lamp',
    'Alpha Monitor; Rescue Service',
    1,
  ])
})

test('a figure that sums up several incidents is said to', () => {
  assert.deepEqual(values(rows(told([dead('a', { best: 4, scope: 'aggregate' })]))[0], 'event_clarity'), [2])
})

test('PRIO-GRID cells count from 1 in the south-west, eastward', () => {
  for (const [lat, lon, gid] of [
    [-90, -180, 1],
    [-90, 179.9, 720],
    [-89.5, -180, 721],
    [0, 0, 129_961],
    [90, 180, 259_200],
  ] as const)
    assert.equal(priogrid(lat, lon), gid)
})

describe('ids of UCDP', () => {
  const file = (t: { after(run: () => void): void }, text: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'crossbearing-ids-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(join(folder, 'ids.yaml'), text)
    return join(folder, 'ids.yaml')
  }
  const battle = told([dead('a', { best: 5, ...soldiers }, { actors: [byState, byFront] })], BATTLE)
  const IDS = [
    'conflict_new_id',
    'conflict_name',
    'dyad_dset_id',
    'side_a_dset_id',
    'side_a',
    'side_b_new_id',
    'country_id',
    'gwnoa',
    'gwnob',
  ] as const

  test('are empty without a mapping file', () => {
    assert.deepEqual(values(rows(battle)[0], ...IDS), [null, null, null, null, 'Narvia', null, null, null, null])
  })

  test('come from it by our names', (t) => {
    const ids = readUcdpIds(
      file(
        t,
        'actors: {Narvia: {dset_id: 11, gwno: 999, name: Government of Narvia}, Northern Front: {new_id: 22}}\n' +
          'dyads: {Narvia - Northern Front: {dset_id: 33, conflict: {new_id: 44, name: "Narvia: Government"}}}\ncountries: {Chad: 483}\n',
      ),
    )
    assert.deepEqual(values(rows(battle, { ...codes, ids })[0], ...IDS), [
      44,
      'Narvia: Government',
      33,
      11,
      'Government of Narvia',
      22,
      483,
      999,
      null,
    ])
  })

  test('in a file that is not as expected are refused, naming file and entry', (t) => {
    const path = file(t, 'actors: {Narvia: {dset_id: eleven}}\n')
    assert.throws(
      () => readUcdpIds(path),
      (error: Error) => error.message.includes(path) && error.message.includes('Narvia › dset_id'),
    )
  })
})
