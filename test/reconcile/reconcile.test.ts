import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Account, ConflictEvent } from '../../src/model/account.ts'
import type { Claim, ClaimActor, Figure } from '../../src/model/claim.ts'
import type { CopyLink } from '../../src/model/copy-link.ts'
import type { Report } from '../../src/model/report.ts'
import { createLedger } from '../../src/reconcile/ledger.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { between, control, figure, incident, onDay, place, report, speaker, statement } from './claims.ts'

const event = (claims: readonly Claim[], kind: ConflictEvent['kind'] = 'incident'): ConflictEvent => ({
  id: 'event',
  kind,
  type: null,
  subType: null,
  place: null,
  time: null,
  claims: claims.map((claim) => claim.id),
  mentions: [],
})

const account = (reports: readonly Report[], claims: readonly Claim[], copies: readonly CopyLink[] = []): Account =>
  reconcile(event(claims, claims.some((claim) => claim.control) ? 'control' : 'incident'), createLedger(reports, claims, copies))

const ALPHA = speaker('Alpha Monitor')
const RESCUE = speaker('Rescue Service', { kind: 'rescue-service' })
const ARMY = speaker('Army of Narvia', { kind: 'official', party: true })
const REBELS = speaker('Northern Front', { kind: 'armed-group', party: true })

const two = [report('r1', '2031-03-05', 'The Courier'), report('r2', '2031-03-05', 'Daily Lamp')]
const killed = (a: Claim, b: Claim, reports = two) => account(reports, [a, b])

describe('figures of two origins', () => {
  test('disjoint numbers are contested', () => {
    const of = killed(figure('a', 'r1', { best: 26 }, { said: ALPHA }), figure('b', 'r2', { best: 45 }, { said: RESCUE }))
    assert.equal(of.figures.killed?.verdict, 'contested')
    assert.equal(of.contested, true)
    assert.deepEqual(
      of.why.map((why) => why.kind),
      ['figures'],
    )
    assert.deepEqual([of.figures.killed?.low, of.figures.killed?.high], [26, 45])
  })

  test('"at least 26" against 45 of the same day is contested, and said to be possibly both true', () => {
    const of = killed(
      figure('a', 'r1', { low: 26, high: null, qualifier: 'at-least' }, { said: ALPHA }),
      figure('b', 'r2', { best: 45 }, { said: RESCUE }),
    )
    assert.equal(of.figures.killed?.verdict, 'contested')
    assert.match(of.figures.killed?.because ?? '', /both may be true, "at least 26" does not exclude 45/)
  })

  test('"at least 26" against 45 said two days later is only earlier', () => {
    const reports = [report('r1', '2031-03-05', 'The Courier'), report('r2', '2031-03-07', 'Daily Lamp')]
    const of = killed(
      figure('a', 'r1', { low: 26, high: null, qualifier: 'at-least' }, { said: ALPHA }),
      figure('b', 'r2', { best: 45 }, { said: RESCUE }),
      reports,
    )
    assert.equal(of.figures.killed?.verdict, 'compatible')
    assert.equal(of.contested, false)
  })

  test('no dispute rests on a vague word', () => {
    const of = killed(
      figure('a', 'r1', { low: 24, high: 99, qualifier: 'vague' }, { said: ALPHA }),
      figure('b', 'r2', { best: 15 }, { said: RESCUE }),
    )
    assert.equal(of.contested, false)
    assert.deepEqual([of.figures.killed?.low, of.figures.killed?.high], [15, 15])
  })

  test('people of different standing are not compared', () => {
    const of = killed(
      figure('a', 'r1', { best: 4, status: 'civilian' }, { said: ALPHA }),
      figure('b', 'r2', { best: 9, status: 'combatant' }, { said: RESCUE }),
    )
    assert.equal(of.contested, false)
  })

  test('a difference in the injured shows on the injured only', () => {
    const of = killed(
      figure('a', 'r1', { best: 7, measure: 'injured' }, { said: ALPHA }),
      figure('b', 'r2', { best: 20, measure: 'injured' }, { said: RESCUE }),
    )
    assert.equal(of.figures.injured?.verdict, 'contested')
    assert.equal(of.contested, false)
  })

  test('a part is not compared with a whole', () => {
    const claims = [
      figure('a', 'r1', { best: 16 }, { said: ALPHA }),
      figure('b', 'r1', { best: 4, partOf: 'a', who: 'children', status: 'civilian' }, { said: ALPHA }),
      figure('c', 'r2', { best: 16 }, { said: RESCUE }),
    ]
    const of = account(two, claims)
    assert.equal(of.figures.killed?.verdict, 'agree')
    assert.equal(of.figures.killed?.best, 16)
  })
})

