import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { evaluate } from '../../../src/app/evaluate/evaluate.ts'
import { type GoldReport, parseGold } from '../../../src/app/evaluate/gold.ts'
import { missLines, scoreLines } from '../../../src/app/evaluate/lines.ts'
import { matchSpans, shared } from '../../../src/app/evaluate/match.ts'
import { createNames } from '../../../src/app/evaluate/names.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { control, figure, onDay, place, speaker } from '../../reconcile/claims.ts'

const names = createNames([])

const goldFigure = (more: object = {}) => ({
  text: '26 porters died',
  number: '26',
  measure: 'killed',
  unit: 'people',
  low: 26,
  high: 26,
  qualifier: 'exact',
  who: 'porters',
  by: null,
  place: 'Port Varn',
  start: '2031-03-04',
  end: '2031-03-04',
  said_by: 'Alpha Monitor',
  via: null,
  optional: false,
  start_offset: 10,
  end_offset: 25,
  number_offset: 10,
  ...more,
})

const goldControl = (more: object = {}) => ({
  text: 'took Port Varn',
  change: 'taken',
  by: 'Northern Front',
  from: null,
  place: 'Port Varn',
  date: '2031-03-04',
  said_by: null,
  via: null,
  polarity: 'asserted',
  optional: false,
  start_offset: 100,
  end_offset: 114,
  ...more,
})

function gold(more: object): GoldReport {
  const read = parseGold(JSON.stringify({ report: 'r1', file: 'r1.txt', figures: [], control: [], quotes: [], ...more }))
  assert.ok(typeof read !== 'string', String(read))
  return read
}

/** As the coder would give the hand-coded figure. */
const right = (more: object = {}, value: object = {}): Claim => {
  const claim = figure(
    'k1',
    'r1',
    { best: 26, who: 'porters', ...value },
    { start: 10, places: [place('Port Varn')], time: onDay('2031-03-04'), said: speaker('Alpha Monitor') },
  )
  return { ...claim, figure: { ...claim.figure!, number: { start: 10, end: 12, text: '26' } }, ...more }
}

const fields = (of: object, claims: Claim[]) => evaluate([gold({ figures: [of] })], claims, names).kinds.figures.fields

describe('spans', () => {
  test('meet when half of the shorter is inside and the longer is not out of all proportion', () => {
    assert.equal(shared([0, 10], [0, 10]), 1)
    assert.equal(shared([0, 10], [5, 25]), 0.25)
    assert.equal(shared([0, 10], [6, 26]), 0)
    assert.equal(shared([0, 10], [0, 300]), 10 / 300)
    assert.equal(shared([0, 10], [0, 301]), 0)
    assert.equal(shared([0, 100], [0, 500]), 0.2)
  })

  test('are paired one to one: the closest, then of one sort, then one that is not optional', () => {
    const item = (span: readonly [number, number], optional = false) => ({ span, optional })
    const pairs = (
      items: readonly ReturnType<typeof item>[],
      claims: readonly { span: readonly [number, number] }[],
      alike = true,
    ) => [...matchSpans(items, claims, (_, claim) => alike && claim === claims[1]).claimOf]
    assert.deepEqual(pairs([item([0, 10]), item([0, 12])], [{ span: [0, 12] }]), [[1, 0]])
    assert.deepEqual(pairs([item([0, 10])], [{ span: [0, 10] }, { span: [0, 10] }]), [[0, 1]])
    assert.deepEqual(pairs([item([0, 10], true), item([0, 10])], [{ span: [0, 10] }]), [[1, 0]])
  })
})

describe('claims', () => {
  test('found, missed and extra make precision, recall and F1', () => {
    const more = [goldFigure(), goldFigure({ start_offset: 50, number_offset: 50 })]
    const wrong = right({ id: 'k2', start: 80, figure: { ...right().figure!, number: { start: 80, end: 82, text: '26' } } })
    const { figures } = evaluate([gold({ figures: more })], [right(), wrong], names).kinds
    assert.deepEqual([figures.items, figures.precision, figures.recall, figures.f1], [2, 0.5, 0.5, 0.5])
    assert.deepEqual(
      figures.misses.map(({ what, span }) => [what, ...span]),
      [
        ['missed', 50, 52],
        ['extra', 80, 82],
      ],
    )
  })

  test('an optional item neither helps nor hurts', () => {
    const optional = gold({ figures: [goldFigure({ optional: true })] })
    for (const claims of [[], [right()]]) {
      const { figures } = evaluate([optional], claims, names).kinds
      assert.deepEqual([figures.items, figures.precision, figures.recall, figures.misses.length], [0, null, null, 0])
    }
  })

  test('an item with a list of places has room for one claim a place of the same change, and no more', () => {
    const listed = gold({ control: [goldControl({ place: ['Port Varn', 'Old Harbour'] })] })
    const of = (id: string, change: 'taken' | 'besieges' = 'taken') => ({
      ...control(id, 'r1', { change, by: 'Northern Front' }, { places: [place('Port Varn')] }),
      start: 100,
      end: 114,
    })
    const extra = (claims: Claim[]) =>
      evaluate([listed], claims, names).kinds.control.misses.filter(({ what }) => what === 'extra')
    assert.equal(extra([of('a'), of('b')]).length, 0)
    assert.equal(extra([of('a'), of('b'), of('c')]).length, 1)
    assert.equal(extra([of('a'), of('b', 'besieges')]).length, 1)
  })

  test('reports without any claim are told', () => {
    assert.deepEqual(evaluate([gold({})], [], names).silent, ['r1'])
  })
})

