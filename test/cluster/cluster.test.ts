import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findEvents } from '../../src/cluster/cluster.ts'
import { explain, score, type Worded } from '../../src/cluster/features.ts'
import { wordedTellings } from '../../src/cluster/worded.ts'
import type { ConflictEvent } from '../../src/model/account.ts'
import type { Claim, Why } from '../../src/model/claim.ts'
import type { Report } from '../../src/model/report.ts'
import { between, control, figure, incident, onDay, place, report, statedDay } from '../reconcile/claims.ts'

const MARKET = 'Shells hit the grain market of Old Harbour on Tuesday and killed four porters, the port office said.'
const MARKET_AGAIN = 'Four porters died on Tuesday when shells fell on the grain market in the Old Harbour quarter of Varn.'
const FERRY = 'A mine sank the night ferry off the Sored light on Tuesday; eleven passengers drowned before boats came.'
const REPORTS = [
  report('r1', '2031-03-05', 'The Courier', MARKET),
  report('r2', '2031-03-05', 'Daily Lamp', MARKET_AGAIN),
  report('r3', '2031-03-05', 'Evening Bell', FERRY),
]

const harbour = place('Old Harbour', ['Port Varn', 'Narvia'], { lat: 10, lon: 10 })
const varn = place('Port Varn', ['Narvia'], { lat: 10.01, lon: 10, wherePrec: 2 })
const sored = place('Sored', ['Outer Isles', 'Narvia'], { lat: 12, lon: 14 })
const tuesday = onDay('2031-03-04')

const market = figure('market-1', 'r1', { best: 4, cause: 'artillery' }, { places: [harbour], time: tuesday })
const again = figure('market-2', 'r2', { best: 4, cause: 'artillery' }, { places: [varn], time: tuesday })
const ferry = figure('ferry', 'r3', { best: 11, cause: 'bomb' }, { places: [sored], time: tuesday })

const groups = (events: readonly ConflictEvent[]): string[][] => events.map((event) => [...event.claims]).sort()
const find = (claims: readonly Claim[], reports = REPORTS): readonly ConflictEvent[] =>
  findEvents({ reports, claims, copies: [], links: [] }).events