describe('figures that are no rival tolls', () => {
  test('a headline that drops "at least" gives no other number', () => {
    const claims = [
      figure('headline', 'r1', { best: 18 }, { said: ALPHA }),
      figure('text', 'r1', { low: 18, high: null, qualifier: 'at-least' }, { said: ALPHA }),
      figure('other', 'r2', { best: 26 }, { said: RESCUE }),
    ]
    assert.equal(account(two, claims).contested, false)
    assert.equal(account(two, [claims[0] as Claim, claims[2] as Claim]).contested, true)
  })

  test('"killed a policeman" is one of many dead; of a few it is another toll', () => {
    const single = { ...figure('a', 'r1', { best: 1 }, { said: ARMY }), rule: 'en.figure.object.single' }
    const of = killed(single, figure('b', 'r2', { best: 17 }, { said: ALPHA }))
    assert.deepEqual([of.contested, of.figures.killed?.verdict], [false, 'compatible'])
    assert.match(of.figures.killed?.because ?? '', /is sooner some of 17/)
    assert.equal(killed(single, figure('b', 'r2', { best: 4 }, { said: ALPHA })).contested, true)
    assert.equal(killed({ ...single, rule: 'test' }, figure('b', 'r2', { best: 17 }, { said: ALPHA })).contested, true)
  })

  test('a report that gives both numbers takes one for a part of the other, wherever else they stand alone', () => {
    const whole = figure('whole', 'r1', { best: 14 })
    const part = figure('part', 'r1', { best: 13 }, { said: ALPHA })
    const alone = figure('alone', 'r2', { best: 14 })
    assert.equal(account(two, [whole, part, alone]).contested, false)
    assert.equal(account(two, [part, alone]).contested, true)
    assert.equal(account(two, [whole, part, { ...alone, attribution: [RESCUE] }]).contested, true)
  })

  test('bodies that were found are some of the dead; more bodies than dead are another toll', () => {
    const bodies = (best: number) => figure('a', 'r1', { best, who: 'bodies' }, { said: ALPHA })
    const dead = figure('b', 'r2', { best: 40 }, { said: RESCUE })
    const of = killed(bodies(22), dead)
    assert.deepEqual([of.contested, of.figures.killed?.verdict], [false, 'compatible'])
    assert.equal(killed(bodies(60), dead).contested, true)
    const later = [report('r1', '2031-03-12', 'The Courier'), report('r2', '2031-03-05', 'Daily Lamp')]
    assert.equal(killed(bodies(22), dead, later).contested, true)
  })

  test('what two say together one of them may update', () => {
    const days = [report('r1', '2031-03-05', 'The Courier'), report('r2', '2031-03-06', 'Daily Lamp')]
    const together = { ...figure('a', 'r1', { best: 30 }), attribution: [ALPHA, REBELS] }
    const of = killed(together, figure('b', 'r2', { best: 43 }, { said: ALPHA }), days)
    assert.deepEqual([of.contested, of.figures.killed?.verdict], [false, 'compatible'])
    assert.match(of.figures.killed?.because ?? '', /said earlier/)
    assert.equal(killed(together, figure('b', 'r2', { best: 43 }, { said: ALPHA })).contested, true)
    assert.equal(killed(together, figure('b', 'r2', { best: 43 }, { said: RESCUE }), days).contested, true)
  })

  test('"killed a pilot" is no toll of people that two medics could outnumber', () => {
    const pilot = { ...figure('a', 'r1', { best: 1, who: 'a pilot' }, { said: ARMY }), rule: 'en.figure.object.single' }
    const medics = figure('b', 'r2', { best: 2, who: 'medics', status: 'civilian' }, { said: ALPHA })
    assert.equal(killed(pilot, medics).contested, false)
    assert.equal(killed({ ...pilot, rule: 'test' }, medics).contested, true)
    const anybody = figure('a', 'r1', { best: 1, who: 'a person' }, { said: ARMY })
    const children = figure('b', 'r2', { best: 3, who: 'children', status: 'civilian' }, { said: ALPHA })
    assert.equal(killed({ ...anybody, rule: 'en.figure.passive.single' }, children).contested, true)
  })

  test('one origin does not dispute its toll of civilians with an earlier one of people; another origin does', () => {
    const people = figure('a', 'r1', { best: 15, who: 'people' }, { said: ALPHA })
    const civilians = (said: typeof ALPHA) => figure('b', 'r2', { best: 18, who: 'civilians', status: 'civilian' }, { said })
    assert.equal(killed(people, civilians(ALPHA)).contested, false)
    assert.equal(killed(people, civilians(RESCUE)).contested, true)
  })
})

