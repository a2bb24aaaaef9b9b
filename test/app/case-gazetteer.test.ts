import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { codColumns, codPlaces } from '../../src/app/case-gazetteer/cod.ts'
import { geoNamesPlace } from '../../src/app/case-gazetteer/geonames.ts'
import { importPlaces } from '../../src/app/case-gazetteer/import.ts'
import { tieToKnown, withImported } from '../../src/app/case-gazetteer/merge.ts'
import { placeFilesVersion, readPlaceFiles } from '../../src/app/case-gazetteer/place-file.ts'
import { Failure } from '../../src/app/failure.ts'
import { loadCaseKnowledge } from '../../src/app/knowledge.ts'
import type { GazetteerPlace } from '../../src/model/knowledge.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { reportOf } from '../cases/report.ts'

/** A line of a GeoNames dump; the places are invented. */
function dumpLine(row: {
  id: number
  name: string
  others?: string
  lat?: number | string
  lon?: number
  feature?: string
  country?: string
  admin1?: string
  admin2?: string
  population?: number
}): string {
  const {
    id,
    name,
    others = '',
    lat = 15.5,
    lon = 32.5,
    feature = 'P.PPL',
    country = 'SD',
    admin1 = '29',
    admin2 = '',
    population = 0,
  } = row
  const [kind, code] = feature.split('.')
  const cells = [
    id,
    name,
    name,
    others,
    lat,
    lon,
    kind,
    code,
    country,
    '',
    admin1,
    admin2,
    '',
    '',
    population,
    '',
    400,
    'Africa/Khartoum',
    '2020-01-01',
  ]
  return cells.join('\t')
}

describe('a line of a GeoNames dump', () => {
  test('a village: names in Latin letters, one in Arabic, parent from its codes', () => {
    const place = geoNamesPlace(
      dumpLine({
        id: 91,
        name: 'Karsova',
        others: 'Karsowa,KSV,كرسوفا,Карсова,http://example.org/karsova,Qarsova',
        admin2: '2901',
      }),
    )
    assert.deepEqual(place, {
      id: 'geonames-91',
      name: 'Karsova',
      variants: ['Karsowa', 'Qarsova'],
      arabic: 'كرسوفا',
      kind: 'village',
      parent: 'SD.29.2901',
      lat: 15.5,
      lon: 32.5,
      precision: 2000,
      population: 0,
      country: 'SD',
      source: '',
    })
  })

  const kinds: readonly (readonly [feature: string, population: number, kind: GazetteerPlace['kind'] | null])[] = [
    ['P.PPL', 250_000, 'city'],
    ['P.PPL', 6_000, 'town'],
    ['P.PPLX', 0, 'quarter'],
    ['A.ADM1', 0, 'province'],
    ['A.ADM2', 0, 'district'],
    ['A.ADM3', 0, 'area'],
    ['S.AIRB', 0, 'site'],
    ['S.DAM', 0, 'site'],
    ['P.PPLQ', 0, null],
    ['H.STM', 0, null],
    ['T.HLL', 0, null],
    ['S.SCH', 0, null],
  ]
  for (const [feature, population, kind] of kinds)
    test(`${feature} of ${population} people is ${kind ?? 'passed over'}`, () => {
      assert.equal(geoNamesPlace(dumpLine({ id: 1, name: 'Orlo', feature, population }))?.kind ?? null, kind)
    })

  test('divisions go by their codes', () => {
    const id = (feature: string) => geoNamesPlace(dumpLine({ id: 1, name: 'Orlo', feature, admin2: '7' }))
    assert.deepEqual([id('A.ADM1')?.id, id('A.ADM1')?.parent], ['SD.29', 'SD'])
    assert.deepEqual([id('A.ADM2')?.id, id('A.ADM2')?.parent], ['SD.29.7', 'SD.29'])
  })

  test('what is wrong is said by column', () => {
    assert.throws(() => geoNamesPlace(dumpLine({ id: 1, name: 'Orlo', lat: 'north' })), /column latitude: a number was expected/)
    assert.throws(() => geoNamesPlace(dumpLine({ id: 1, name: 'Orlo', lat: 99 })), /column latitude/)
    assert.throws(() => geoNamesPlace('1\tOrlo'), /19 columns parted by tabs were expected, 2 are there/)
  })
})

const HEADER = [
  'ADM0_EN',
  'ADM0_PCODE',
  'ADM1_EN',
  'ADM1_AR',
  'ADM1_PCODE',
  'ADM2_EN',
  'ADM2_AR',
  'ADM2ALT1EN',
  'ADM2_PCODE',
  'CENTER_LAT',
  'CENTER_LON',
  'AREA_SQKM',
]
const sudan = (name: string, code: string) => (name === 'Sudan' || code === 'SD' ? 'SD' : null)

