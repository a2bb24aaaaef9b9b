import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { agglomerate } from '../../src/cluster/agglomerate.ts'
import { findEvents } from '../../src/cluster/cluster.ts'
import { doubtsBetween, doubtsWithin, NARROWLY_JOINED, NEARLY_JOINED, SAME_INCIDENT } from '../../src/cluster/doubtful.ts'
import { joinRuled, settle } from '../../src/cluster/settle.ts'
import type { Events, RuledLink } from '../../src/model/link.ts'
import { figure, onDay, place, report } from '../reconcile/claims.ts'

/** Rulings on tellings that are named by their index. */
const ruled = (...of: readonly (readonly [a: number, events: Events, b: number])[]): RuledLink[] =>
  of.map(([a, events, b], n) => ({ ruling: `ruling ${n + 1}`, a: String(a), b: String(b), events }))
const settled = (links: readonly RuledLink[]) => settle(links, Number)

describe('rulings that contradict one another', () => {
  const cases: readonly (readonly [
    name: string,
    links: RuledLink[],
    overruled: readonly (readonly [string, string | null])[],
  ])[] = [
    ['none', ruled([0, 'one', 1], [2, 'two', 3], [1, 'two', 2]), []],
    ['the same pair ruled otherwise', ruled([0, 'one', 1], [1, 'two', 0]), [['ruling 1', 'ruling 2']]],
    [
      'a = b and b = c, then a ≠ c: the last and one of the two before hold',
      ruled([0, 'one', 1], [1, 'one', 2], [0, 'two', 2]),
      [['ruling 1', 'ruling 3']],
    ],
    ['a ≠ c, then a = b and b = c', ruled([0, 'two', 2], [0, 'one', 1], [1, 'one', 2]), [['ruling 1', 'ruling 3']]],
    ['two halves of one telling', ruled([4, 'two', 4]), [['ruling 1', null]]],
    ['a telling with itself is one anyway', ruled([4, 'one', 4]), []],
  ]
  for (const [name, links, overruled] of cases)
    test(name, () => {
      assert.deepEqual(
        settled(links).overruled.map(({ ruling, by }) => [ruling, by]),
        overruled,
      )
    })

  test('one about a telling that is not there is left out', () => {
    const { one, two, overruled } = settle(ruled([0, 'one', 7]), (claim) => (claim === '0' ? 0 : undefined))
    assert.deepEqual([one, two, overruled], [[], [], []])
  })

  test('what holds holds together, and the last ruling always does', () => {
    const link = fc.tuple(fc.nat(5), fc.constantFrom<Events>('one', 'two'), fc.nat(5))
    fc.assert(
      fc.property(fc.array(link, { minLength: 1, maxLength: 12 }), (drawn) => {
        const links = ruled(...drawn)
        const { one, two, overruled } = settled(links)
        const groups = joinRuled(
          [0, 1, 2, 3, 4, 5].map((n) => [n]),
          { one, two, overruled },
        )
        const groupOf = (item: number) => groups.find((group) => group.includes(item))
        for (const [a, b] of one) assert.equal(groupOf(a), groupOf(b))
        for (const [a, b] of two) assert.notEqual(groupOf(a), groupOf(b))
        const [a, events, b] = drawn.at(-1)!
        if (a !== b || events === 'one') assert.ok(!overruled.some(({ ruling }) => ruling === links.at(-1)!.ruling))
      }),
    )
  })
})

describe('groups that rulings join', () => {
  const groups = [
    [0, 1],
    [2, 3],
    [4, 5],
  ]
  const sorted = (found: number[][]) => found.map((group) => group.toSorted()).sort((x, y) => x[0]! - y[0]!)
  test('go together whole', () => {
    assert.deepEqual(sorted(joinRuled(groups, settled(ruled([1, 'one', 2])))), [
      [0, 1, 2, 3],
      [4, 5],
    ])
  })
  test('unless that brings together what is held apart: then only what was ruled on goes', () => {
    assert.deepEqual(sorted(joinRuled(groups, settled(ruled([0, 'two', 3], [1, 'one', 2])))), [[0], [1, 2], [3], [4, 5]])
  })
})