describe('whom figures count', () => {
  const civilians = (best: number, who = 'civilians') => figure('b', 'r2', { best, who, status: 'civilian' }, { said: RESCUE })

  test('people hold civilians: fewer people than civilians is a dispute, more is not', () => {
    assert.equal(killed(figure('a', 'r1', { best: 4 }, { said: ALPHA }), civilians(6)).contested, true)
    assert.equal(killed(figure('a', 'r1', { best: 8 }, { said: ALPHA }), civilians(6)).figures.killed?.verdict, 'compatible')
  })

  test('children are not all civilians', () => {
    const all = figure('a', 'r1', { best: 21, who: 'civilians', status: 'civilian' }, { said: ALPHA })
    assert.equal(killed(all, civilians(3, 'children')).contested, false)
    assert.equal(killed(all, civilians(30, 'children')).contested, true)
  })

  test('soldiers and rebels are counted apart', () => {
    const of = killed(
      figure('a', 'r1', { best: 5, who: 'soldiers', status: 'combatant' }, { said: ALPHA }),
      figure('b', 'r2', { best: 14, who: 'opposition fighters', status: 'combatant' }, { said: RESCUE }),
    )
    assert.equal(of.contested, false)
  })
})

test('a smaller figure of the same report counts some of the same people', () => {
  const of = account(two, [
    figure('toll', 'r1', { low: 31, high: null, qualifier: 'at-least' }, { said: ALPHA }),
    figure('one', 'r1', { best: 1 }),
    figure('other', 'r2', { best: 31 }, { said: RESCUE }),
  ])
  assert.equal(of.contested, false)
  assert.deepEqual([of.figures.killed?.low, of.figures.killed?.high], [31, 31])
  assert.equal(of.figures.killed?.values.length, 3, 'it is listed all the same')
})

describe('totals', () => {
  const fled = (id: string, of: string, days: readonly [string | null, string], values: Partial<Figure>, where: string) =>
    figure(
      id,
      of,
      { measure: 'displaced', scope: 'running', ...values },
      { said: id === 'a' ? ALPHA : RESCUE, time: between(...days), places: [place(where, ['Narvia'])] },
    )
  const verdict = (a: Claim, b: Claim) => account(two, [a, b]).figures.displaced?.verdict

  test('a total that grew is no contradiction', () => {
    const a = fled('a', 'r1', [null, '2031-03-03'], { best: 20_000 }, 'Port Varn')
    assert.equal(verdict(a, fled('b', 'r2', [null, '2031-03-05'], { best: 50_000 }, 'Port Varn')), 'compatible')
    assert.equal(verdict(a, fled('b', 'r2', [null, '2031-03-05'], { best: 9_000 }, 'Port Varn')), 'contested')
  })

  test('periods that only overlap, and places apart, go together', () => {
    const a = fled('a', 'r1', ['2031-03-01', '2031-03-05'], { best: 20_000 }, 'Port Varn')
    assert.equal(verdict(a, fled('b', 'r2', ['2031-03-03', '2031-03-08'], { best: 50_000 }, 'Port Varn')), 'compatible')
    assert.equal(verdict(a, fled('b', 'r2', ['2031-03-01', '2031-03-05'], { best: 50_000 }, 'Sored')), 'compatible')
  })

  test('how many are left is disputed on neighbouring days only', () => {
    const left = (of: string, day: string, best: number) =>
      figure(of, of, { measure: 'trapped', best, scope: 'aggregate' }, { said: of === 'r1' ? ALPHA : RESCUE, time: onDay(day) })
    const of = (a: Claim, b: Claim) => account(two, [a, b]).figures.trapped?.verdict
    assert.equal(of(left('r1', '2031-03-04', 900), left('r2', '2031-03-05', 400)), 'contested')
    assert.equal(of(left('r1', '2031-03-04', 900), left('r2', '2031-03-12', 400)), 'compatible')
  })
})

const by = (name: string): ClaimActor => ({
  role: 'by',
  name,
  side: name,
  inter: 1,
  text: name,
  start: 0,
  end: 0,
  hedge: null,
  polarity: 'asserted',
})