describe('a row of an OCHA table of divisions', () => {
  const row = ['Sudan', 'SD', 'Orlo', 'أورلو', 'SD77', 'Karsova', 'كرسوفا', 'Qarsova', 'SD77001', '15.2', '32.1', '314']

  test('gives the division with its point, and those around it', () => {
    const places = codPlaces(row, codColumns(HEADER), sudan)
    assert.deepEqual(
      places.map(({ id, name, variants, arabic, kind, parent, lat, precision }) => [
        id,
        name,
        variants,
        arabic,
        kind,
        parent,
        lat,
        precision,
      ]),
      [
        ['cod-SD77', 'Orlo', [], 'أورلو', 'province', 'SD', null, 100_000],
        ['cod-SD77001', 'Karsova', ['Qarsova'], 'كرسوفا', 'district', 'cod-SD77', 15.2, 9_997],
      ],
    )
  })

  test('the newer form of the columns', () => {
    const columns = codColumns(['adm1_name', 'adm1_name1', 'adm1_pcode', 'adm0_name', 'adm0_pcode', 'center_lat', 'center_lon'])
    const [place] = codPlaces(['Orlo', 'أورلو', 'SD77', 'Sudan', 'SD', '15', '32'], columns, sudan)
    assert.deepEqual([place?.name, place?.arabic, place?.lat, place?.lon], ['Orlo', 'أورلو', 15, 32])
  })

  test('what is wrong is said', () => {
    const columns = codColumns(HEADER)
    const wrong = (at: number, value: string) => () => codPlaces(row.with(at, value), columns, sudan)
    assert.throws(wrong(8, '77 001'), /column ADM2_PCODE: a P-code was expected/)
    assert.throws(() => codPlaces(row.with(5, '').with(7, ''), columns, sudan), /the name of SD77001 in Latin letters is missing/)
    assert.throws(wrong(9, 'north'), /the point of the division is no pair of numbers/)
    assert.throws(
      () => codPlaces(row.with(0, 'Narvia').with(1, 'NV'), columns, sudan),
      /no country is known by the name "Narvia" or the code NV/,
    )
    assert.throws(() => codColumns(['ADM1_EN', 'ADM1_PCODE']), /ADM0_EN and ADM0_PCODE are missing/)
    assert.throws(() => codColumns(['ADM0_EN', 'ADM0_PCODE', 'ADM1_PCODE']), /ADM1_EN is missing/)
  })
})

describe('imported places and known ones', () => {
  const place = (id: string, name: string, more: Partial<GazetteerPlace> = {}): GazetteerPlace => ({
    id,
    name,
    variants: [],
    arabic: null,
    kind: 'village',
    parent: 'SD',
    lat: 15,
    lon: 32,
    precision: 2000,
    population: 0,
    country: 'SD',
    source: 'test',
    ...more,
  })
  const known = [
    place('SD', 'Sudan', { kind: 'country', parent: null }),
    place('SD.77', 'Orlo Province', { kind: 'province', lat: 15.5 }),
    place('karsova', 'al-Karsova', { variants: ['Qarsova'] }),
  ]
  const tieOf = (given: GazetteerPlace) => tieToKnown([given], known)[0]?.sameAs

  test('one name near by is one place', () => assert.equal(tieOf(place('x', 'Karsova', { lat: 15.05 })), 'karsova'))
  test('a variant near by, too', () => assert.equal(tieOf(place('x', 'Karsowa', { variants: ['Qarsova'] })), 'karsova'))
  test('one name far away is another place', () => assert.equal(tieOf(place('x', 'Karsova', { lat: 16 })), null))
  test('a name near by of another country is another place', () =>
    assert.equal(tieOf(place('x', 'Karsova', { country: 'TD' })), null))
  test('a division is no village', () => assert.equal(tieOf(place('x', 'Karsova', { kind: 'district' })), null))
  test('a division without a point goes by its name', () =>
    assert.equal(tieOf(place('x', 'Orlo', { kind: 'province', lat: null, lon: null })), 'SD.77'))
  test('the same id is the same place', () => assert.equal(tieOf(place('karsova', 'Another Name')), 'karsova'))

  test('what lies in a tied place lies in the known one', () => {
    const [, inner] = tieToKnown([place('cod-1', 'Orlo', { kind: 'province' }), place('x', 'Testa', { parent: 'cod-1' })], known)
    assert.deepEqual([inner?.parent, inner?.sameAs], ['SD.77', null])
  })
  test('what lies in a division that no list has lies in the one above', () => {
    assert.equal(tieToKnown([place('x', 'Testa', { parent: 'SD.77.5' })], known)[0]?.parent, 'SD.77')
    assert.equal(tieToKnown([place('x', 'Testa', { parent: 'SD.88.5' })], known)[0]?.parent, 'SD')
  })
  test('a tied place gives its names and is none of its own', () => {
    const all = withImported(
      known,
      tieToKnown([place('x', 'Karsova', { variants: ['Karsowa'], arabic: 'كرسوفا' }), place('y', 'Testa')], known),
    )
    assert.deepEqual(
      all.map(({ id }) => id),
      ['SD', 'SD.77', 'karsova', 'y'],
    )
    assert.deepEqual([all[2]?.variants, all[2]?.arabic], [['Qarsova', 'Karsova', 'Karsowa'], 'كرسوفا'])
  })
})

