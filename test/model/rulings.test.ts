import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { applyRulings } from '../../src/model/apply-rulings.ts'
import type { Claim } from '../../src/model/claim.ts'
import { doubtsOf, SEVERAL_PLACES, UNKNOWN_PLACE } from '../../src/model/doubt.ts'
import { attachTo } from '../../src/model/reattach.ts'
import { type Decision, type RuledPlace, type Ruling, standing, whatOf } from '../../src/model/ruling.ts'
import { claims, reports } from '../desk/fixture.ts'

const claimOf = (id: string): Claim => claims.find((claim) => claim.id === id)!
const textOf = ({ report }: Claim): string => reports.find(({ id }) => id === report)!.text
const ofReport = (id: string): readonly Claim[] => claims.filter(({ report }) => report === id)

function ruling(id: string, about: Claim, decision: Decision, undoes: string | null = null): Ruling {
  const { report, kind, start, end } = about
  return {
    ...decision,
    id,
    author: 'a reviewer',
    at: '2030-06-01T09:00:00.000Z',
    reason: null,
    undoes,
    claim: { id: about.id, report, version: 1, kind, what: whatOf(about), start, end, words: textOf(about).slice(start, end) },
  }
}

const apply = (about: string, decision: Decision, to: readonly Claim[] = claims): readonly Claim[] =>
  applyRulings(to, [{ ruling: ruling('r1', claimOf(about), decision), claim: about }])

const MILLTOWN: RuledPlace = {
  name: 'Milltown',
  lat: 11,
  lon: 21,
  gazetteerId: 'milltown',
  wherePrec: 1,
  geoPrecision: 1,
  within: ['Norland'],
}
const exactly = (n: number) => ({ low: n, best: n, high: n, qualifier: 'exact' }) as const
const someone = { name: 'Relief Office', kind: 'humanitarian', affiliation: null, party: false } as const

interface Case {
  readonly about: string
  readonly decision: Decision
  /** The claims that change, with what is looked at in each. */
  readonly changes: Readonly<Record<string, unknown>>
  readonly look: (claim: Claim) => unknown
}

const CASES: Readonly<Record<string, Case>> = {
  'a number takes the value, and is no longer doubtful': {
    about: 'fled-6',
    decision: { field: 'number', before: exactly(1), after: exactly(20) },
    look: ({ figure }) => figure && [figure.low, figure.best, figure.high, figure.qualifier, figure.doubtful],
    changes: { 'fled-6': [20, 20, 20, 'exact', false] },
  },
  'a number that is accepted is no longer doubtful': {
    about: 'fled-6',
    decision: {
      field: 'number',
      before: { low: 18_000, best: 20_000, high: 22_000, qualifier: 'about' },
      after: { low: 18_000, best: 20_000, high: 22_000, qualifier: 'about' },
    },
    look: ({ figure }) => figure?.doubtful,
    changes: { 'fled-6': false },
  },
  'a measure': {
    about: 'fled-4',
    decision: { field: 'measure', before: 'displaced', after: 'trapped' },
    look: ({ figure }) => figure?.measure,
    changes: { 'fled-4': 'trapped' },
  },
  'who is counted': {
    about: 'dead-1',
    decision: { field: 'who', before: 'people', after: 'residents' },
    look: ({ figure }) => figure?.who,
    changes: { 'dead-1': 'residents' },
  },
  'a number of a claim that has none changes nothing': {
    about: 'taken',
    decision: { field: 'number', before: exactly(1), after: exactly(2) },
    look: (claim) => claim,
    changes: {},
  },
  'the speaker, and nobody else who goes by other words': {
    about: 'fled-6',
    decision: { field: 'speaker', before: null, after: someone },
    look: ({ attribution }) => attribution.map(({ name, text }) => [name, text]),
    changes: { 'fled-6': [['Relief Office', 'a resident']] },
  },
  'a speaker of what the outlet said in its own voice stands without words': {
    about: 'fled-5',
    decision: { field: 'speaker', before: null, after: someone },
    look: ({ attribution }) => attribution.map(({ name, text, role }) => [name, text, role]),
    changes: { 'fled-5': [['Relief Office', '', 'said']] },
  },
  'no speaker: the outlet in its own voice': {
    about: 'fled-6',
    decision: { field: 'speaker', before: someone, after: null },
    look: ({ attribution }) => attribution,
    changes: { 'fled-6': [] },
  },
  'the name of a place, throughout the report': {
    about: 'fled-4',
    decision: { field: 'place-name', before: { text: 'valley', place: null }, after: { text: 'valley', place: MILLTOWN } },
    look: ({ places }) => places.map(({ name, text }) => [name, text]),
    changes: {
      'fled-4': [['Milltown', 'valley']],
      'fled-5': [['Milltown', 'valley']],
      'fled-6': [['Milltown', 'valley']],
    },
  },
  'a name that is no place, throughout the report': {
    about: 'fled-4',
    decision: { field: 'place-name', before: { text: 'valley', place: MILLTOWN }, after: { text: 'valley', place: null } },
    look: ({ places }) => places,
    changes: { 'fled-4': [], 'fled-5': [], 'fled-6': [] },
  },
  'the place of one claim': {
    about: 'fled-4',
    decision: { field: 'place', before: null, after: MILLTOWN },
    look: ({ places }) => places[0]?.name,
    changes: { 'fled-4': 'Milltown' },
  },
  'who did it; of control, who holds it by side': {
    about: 'held',
    decision: { field: 'by', before: null, after: { name: 'Third Brigade', side: 'Opposition of Norland', inter: 2 } },
    look: ({ actors, control }) => [actors.map(({ name, role }) => `${role} ${name}`), control?.by],
    changes: { held: [['by Third Brigade'], 'Opposition of Norland'] },
  },
  'what was said is denied': {
    about: 'held',
    decision: { field: 'polarity', before: 'asserted', after: 'denied' },
    look: ({ polarity }) => polarity,
    changes: { held: 'denied' },
  },
}