describe('who did it', () => {
  const kinds = (claims: readonly Claim[]) => account(two, claims).why.map(({ kind }) => kind)

  test('two origins that name two sides dispute it', () => {
    const a = figure('a', 'r1', { best: 3 }, { said: ALPHA, actors: [by('Narvia')] })
    const b = figure('b', 'r2', { best: 3 }, { said: RESCUE, actors: [by('Northern Front')] })
    assert.deepEqual(kinds([a, b]), ['perpetrator'])
    assert.deepEqual(kinds([a, figure('b', 'r2', { best: 3 }, { said: RESCUE, actors: [by('Narvia')] })]), [])
  })

  test('an origin that names both disputes neither', () => {
    const a = figure('a', 'r1', { best: 3 }, { said: ALPHA, actors: [by('Narvia')] })
    const both = figure('b', 'r2', { best: 3 }, { said: RESCUE, actors: [by('Narvia')] })
    const other = figure('c', 'r2', { best: 3 }, { said: RESCUE, actors: [by('Northern Front')] })
    assert.deepEqual(kinds([a, both, other]), [])
  })

  test('a state and the coalition that it leads are no rivals', () => {
    const blames = (id: string, of: string, said: typeof ALPHA, name: string) =>
      figure(id, of, { best: 3 }, { said, actors: [by(name)] })
    const led = blames('a', 'r1', ALPHA, 'NI-led coalition')
    assert.deepEqual(kinds([led, blames('b', 'r2', RESCUE, 'Narvian Isles')]), [])
    assert.deepEqual(kinds([led, blames('b', 'r2', RESCUE, 'Northern Front')]), ['perpetrator'])
    assert.deepEqual(kinds([blames('a', 'r1', ALPHA, 'Narvia-led coalition'), blames('b', 'r2', RESCUE, 'Narvia')]), [])
  })

  test('where others are accused, the denial of a side that nobody accuses disputes nothing', () => {
    const accuses = figure('a', 'r1', { best: 3 }, { said: ALPHA, actors: [by('Narvia')] })
    const denies = (name: string) =>
      figure('b', 'r2', { best: 3 }, { said: RESCUE, actors: [{ ...by(name), polarity: 'denied' as const }] })
    assert.deepEqual(kinds([accuses, denies('Northern Front')]), [])
    assert.deepEqual(kinds([accuses, denies('Narvia')]), ['denial'])
    assert.deepEqual(kinds([denies('Northern Front')]), ['denial'])
    const coalition = { ...accuses, actors: [by('Narvia-led coalition')] }
    assert.deepEqual(kinds([coalition, denies('Narvia')]), ['denial'])
  })

  test('a hedge names nobody', () => {
    const a = figure('a', 'r1', { best: 3 }, { said: ALPHA, actors: [by('Narvia')] })
    const b = figure('b', 'r2', { best: 3 }, { said: RESCUE, actors: [{ ...by('Northern Front'), hedge: 'suspected' }] })
    assert.deepEqual(kinds([a, b]), [])
  })
})

test('every pair of figures has its verdict, disputed ones first; those that do not count the same differ in something', () => {
  const of = account(two, [
    figure('a', 'r1', { best: 26, status: 'combatant', who: 'soldiers' }, { said: ALPHA }),
    figure('b', 'r2', { best: 45, status: 'combatant', who: 'rebels' }, { said: RESCUE }),
    figure('c', 'r2', { best: 30, status: 'combatant', who: 'soldiers' }, { said: RESCUE }),
  ])
  assert.deepEqual(
    of.figures.killed?.pairs.map(({ a, b, verdict }) => [a, b, verdict]),
    [
      ['a', 'c', 'contested'],
      ['a', 'b', 'compatible'],
    ],
  )
  assert.match(of.figures.killed?.pairs[1]?.because ?? '', /count different people/)
})

test('a report that only recalls the event adds its figure, and is neither a report nor an origin of it', () => {
  const claims = [figure('a', 'r1', { best: 26 }), figure('b', 'r2', { best: 45 })]
  const of = reconcile({ ...event(claims), mentions: ['r2'] }, createLedger(two, claims, []))
  assert.deepEqual([of.reports, of.mentions, of.origins.map(({ name }) => name)], [['r1'], ['r2'], ['The Courier']])
  assert.equal(of.figures.killed?.values.length, 2)
})

test('what is told without a figure goes back to whoever is named for the event; a bystander is no further origin', () => {
  const of = account(two, [
    figure('a', 'r1', { best: 26 }, { said: ALPHA }),
    incident('b', 'r2', 'Air/drone strike', 'air strike'),
    incident('c', 'r2', 'Air/drone strike', 'air strike', { said: speaker('Ada Lind', { kind: 'witness' }) }),
    incident('d', 'r2', 'Air/drone strike', 'air strike', { said: RESCUE }),
  ])
  assert.deepEqual(
    of.origins.map(({ name }) => name),
    ['Alpha Monitor', 'Rescue Service'],
  )
})