describe('what was a near thing', () => {
  const scores = new Map([
    ['0 1', 2],
    ['0 2', 1.4],
    ['1 2', 0.9],
  ])
  const scoreOf = (x: number, y: number): number => scores.get(`${x} ${y}`) ?? -3
  const proposed = [
    [0, 1],
    [0, 2],
  ] as const
  const formed = (one: readonly (readonly [number, number])[]) =>
    doubtsWithin({
      narrow: agglomerate(4, { proposed, scoreOf, threshold: SAME_INCIDENT, narrow: NARROWLY_JOINED }).narrow,
      one,
      idOf: (n) => `t${n}`,
      eventOf: () => 'e',
    })

  test('a group joined by a mean just above the threshold is asked about, with the pair that proposed it', () => {
    assert.deepEqual(formed([]), [{ a: 't0', b: 't2', events: 'one', eventA: 'e', eventB: 'e', score: 1.15 }])
  })
  test('not where a person has ruled that the two sides are one', () => {
    assert.deepEqual(formed([[1, 2]]), [])
  })

  const close = (a: string, b: string, score: number) => ({ a, b, score, eventA: a.slice(0, 1), eventB: b.slice(0, 1) })
  const between = (mean: number, two: readonly (readonly [string, string])[] = []) =>
    doubtsBetween({
      close: [close('g1', 'f1', 1.1), close('f2', 'g1', 1.6), close('g1', 'g2', 3)],
      two,
      meanOf: () => mean,
    })
  test('two events are asked about once, with the tellings that are most alike', () => {
    assert.deepEqual(between(0.9), [{ a: 'f2', b: 'g1', events: 'two', eventA: 'f', eventB: 'g', score: 0.9 }])
  })
  test('not where they are far from one, or a person has ruled that they are two', () => {
    assert.deepEqual(between(NEARLY_JOINED - 0.01), [])
    assert.deepEqual(between(0.9, [['g', 'f']]), [])
  })
})

describe('events, as people have ruled', () => {
  const TEXTS = { r1: 'Shells hit the grain market.', r2: 'Shells hit the grain market.', r3: 'Rockets fell on a far island.' }
  const REPORTS = Object.entries(TEXTS).map(([id, text]) => report(id, '2031-03-05', `Outlet ${id}`, text))
  const harbour = place('Old Harbour', ['Port Varn', 'Narvia'], { lat: 10, lon: 10 })
  const sored = place('Sored', ['Outer Isles', 'Narvia'], { lat: 12, lon: 14 })
  const told = (id: string, where: typeof harbour) =>
    figure(`c-${id}`, id, { best: id === 'r3' ? 90 : 4, cause: 'artillery' }, { places: [where], time: onDay('2031-03-04') })
  const claims = [told('r1', harbour), told('r2', harbour), told('r3', sored)]
  const groups = (...links: readonly (readonly [string, Events, string])[]) =>
    findEvents({
      reports: REPORTS,
      claims,
      copies: [],
      links: links.map(([a, events, b], n) => ({ ruling: `ruling ${n}`, a, b, events })),
    })
      .events.map((event) => [...event.claims])
      .sort()

  test('what the score joins is held apart, what it parts is joined', () => {
    assert.deepEqual(groups(), [['c-r1', 'c-r2'], ['c-r3']])
    assert.deepEqual(groups(['c-r2', 'two', 'c-r1']), [['c-r1'], ['c-r2'], ['c-r3']])
    assert.deepEqual(groups(['c-r3', 'one', 'c-r1']), [['c-r1', 'c-r2', 'c-r3']])
    assert.deepEqual(groups(['c-r3', 'one', 'c-r1'], ['c-r3', 'two', 'c-r2']), [['c-r1', 'c-r3'], ['c-r2']])
  })
})