describe('incidents', () => {
  test('two tellings of one place, day, cause and number are one incident; another place is another', () => {
    assert.deepEqual(groups(find([market, again, ferry])), [['ferry'], ['market-1', 'market-2']])
  })

  test('the place is the exact one, the type follows the cause', () => {
    const event = find([market, again]).find((e) => e.claims.length === 2)
    assert.deepEqual(
      [event?.kind, event?.subType, event?.place?.name, event?.time?.start],
      ['incident', 'Shelling/artillery/missile attack', 'Old Harbour', '2031-03-04'],
    )
  })

  test('two attacks in one report stay apart', () => {
    const second = figure('second', 'r1', { best: 2 }, { places: [sored], time: tuesday, start: 60 })
    assert.deepEqual(groups(find([market, second])), [['market-1'], ['second']])
  })

  test('a claim without a place belongs to what was just told', () => {
    const injured = figure('injured', 'r1', { measure: 'injured', best: 9 }, { start: 60 })
    assert.deepEqual(groups(find([market, injured])), [['injured', 'market-1']])
  })

  test('a background of former days takes no news, and news of the same town on the next day is another incident', () => {
    const before = figure('before', 'r1', { best: 9, cause: 'bomb' }, { places: [harbour], time: onDay('2031-02-04'), start: 60 })
    const undated = figure('undated', 'r1', { best: 4 }, { places: [varn], start: 600 })
    const next = figure('next', 'r2', { best: 17, cause: 'bomb' }, { places: [harbour], time: onDay('2031-03-05') })
    assert.deepEqual(groups(find([market, before, undated, next])), [['before'], ['market-1', 'undated'], ['next']])
  })

  test('a name that no gazetteer knows is found again by its spelling', () => {
    const tal = place('Tal Ruun', [], { wherePrec: 6 })
    const tell = place('Tall Ruun', [], { wherePrec: 6 })
    const a = figure('a', 'r1', { best: 4, cause: 'artillery' }, { places: [tal], time: tuesday })
    const b = figure('b', 'r2', { best: 6, cause: 'artillery' }, { places: [tell], time: tuesday })
    assert.deepEqual(groups(find([a, b])), [['a', 'b']])
  })

  test('a total of one day in one town is of the incident there', () => {
    const total = figure('total', 'r2', { best: 4, scope: 'aggregate', cause: 'artillery' }, { places: [harbour], time: tuesday })
    assert.deepEqual(groups(find([market, total])), [['market-1', 'total']])
  })

  test('what is told without a figure joins the figures of its sentence, by the same means and doer alone', () => {
    const of = { places: [harbour], time: tuesday }
    const shelled = incident('shelled', 'r1', 'Shelling/artillery/missile attack', 'artillery', of)
    const raid = incident('raid', 'r1', 'Air/drone strike', 'air strike', of)
    assert.deepEqual(groups(find([market, shelled, raid])), [['market-1', 'shelled'], ['raid']])
  })

  test('without a figure it is an incident in a town, on a day; of a country or a year it is background', () => {
    const raid = (id: string, more: object) => incident(id, 'r1', 'Air/drone strike', 'air strike', more)
    const country = place('Narvia', [], { wherePrec: 6, gazetteerId: 'NV' })
    const claims = [
      raid('town', { places: [harbour], time: tuesday }),
      raid('country', { places: [country], time: tuesday }),
      raid('year', { places: [sored], time: between('2031-01-01', '2031-12-31') }),
      raid('planned', { places: [sored], time: tuesday, modality: 'planned' }),
    ]
    assert.deepEqual(groups(find(claims)), [['town']])
  })

  test('a protest is no shelling of the same place and day', () => {
    const of = { places: [harbour], time: tuesday }
    const claims = [market, incident('march', 'r2', 'Peaceful protest', null, of)]
    assert.deepEqual(groups(find(claims)), [['march'], ['market-1']])
  })

  test('a sentence on a former day beside other news is only a mention', () => {
    const news = figure('news', 'r2', { best: 9 }, { places: [sored], time: onDay('2031-03-05'), why: [statedDay] })
    const recalled = { ...again, start: 60, sentence: [60, 90] as const }
    const [event] = find([market, news, recalled]).filter(({ claims }) => claims.includes('market-2'))
    assert.deepEqual([event?.claims, event?.mentions], [['market-1', 'market-2'], ['r2']])
  })

  test('of what many tell as news no report is a mere mention', () => {
    const many = ['m1', 'm2', 'm3', 'm4', 'm5']
    const told = many.map((id) => figure(id, id, { best: 4, cause: 'artillery' }, { places: [harbour], time: tuesday }))
    const reports = [...REPORTS, ...many.map((id) => report(id, '2031-03-05', `Outlet ${id}`, MARKET))]
    const news = figure('news', 'r2', { best: 9 }, { places: [sored], time: onDay('2031-03-05'), why: [statedDay] })
    const recalled = { ...again, start: 60, sentence: [60, 90] as const }
    const [event] = find([...told, news, recalled], reports).filter(({ claims }) => claims.includes('market-2'))
    assert.deepEqual([event?.claims.length, event?.mentions], [6, []])
  })

  test('"earlier this week" is another attack than that of today', () => {
    const week = { ...between('2031-03-03', '2031-03-05'), datePrec: 2, text: 'Earlier this week' }
    const today = { ...market, time: onDay('2031-03-05') }
    const of = (time: typeof week) => figure('week', 'r1', { best: 9, cause: 'artillery' }, { time, start: 60 })
    assert.deepEqual(groups(find([today, of(week)])), [['market-1'], ['week']])
    assert.deepEqual(groups(find([today, of({ ...week, text: 'this week' })])), [['market-1', 'week']])
  })

  test('the day of a saying is not that of the attack', () => {
    const said = { ...between(null, '2031-03-05'), span: [10, 16] as const }
    const total = figure('total', 'r1', { best: 9, cause: 'artillery' }, { places: [harbour], time: said, start: 60 })
    const headline = figure(
      'headline',
      'r1',
      { best: 9, cause: 'artillery' },
      { places: [harbour], time: { ...onDay('2031-03-05'), span: [10, 16] } },
    )
    assert.deepEqual(groups(find([headline, total, again])), [['headline', 'market-2', 'total']])
  })

  test('what is dated by its saying alone may have been on the day before', () => {
    const implied: Why = { ...statedDay, basis: 'implied' }
    const claimed = figure(
      'claimed',
      'r1',
      { best: 9, cause: 'bomb' },
      { places: [harbour], time: { ...onDay('2031-03-05'), span: [2, 8] }, why: [implied] },
    )
    const night = (why: readonly Why[]) =>
      figure(
        'night',
        'r1',
        { best: 9, cause: 'bomb' },
        { places: [harbour], time: { ...tuesday, span: [62, 70] }, start: 60, why },
      )
    assert.deepEqual(groups(find([claimed, night([statedDay])])), [['claimed', 'night']])
    assert.deepEqual(groups(find([{ ...claimed, why: [statedDay] }, night([statedDay])])), [['claimed'], ['night']])
  })

  test('a headline names the province for the village: the same number by the same means', () => {
    const city = place('Sored', ['Sored', 'Narvia'], { lat: 12, lon: 14 })
    const village = place('Tal Ruun', ['Sored Province', 'Narvia'], { lat: 12.3, lon: 14, gazetteerId: 'TR' })
    const headline = figure(
      'headline',
      'r1',
      { best: 20, cause: 'bomb' },
      { places: [{ ...city, gazetteerId: 'SO' }], time: tuesday },
    )
    const text = (best: number) => figure('text', 'r1', { best, cause: 'bomb' }, { places: [village], time: tuesday, start: 60 })
    assert.deepEqual(groups(find([headline, text(20)])), [['headline', 'text']])
    assert.deepEqual(groups(find([headline, text(7)])), [['headline'], ['text']])
  })

  test('a report without a day tells of nothing that happened days after it', () => {
    const days = (published: string, day: string) => {
      const told = wordedTellings(report('r1', published, 'The Courier', MARKET), [{ ...market, time: null }])[0] as Worded
      const dated = wordedTellings(report('r2', '2031-03-08', 'Daily Lamp', MARKET), [
        { ...again, time: onDay(day) },
      ])[0] as Worded
      return explain({ a: told, b: dated, copy: null }).find(({ feature }) => feature === 'days')?.found
    }
    assert.deepEqual(
      [
        days('2031-03-05', '2031-03-05'),
        days('2031-03-05', '2031-03-06'),
        days('2031-03-05', '2031-03-07'),
        days('2031-03-09', '2031-03-03'),
      ],
      ['possible', 'possible', 'week', 'few'],
    )
  })

  test('the score of two tellings adds up from what each feature found', () => {
    const [a, b] = [market, again].map(
      (claim) => wordedTellings(REPORTS.find((r) => r.id === claim.report) as Report, [claim])[0],
    )
    const match = { a: a as Worded, b: b as Worded, copy: null }
    const reasons = explain(match)
    assert.deepEqual(
      reasons.slice(0, 2).map(({ feature, found }) => [feature, found]),
      [
        ['place', 'inside'],
        ['days', 'same'],
      ],
    )
    assert.equal(
      reasons.reduce((sum, { weight }) => sum + weight, 0),
      score(match),
    )
  })

  test('neither the order of reports nor that of claims matters', () => {
    const claims = [market, again, ferry]
    assert.deepEqual(find(claims.toReversed(), REPORTS.toReversed()), find(claims))
  })
})