test('a bystander who gives no number, a vague one or that of whom the report names is no further origin', () => {
  const seen = { said: speaker('a resident', { kind: 'witness' }) }
  const names = (...claims: Claim[]) =>
    account(two, [figure('a', 'r1', { best: 26 }, { said: ALPHA }), ...claims]).origins.map(({ name }) => name)
  const vague = { low: 24, high: 99, qualifier: 'vague' as const }
  assert.deepEqual(names(figure('b', 'r2', vague, seen)), ['Alpha Monitor'])
  assert.deepEqual(names(figure('b', 'r2', { best: 7, measure: 'attacks', unit: 'objects' }, seen)), ['Alpha Monitor'])
  assert.deepEqual(names(figure('b', 'r1', { best: 26 }, seen)), ['Alpha Monitor'])
  assert.deepEqual(names(figure('b', 'r2', { best: 26 }, seen)), ['Alpha Monitor', 'resident (r2)'])
  assert.deepEqual(names(figure('b', 'r1', { best: 30 }, seen)), ['Alpha Monitor', 'resident (r1)'])
  assert.deepEqual(names(figure('b', 'r1', { ...vague, measure: 'injured' }, seen)), ['Alpha Monitor', 'resident (r1)'])
})

test('a bystander who accuses another side than whoever is named does count, and so does one whom they only deny', () => {
  const seen = { said: speaker('a resident', { kind: 'witness' }) }
  const blames = (id: string, said: object, side: string) => figure(id, 'r1', { best: 12 }, { ...said, actors: [by(side)] })
  const army = blames('a', { said: ARMY }, 'Northern Front')
  const of = account(two, [army, blames('b', seen, 'Narvia')])
  assert.deepEqual(
    of.origins.map(({ name }) => name),
    [of.origins[0]!.name, 'resident (r1)'],
  )
  assert.deepEqual(
    of.why.map(({ kind }) => kind),
    ['perpetrator'],
  )
  const same = account(two, [army, blames('b', seen, 'Northern Front')])
  assert.equal(same.origins.length, 1)
  const vague = figure('b', 'r2', { low: 24, high: 99, qualifier: 'vague' }, seen)
  const denied = { ...figure('a', 'r1', { best: 26 }, { said: ARMY }), polarity: 'denied' as const }
  assert.equal(account(two, [denied, vague]).origins.length, 2)
})

describe('negotiations', () => {
  const of = (topic: string, claims: readonly Claim[]): Account =>
    reconcile({ ...event(claims, 'negotiation'), subType: topic }, createLedger(two, claims, []))

  test('who asks, who offers, who rejects: each side with what it says, and nothing is contested', () => {
    const account = of('truce', [
      statement('a', 'r1', 'REQUEST', { by: ['Northern Front'] }),
      statement('b', 'r2', 'REJECT', { by: ['Narvia', 'Estmark'] }),
    ])
    assert.deepEqual(
      account.positions.map(({ answer, origins }) => [answer, ...origins]),
      [
        ['asks for a truce', 'Northern Front'],
        ['rejects a truce', 'Narvia', 'Estmark'],
      ],
    )
    assert.deepEqual(
      [account.origins.map(({ name }) => name), account.contested],
      [['Northern Front', 'Narvia', 'Estmark'], false],
    )
  })

  test('a charge that is denied is contested', () => {
    const { why, contested } = of('charge', [
      statement('a', 'r1', 'ACCUSE', { by: ['Estmark'], to: ['Narvia'] }),
      statement('b', 'r2', 'DENY', { by: ['Narvia'], to: ['Estmark'] }),
    ])
    assert.deepEqual(
      [contested, why.map(({ kind, detail }) => [kind, detail])],
      [true, [['denial', 'Estmark accuses Narvia; Narvia denies it']]],
    )
  })
})

test('a later figure of the same origin replaces the earlier', () => {
  const reports = [report('r1', '2031-03-05', 'The Courier'), report('r2', '2031-03-06', 'Daily Lamp')]
  const of = account(reports, [
    figure('a', 'r1', { best: 12 }, { said: ALPHA }),
    figure('b', 'r2', { best: 21 }, { said: ALPHA }),
  ])
  assert.equal(of.contested, false)
  assert.equal(of.figures.killed?.values.find((value) => value.claim === 'b')?.replaces, 'a')
  assert.deepEqual([of.figures.killed?.low, of.figures.killed?.high], [21, 21])
})