describe('importing into a case', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossbearing-places-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const write = (name: string, lines: readonly string[]): string => {
    const file = join(folder, name)
    writeFileSync(file, `\u{feff}${lines.join('\r\n')}\r\n`)
    return file
  }
  const job = (file: string, caseFolder: string, country: string | null = null) => {
    const problems: string[] = []
    const shares: number[] = []
    return {
      problems,
      shares,
      run: () =>
        importPlaces({
          caseFolder,
          file,
          country,
          licence: null,
          day: '2026-11-26',
          onProgress: (share) => shares.push(share),
          onProblem: (line, problem) => problems.push(`line ${line}: ${problem}`),
        }),
    }
  }

  test('a GeoNames dump: places are kept with origin and licence, bad lines named, and the coder finds them', async () => {
    const caseFolder = join(folder, 'one')
    const file = write('SD.txt', [
      dumpLine({ id: 990_000_001, name: 'Wad Karsova', lat: 13.9, lon: 33.1 }),
      'broken',
      dumpLine({ id: 990_000_002, name: 'Orlo', feature: 'T.HLL' }),
      dumpLine({
        id: 379_252,
        name: 'Khartoum',
        others: 'Khartoumtest',
        lat: 15.55,
        lon: 32.53,
        population: 1_974_647,
        feature: 'P.PPLC',
      }),
    ])
    const before = placeFilesVersion(caseFolder)
    const { run, problems, shares } = job(file, caseFolder)
    const done = await run()
    assert.deepEqual([done.added, done.tied, done.rejected], [1, 1, 1])
    assert.deepEqual(problems, ['line 2: 19 columns parted by tabs were expected, 1 are there'])
    assert.equal(shares.at(-1), 1)
    const [head] = readFileSync(done.path, 'utf8').split('\n')
    const { sha256, ...told } = JSON.parse(head!) as Record<string, unknown>
    assert.match(String(sha256), /^[0-9a-f]{64}$/u)
    assert.deepEqual(told, {
      origin: 'GeoNames (https://www.geonames.org/)',
      licence: 'CC BY 4.0',
      file: 'SD.txt',
      country: null,
      imported: '2026-11-26',
    })
    assert.notEqual(placeFilesVersion(caseFolder), before)
    assert.deepEqual(
      readPlaceFiles(caseFolder).map(({ name, sameAs }) => [name, sameAs]),
      [
        ['Wad Karsova', null],
        ['Khartoum', 'SD-khartoum'],
      ],
    )

    const knowledge = loadCaseKnowledge(caseFolder)
    assert.ok(knowledge.places.find(({ id }) => id === 'SD-khartoum')?.variants.includes('Khartoumtest'))
    const [claim] = createPipeline(knowledge).code(
      reportOf('Six people were killed in the village of Wad Karsova in Sudan on Friday.'),
    )
    assert.deepEqual(
      claim?.places.map(({ name, lat, gazetteerId, within }) => [name, lat, gazetteerId, within.at(-1)]),
      [['Wad Karsova', 13.9, 'geonames-990000001', 'Sudan']],
    )
  })

  test('an OCHA table, of one country only; imported again it is there once', async () => {
    const caseFolder = join(folder, 'two')
    const file = write('sdn_adm2.csv', [
      HEADER.join(','),
      'Sudan,SD,Orlo,أورلو,SD77,"Karsova, North",كرسوفا,,SD77001,15.2,32.1,314',
      'Sudan,SD,Orlo,أورلو,SD77,Testa,,,SD77002,15.4,32.3,314',
      'Chad,TD,Lac,,TD07,Mamdi,,,TD0701,13.5,14.5,1000',
    ])
    const done = await job(file, caseFolder, 'SD').run()
    assert.deepEqual([done.added, done.tied, done.rejected], [3, 0, 0])
    await job(file, caseFolder, 'SD').run()
    assert.deepEqual(
      readPlaceFiles(caseFolder).map(({ id, name, parent }) => [id, name, parent]),
      [
        ['cod-SD77', 'Orlo', 'SD'],
        ['cod-SD77001', 'Karsova, North', 'cod-SD77'],
        ['cod-SD77002', 'Testa', 'cod-SD77'],
      ],
    )
  })

  test('a file of neither format, and one without a place, are refused and leave nothing', async () => {
    const caseFolder = join(folder, 'three')
    const refused = (name: string, lines: string[], says: RegExp) =>
      assert.rejects(job(write(name, lines), caseFolder).run, (error) => error instanceof Failure && says.test(error.message))
    await refused('notes.txt', ['Some notes'], /notes\.txt, line 1: neither a GeoNames dump .* nor an OCHA table/)
    await refused('half.csv', ['ADM1_EN,ADM1_PCODE', 'Orlo,SD77'], /half\.csv, line 1: .*ADM0_EN and ADM0_PCODE/)
    await refused('hills.txt', [dumpLine({ id: 1, name: 'Orlo', feature: 'T.HLL' })], /hills\.txt: no place was found/)
    assert.deepEqual(readPlaceFiles(caseFolder), [])
  })
})