describe('fields', () => {
  test('all right', () => {
    for (const [name, { right: ok, of }] of Object.entries(fields(goldFigure(), [right()]))) assert.equal(ok, of, name)
  })

  test('what the hand coding leaves open is not asked', () => {
    const open = fields(goldFigure({ place: null, start: null, end: null, who: null }), [right()])
    for (const name of ['place', 'start', 'end', 'who', 'via', 'by']) assert.ok(!(name in open), name)
    assert.ok('by-none' in open)
  })

  test('nothing may be invented: a speaker or a perpetrator where there is none', () => {
    const by = { role: 'by', name: 'NF', side: null, inter: 2, text: '', start: 0, end: 0, hedge: null } as const
    const invented = fields(goldFigure({ said_by: null }), [right({ actors: [{ ...by, polarity: 'asserted' }] })])
    assert.deepEqual(
      [invented['own-voice'], invented['by-none']],
      [
        { right: 0, of: 1 },
        { right: 0, of: 1 },
      ],
    )
    const denied = fields(goldFigure(), [right({ actors: [{ ...by, polarity: 'denied' }] })])
    assert.deepEqual(denied['by-none'], { right: 1, of: 1 })
  })

  test('naming everywhere does not score: of the places the first two count', () => {
    const many = [place('A'), place('B'), place('Port Varn')]
    assert.equal(fields(goldFigure(), [right({ places: many })]).place!.right, 0)
    assert.equal(fields(goldFigure(), [right({ places: many.slice(1) })]).place!.right, 1)
  })

  const values: readonly [name: string, item: object, value: object, ok: boolean][] = [
    ['rounded shares', { low: 33.3, high: 33.3 }, { low: 33.33, best: 33.33, high: 33.33 }, true],
    ['another number', {}, { low: 27, best: 27, high: 27 }, false],
    [
      'an open bound is not a closed one',
      { high: null, qualifier: 'at-least' },
      { low: 26, high: 26, qualifier: 'at-least' },
      false,
    ],
    ['nearly for about', { low: 90, high: 110, qualifier: 'about' }, { low: 90, best: 100, high: 100, qualifier: 'about' }, true],
    [
      'exact for about',
      { low: 90, high: 110, qualifier: 'about' },
      { low: 100, best: 100, high: 100, qualifier: 'exact' },
      false,
    ],
    ['another width of a vague word', { low: 20, high: 99, qualifier: 'vague' }, { low: 40, high: 99, qualifier: 'vague' }, true],
    ['another vague word', { low: 20, high: 99, qualifier: 'vague' }, { low: 200, high: 999, qualifier: 'vague' }, false],
  ]
  for (const [name, item, value, ok] of values)
    test(`value: ${name}`, () => {
      assert.equal(fields(goldFigure(item), [right({}, value)]).value!.right, Number(ok))
    })

  test('control: lost and taken are one change; a day inside the hand-coded days is right; planned holds for possible', () => {
    const item = goldControl({ change: 'lost', date: '2031-03-01/2031-03-05', polarity: 'planned' })
    const claim = {
      ...control(
        'c',
        'r1',
        { change: 'taken', by: 'Northern Front' },
        { time: onDay('2031-03-04'), places: [place('Port Varn')] },
      ),
      start: 100,
      end: 114,
      modality: 'possible' as const,
    }
    const result = evaluate([gold({ control: [item] })], [claim], names).kinds.control.fields
    for (const name of ['change', 'date', 'polarity', 'by', 'place', 'own-voice']) assert.equal(result[name]?.right, 1, name)
  })
})

test('misses are told with file, offsets, rule and sentence', () => {
  const text = `${'x'.repeat(9)} 26 porters died on Tuesday. Rain fell.\n`
  const evaluation = evaluate([gold({ figures: [goldFigure()] })], [right({ time: null })], names)
  const [where, sentence] = [...missLines(evaluation, new Map([['r1', { path: 'texts/r1.txt', text }]]))]
  assert.match(where!, /^texts\/r1\.txt:10–12: figures, start “26”: want 2031-03-04, got nothing \(rule .+\)$/)
  assert.equal(sentence, `    ${text.slice(0, text.indexOf('.') + 1)}`)
  assert.match([...scoreLines(evaluation)].join('\n'), /figures +precision 100\.0 {2}recall 100\.0 {2}F1 100\.0 {2}\(1 items\)/)
})

test('a file that is no hand-coded report says what is wrong with it', () => {
  assert.match(String(parseGold('{')), /^is not JSON/)
  assert.match(String(parseGold('{"report":"r1","figures":[],"control":[]}')), /^is no hand-coded report: quotes: /)
})