test('a whole that is smaller than four days of it is a dispute', () => {
  const where = { places: [place('Old Harbour', ['Port Varn', 'Narvia'])] }
  const inCity = { places: [place('Port Varn', ['Narvia'])] }
  const of = account(two, [
    figure(
      'whole',
      'r1',
      { measure: 'displaced', scope: 'running', low: 27_000, best: 30_000, high: 30_000, qualifier: 'about' },
      { said: ALPHA, time: between(null, '2031-03-05'), ...inCity },
    ),
    figure(
      'days',
      'r2',
      { measure: 'displaced', scope: 'aggregate', low: 50_000, high: null, qualifier: 'more-than' },
      { said: RESCUE, time: between('2031-03-02', '2031-03-05'), ...where },
    ),
  ])
  assert.equal(of.figures.displaced?.verdict, 'contested')
  assert.match(of.figures.displaced?.because ?? '', /counts all that .* counts, and is smaller/)
})

describe('origins', () => {
  const passage = (a: string, b: string): CopyLink => ({
    a,
    b,
    relation: 'near-identical',
    shareOfA: 0.95,
    shareOfB: 0.95,
    credit: null,
    passages: [{ a: [0, 500], b: [0, 500], words: 90 }],
  })

  test('twelve reports of three texts go back to two origins', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `r${String(i).padStart(2, '0')}`)
    const reports = ids.map((id) => report(id, '2031-03-05', `Outlet ${id}`))
    // The first five carry one text, the next four another; three write for themselves and credit the monitor as the first do.
    const copies = [...ids.slice(1, 5).map((id) => passage('r00', id)), ...ids.slice(6, 9).map((id) => passage('r05', id))]
    copies.push(passage('r09', 'r10'), passage('r09', 'r11'))
    const claims = ids.map((id, i) => figure(`c${id}`, id, { best: i < 5 ? 26 : 45 }, { said: i < 5 ? ALPHA : RESCUE }))
    const of = account(reports, claims, copies)
    assert.deepEqual([of.reports.length, of.texts, of.origins.length], [12, 3, 2])
  })

  test('"the Varn-based group" is the one monitor that the report names', () => {
    const group = speaker('Varn-based group', { kind: 'unnamed', text: 'the Varn-based group' })
    const names = (...said: (typeof ALPHA)[]) =>
      account(
        two,
        said.map((by, i) => figure(`c${i}`, 'r1', { best: 3 + i }, { said: by, start: 60 * i })),
      ).origins.map(({ name }) => name)
    assert.deepEqual(names(ALPHA, group), ['Alpha Monitor'])
    assert.deepEqual(names(ALPHA, RESCUE, group), ['Alpha Monitor', 'Rescue Service', 'group (r1)'])
  })

  test('a person speaks for the organisation, an army and a ministry for their state', () => {
    const of = account(two, [
      figure('a', 'r1', { best: 3 }, { said: speaker('A. Bell', { affiliation: 'Alpha Monitor' }) }),
      figure('b', 'r2', { best: 3 }, { said: ALPHA }),
      figure(
        'c',
        'r1',
        { best: 3 },
        { said: speaker('Army of Narvia', { kind: 'official', party: true, affiliation: 'Narvia' }) },
      ),
      figure('d', 'r2', { best: 3 }, { said: speaker('Narvia', { kind: 'government', party: true }) }),
    ])
    assert.deepEqual(
      of.origins.map((origin) => origin.name),
      ['Alpha Monitor', 'Narvia'],
    )
  })

  test("an agency's reporter is the agency; state media are no government", () => {
    const agency = { kind: 'state-media' as const, party: true, affiliation: 'Government of Narvia' }
    const of = account(two, [
      figure('a', 'r1', { best: 3 }, { said: speaker('Narvian News Agency', agency) }),
      figure(
        'b',
        'r2',
        { best: 3 },
        { said: speaker('a reporter of the agency', { ...agency, affiliation: 'Narvian News Agency' }) },
      ),
      figure('c', 'r2', { best: 3 }, { said: speaker('Army', { kind: 'official', affiliation: 'Government of Narvia' }) }),
    ])
    assert.deepEqual(
      of.origins.map((origin) => origin.name),
      ['State media of Narvia', 'Government of Narvia'],
    )
  })

  test('the agency of an armed group is no media of the state; a wire of a country does not speak for it', () => {
    const media = { kind: 'state-media' as const, party: true }
    const wire = { kind: 'wire' as const, affiliation: 'Narvia', text: 'Narvian wire Sored Press' }
    const of = account(two, [
      figure('a', 'r1', { best: 3 }, { said: speaker('Narvian News', { ...media, affiliation: 'Government of Narvia' }) }),
      figure('b', 'r2', { best: 5 }, { said: speaker('Front News', { ...media, affiliation: 'Northern Front' }) }),
      figure('c', 'r2', { best: 7 }, { said: speaker('Sored Press', wire) }),
    ])
    assert.deepEqual(
      of.origins.map((origin) => origin.name),
      ['State media of Narvia', 'Northern Front', 'Sored Press'],
    )
  })

  test('"the monitor" is the monitor that the report names', () => {
    const of = account(two, [
      figure('a', 'r1', { best: 3 }, { said: ALPHA }),
      figure('b', 'r1', { best: 4, measure: 'injured' }, { said: speaker('the monitor') }),
      figure('c', 'r2', { best: 3 }, { said: speaker('a monitor') }),
    ])
    assert.deepEqual(
      of.origins.map((origin) => origin.name),
      ['Alpha Monitor', 'monitor (r2)'],
    )
  })

  test('a short form is the body that is named in full', () => {
    const full = speaker('Alpha Observatory for Harbours')
    const of = account(two, [
      figure('a', 'r1', { best: 3 }, { said: full }),
      figure('b', 'r2', { best: 4 }, { said: speaker('the Observatory') }),
      figure('c', 'r2', { best: 5 }, { said: speaker('Harbour Doctors', { kind: 'medical' }) }),
    ])
    assert.deepEqual(
      of.origins.map((origin) => origin.name),
      ['Alpha Observatory for Harbours', 'Harbour Doctors'],
    )
  })

  test('a pronoun that nobody could tell is no further origin beside a named speaker', () => {
    const it = speaker('it', { kind: 'unnamed' })
    const names = (claims: readonly Claim[]) => account(two, claims).origins.map((origin) => origin.name)
    const unclear = figure('b', 'r1', { best: 9, measure: 'injured' }, { said: it })
    assert.deepEqual(names([figure('a', 'r1', { best: 3 }, { said: ALPHA }), unclear]), ['Alpha Monitor'])
    assert.deepEqual(names([unclear]), ['it (r1)'])
  })

  test('of two who say it together the named one is the origin', () => {
    const of = account(two, [
      { ...figure('a', 'r1', { best: 3 }), attribution: [ALPHA, speaker('its allies', { kind: 'unnamed' })] },
    ])
    assert.deepEqual(
      of.origins.map((origin) => origin.name),
      ['Alpha Monitor'],
    )
  })

  test('an outlet that credits a speaker for the event is no origin beside them, but its own figure stays its own', () => {
    const of = account(two, [
      figure('a', 'r1', { best: 3 }, { said: ALPHA }),
      figure('b', 'r1', { best: 9, measure: 'injured' }),
      figure('c', 'r2', { best: 5 }),
    ])
    assert.deepEqual(
      of.origins.map((origin) => origin.name),
      ['Alpha Monitor', 'Daily Lamp'],
    )
    assert.equal(of.figures.injured?.values[0]?.origin, 'The Courier')
  })

  test('an unnamed speaker is one origin a report, one for copies of the words, and none where a copy names them', () => {
    const said = speaker('a medical source', { kind: 'unnamed' })
    const alone = account(two, [figure('a', 'r1', { best: 3 }, { said }), figure('b', 'r2', { best: 3 }, { said })])
    assert.equal(alone.origins.length, 2)
    const copied = account(
      two,
      [figure('a', 'r1', { best: 3 }, { said }), figure('b', 'r2', { best: 3 }, { said })],
      [passage('r1', 'r2')],
    )
    assert.equal(copied.origins.length, 1)
    const named = account(
      two,
      [figure('a', 'r1', { best: 3 }, { said }), figure('b', 'r2', { best: 3 }, { said: RESCUE })],
      [passage('r1', 'r2')],
    )
    assert.deepEqual(
      named.origins.map((origin) => origin.name),
      ['Rescue Service'],
    )
  })

  test('an outlet that repeats what a named origin gives is none', () => {
    const of = account(two, [figure('a', 'r1', { best: 3 }, { said: ALPHA }), figure('b', 'r2', { best: 3 })])
    assert.deepEqual(
      of.origins.map((origin) => [origin.name, origin.reports]),
      [['Alpha Monitor', ['r1', 'r2']]],
    )
  })

  test('an outlet that nobody names stays in the count', () => {
    const of = account([report('r1', null, null)], [figure('a', 'r1', { best: 3 })])
    assert.deepEqual(
      of.origins.map((origin) => origin.name),
      ['unnamed outlet of r1'],
    )
  })
})