describe('a ruling changes', () => {
  for (const [name, { about, decision, changes, look }] of Object.entries(CASES))
    test(name, () => {
      const report = ofReport(claimOf(about).report)
      const ruled = apply(about, decision, report)
      assert.equal(ruled.length, report.length)
      const changed = ruled.filter((claim, i) => claim !== report[i] && JSON.stringify(claim) !== JSON.stringify(report[i]))
      assert.deepEqual(Object.fromEntries(changed.map((claim) => [claim.id, look(claim)])), changes)
      for (const claim of changed)
        assert.equal(claim.why.filter(({ basis, rule }) => basis === 'ruled' && rule === 'ruling.r1').length, 1, claim.id)
    })

  test('what is rejected is left out', () => {
    const left = apply('fled-6', { field: 'claim', before: 'kept', after: 'rejected' })
    assert.deepEqual(
      claims.filter((claim) => !left.includes(claim)).map(({ id }) => id),
      ['fled-6'],
    )
  })

  test('the machine’s reasons for the field give way, the others stay', () => {
    const claim = {
      ...claimOf('fled-6'),
      why: [...claimOf('fled-6').why, { field: 'number', basis: 'stated', rule: 'x', spans: [] }],
    } as Claim
    const [ruled] = apply('fled-6', { field: 'number', before: exactly(1), after: exactly(2) }, [claim])
    assert.deepEqual(
      ruled?.why.map(({ field, basis, rule }) => [field, basis, rule]),
      [
        ['time', 'implied', 'fixture.time'],
        ['number', 'ruled', 'ruling.r1'],
      ],
    )
  })
})

describe('of several rulings', () => {
  const number = (id: string, n: number): Ruling =>
    ruling(id, claimOf('fled-6'), { field: 'number', before: exactly(1), after: exactly(n) })
  const undo = (id: string, undoes: string): Ruling =>
    ruling(id, claimOf('fled-6'), { field: 'number', before: exactly(1), after: exactly(1) }, undoes)
  const cases: readonly (readonly [string, readonly Ruling[], readonly string[]])[] = [
    ['none', [], []],
    ['all hold, in their order', [number('a', 1), number('b', 2)], ['a', 'b']],
    ['one that is taken back does not', [number('a', 1), number('b', 2), undo('c', 'b')], ['a']],
    ['an earlier one may be taken back', [number('a', 1), number('b', 2), undo('c', 'a')], ['b']],
    ['taking back may be taken back', [number('a', 1), undo('b', 'a'), undo('c', 'b')], ['a']],
    ['and that as well', [number('a', 1), undo('b', 'a'), undo('c', 'b'), undo('d', 'c')], []],
  ]
  for (const [name, given, held] of cases)
    test(name, () =>
      assert.deepEqual(
        standing(given).map(({ id }) => id),
        held,
      ),
    )

  test('the last one gives the value', () => {
    const attached = [number('a', 1), number('b', 2)].map((each) => ({ ruling: each, claim: 'fled-6' }))
    assert.equal(applyRulings(claims, attached).find(({ id }) => id === 'fled-6')?.figure?.best, 2)
  })
})