describe('control', () => {
  const taken = control('taken', 'r1', { change: 'taken', by: 'Army' }, { places: [harbour], time: tuesday })
  const repelled = control(
    'repelled',
    'r2',
    { change: 'repelled', by: 'Front' },
    { places: [harbour], time: onDay('2031-03-05') },
  )

  test('claims about one place on neighbouring days are one event', () => {
    assert.deepEqual(groups(find([taken, repelled])), [['repelled', 'taken']])
  })

  test('a week later is another', () => {
    const later = control('later', 'r2', { change: 'taken', by: 'Army' }, { places: [harbour], time: onDay('2031-03-12') })
    assert.deepEqual(groups(find([taken, later])), [['later'], ['taken']])
  })

  test('"rebel-held X" makes no event', () => {
    const background = { ...taken, rule: 'en.control.held-place' }
    assert.deepEqual(find([background]), [])
  })
})

describe('situations', () => {
  test('displacement from quarters of one city is one situation for weeks', () => {
    const a = figure(
      'a',
      'r1',
      { measure: 'displaced', best: 30_000, scope: 'running' },
      { places: [harbour], time: between(null, '2031-03-04') },
    )
    const b = figure(
      'b',
      'r2',
      { measure: 'displaced', low: 50_000, high: null, scope: 'aggregate' },
      { places: [varn], time: between('2031-03-02', '2031-03-05') },
    )
    const [event, ...others] = find([a, b])
    assert.deepEqual([event?.kind, event?.claims, others.length], ['situation', ['a', 'b'], 0])
  })

  test('what a whole country has gone through stands alone in each report', () => {
    const millions = { measure: 'displaced' as const, low: 2_000_000, high: null, scope: 'running' as const }
    const where = { places: [place('Narvia', [], { wherePrec: 6 })], time: between('2027-01-01', '2031-03-05') }
    assert.equal(find([figure('a', 'r1', millions, where), figure('b', 'r2', millions, where)]).length, 2)
  })

  test("the war's dead are no incident", () => {
    const total = figure(
      'total',
      'r1',
      { low: 40_000, high: null, scope: 'running' },
      { places: [varn], time: between('2027-01-01', '2031-03-05') },
    )
    assert.deepEqual(
      find([market, total])
        .map((event) => event.kind)
        .sort(),
      ['incident', 'situation'],
    )
  })
})