describe('control of a place', () => {
  const where = { places: [place('Mill Quarter', ['Port Varn'])], time: onDay('2031-03-04') }
  const text = 'The rebels keep a third of the quarter.'
  const reports = [report('r1', '2031-03-04', 'The Courier'), report('r2', '2031-03-05', 'Daily Lamp', text)]
  const taken = control('taken', 'r1', { change: 'taken', by: 'Government of Narvia' }, { said: ARMY, ...where })
  const denied = control(
    'denied',
    'r2',
    { change: 'taken', by: 'Government of Narvia' },
    { said: REBELS, polarity: 'denied', ...where },
  )
  const repelled = control('repelled', 'r2', { change: 'repelled', by: 'Northern Front' }, { said: REBELS, ...where })
  const third = control(
    'third',
    'r2',
    { change: 'partly-held', by: 'Northern Front', share: { low: 33, high: 33, base: 'the quarter', span: [16, 23] } },
    { said: ALPHA, ...where },
  )

  test('taken, denied and repelled, a third kept: three positions', () => {
    const of = account(reports, [taken, denied, repelled, third])
    assert.deepEqual(
      of.positions.map(({ answer, origins }) => [answer, ...origins]),
      [
        ['taken by Government of Narvia', 'Army of Narvia'],
        ['denied: taken by Government of Narvia; attack repelled by Northern Front', 'Northern Front'],
        ['a third kept by Northern Front', 'Alpha Monitor'],
      ],
    )
    assert.equal(of.contested, true)
    assert.deepEqual(
      of.why.map((why) => why.kind),
      ['control', 'denial'],
    )
  })

  test('two who say the same dispute nothing', () => {
    const also = control('also', 'r2', { change: 'taken', by: 'Government of Narvia' }, { said: ALPHA, ...where })
    const of = account(reports, [taken, also])
    assert.equal(of.contested, false)
    assert.deepEqual(of.positions[0]?.origins, ['Army of Narvia', 'Alpha Monitor'])
  })

  test('an advance is no answer beside one that says who holds the place', () => {
    const advance = control('advance', 'r1', { change: 'advancing', by: 'Government of Narvia' }, where)
    assert.deepEqual(
      account(reports, [taken, advance]).positions.map(({ answer }) => answer),
      ['taken by Government of Narvia'],
    )
    assert.deepEqual(
      account(reports, [advance]).positions.map(({ answer }) => answer),
      ['Government of Narvia advancing'],
    )
  })

  test('who tells of an advance a day later still stands by what they said of who holds the place', () => {
    const advance = { change: 'advancing', by: 'Northern Front' } as const
    const later = control('later', 'r2', advance, { said: ALPHA, ...where, time: onDay('2031-03-05') })
    assert.deepEqual(
      account(reports, [taken, third, later]).positions.map(({ answer, origins }) => [answer, ...origins]),
      [
        ['taken by Government of Narvia', 'Army of Narvia'],
        ['a third kept by Northern Front', 'Alpha Monitor'],
      ],
    )
  })

  test('who refuses to leave still holds the place', () => {
    const refused = control(
      'refused',
      'r2',
      { change: 'withdrew', from: 'Northern Front' },
      { said: REBELS, polarity: 'denied', ...where },
    )
    assert.equal(account(reports, [taken, refused]).contested, true)
  })

  test('what is planned or predicted is no position, and is listed apart', () => {
    const of = account(two, [
      control('a', 'r1', { change: 'holds', by: 'Northern Front' }, { said: ALPHA }),
      control('b', 'r2', { change: 'taken', by: 'Narvia' }, { said: ARMY, modality: 'planned' }),
    ])
    assert.deepEqual(
      [of.positions.map(({ answer }) => answer), of.expected.map(({ answer, origins }) => [answer, ...origins]), of.contested],
      [['held by Northern Front'], [['planned: taken by Narvia', 'Army of Narvia']], false],
    )
  })

  test('of each origin the latest day counts', () => {
    const later = control(
      'later',
      'r2',
      { change: 'withdrew', from: 'Government of Narvia' },
      { said: ARMY, ...where, time: onDay('2031-03-05') },
    )
    const of = account(reports, [taken, later])
    assert.deepEqual(
      of.positions.map((position) => position.answer),
      ['Government of Narvia withdrew'],
    )
  })
})