describe('after coding again, a ruling is about', () => {
  const old = claimOf('fled-4')
  const text = textOf(old)
  const { claim: seen } = ruling('r', old, { field: 'measure', before: 'displaced', after: 'trapped' })
  const at = (id: string, start: number, end: number, more: Partial<Claim> = {}): Claim => ({ ...old, id, start, end, ...more })
  const cases: readonly (readonly [string, readonly Claim[], string | null])[] = [
    ['the same claim', [at('other', old.start, old.end + 9), old], 'fled-4'],
    ['the one that overlaps', [at('new', old.start + 3, old.end + 5), at('far', old.end + 5, old.end + 9)], 'new'],
    ['the one that overlaps most', [at('less', old.end - 2, old.end + 5), at('more', old.start + 2, old.end)], 'more'],
    ['none, where none overlaps', [at('far', old.end, old.end + 9)], null],
    ['none, where two overlap as much', [at('a', old.start, old.end - 1), at('b', old.start + 1, old.end)], null],
    ['none of another kind', [at('new', old.start, old.end, { kind: 'incident' })], null],
    ['none of another measure', [at('new', old.start, old.end, { figure: { ...old.figure!, measure: 'killed' } })], null],
    ['none, where there are no claims', [], null],
  ]
  for (const [name, now, found] of cases) test(name, () => assert.equal(attachTo(seen, { version: 1, text, claims: now }), found))

  test('in another text, the claim in the same words', () => {
    const later = `Update.\n\n${text}`
    const moved = at('moved', old.start + 9, old.end + 9)
    assert.equal(attachTo(seen, { version: 2, text: later, claims: [at('near', old.start, old.end), moved] }), 'moved')
    assert.equal(attachTo(seen, { version: 2, text: later, claims: [at('near', old.start, old.end)] }), null)
  })
})

describe('the machine asks about', () => {
  const questions = (given: readonly Claim[]) =>
    doubtsOf(given, textOf(given[0]!)).map(({ claim, question }) => [claim, question])
  const unsure = (rule: string) =>
    ofReport('norland-4').map((claim): Claim => {
      const spans = claim.places.map(({ start, end }) => [start, end] as const)
      return { ...claim, why: [{ field: 'place', basis: 'implied', rule, spans }] }
    })

  test('a doubtful number and a speaker without a name', () => {
    assert.deepEqual(questions(ofReport('norland-4')), [
      ['fled-6', 'number'],
      ['fled-6', 'speaker'],
    ])
  })

  test('nothing where all is clear', () => assert.deepEqual(questions(ofReport('norland-2')), []))

  for (const rule of [UNKNOWN_PLACE, SEVERAL_PLACES])
    test(`each name of a place once: ${rule}`, () => {
      assert.deepEqual(
        questions(unsure(rule)).filter(([, question]) => question === 'place'),
        [
          ['fled-4', 'place'],
          ['held', 'place'],
        ],
      )
    })

  test('no unnamed speaker of an incident', () => {
    assert.deepEqual(questions([{ ...claimOf('fled-6'), kind: 'incident', figure: undefined } as unknown as Claim]), [])
  })

  test('nothing that has been ruled', () => {
    const resident = apply(
      'fled-6',
      { field: 'speaker', before: null, after: { ...someone, kind: 'unnamed' } },
      ofReport('norland-4'),
    )
    assert.deepEqual(questions(resident), [['fled-6', 'number']])
    const named = applyRulings(unsure(SEVERAL_PLACES), [
      {
        ruling: ruling('r', claimOf('fled-4'), {
          field: 'place-name',
          before: { text: 'valley', place: MILLTOWN },
          after: { text: 'valley', place: MILLTOWN },
        }),
        claim: 'fled-4',
      },
    ])
    assert.deepEqual(
      questions(named).filter(([, question]) => question === 'place'),
      [['held', 'place']],
    )
  })
})
