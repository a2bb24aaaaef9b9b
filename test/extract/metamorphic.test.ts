import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadKnowledge } from '../../src/app/knowledge.ts'
import type { Claim } from '../../src/model/claim.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { AMERICAN, BRITISH, REPORTS } from '../cases/metamorphic.ts'
import { reportOf } from '../cases/report.ts'

const pipeline = createPipeline(loadKnowledge())
const claimsOf = (text: string): readonly Claim[] => pipeline.code(reportOf(text))

/** A claim in words, without where they stand: what must stay when only other words of the text change. */
const inWords = (text: string) => (claim: Claim) => {
  const { kind, rule, polarity, modality, hedges, figure, control, incident, statement, condition, quotation, time } = claim
  return {
    kind: [kind, rule, polarity, modality, ...hedges],
    words: text.slice(claim.start, claim.end),
    number: figure ? [figure.number.text, figure.low, figure.best, figure.high, figure.qualifier, figure.unit] : null,
    measure: figure?.measure ?? control?.change ?? incident?.subType ?? statement?.type ?? null,
    who: figure ? [figure.who, figure.status] : null,
    how: [figure?.cause ?? incident?.cause ?? null, figure?.scope ?? null],
    what: condition?.what ?? quotation?.text ?? null,
    time: time && [time.text, time.start, time.end],
    places: claim.places.map((place) => place.text),
    actors: claim.actors.map(({ role, text: words, hedge, polarity: of }) => [role, words, hedge, of]),
    chain: claim.attribution.map(({ role, text: words, kind: of, cue }) => [role, words, of, cue]),
    rules: claim.why.map(({ field, basis, rule: by }) => [field, basis, by]),
  }
}

type Cell = keyof ReturnType<ReturnType<typeof inWords>>

/** What each kind of word may change beside its own words. */
const CELL: Readonly<Record<string, readonly Cell[]>> = {
  number: ['number'],
  name: ['chain'],
  place: ['places'],
  day: ['time'],
  who: ['who'],
}

/** The same cells with other words in them. */
const withWords = <T>(told: T, words: string, other: string): T => JSON.parse(JSON.stringify(told).replaceAll(words, other)) as T

describe('another number, name, place or day changes its own cell and no other', () => {
  for (const { text, swaps } of REPORTS)
    for (const [kind, pairs] of Object.entries(swaps))
      for (const [words, other] of pairs)
        test(`${words} → ${other}: ${text.slice(0, 50)}…`, () => {
          const changed = text.replaceAll(words, other)
          const after = claimsOf(changed).map(inWords(changed))
          const before = withWords(claimsOf(text).map(inWords(text)), words, other)
          assert.equal(after.length, before.length)
          for (const [i, cells] of before.entries())
            for (const [cell, value] of Object.entries(cells))
              if (!CELL[kind]!.includes(cell as Cell)) assert.deepEqual(after[i]![cell as Cell], value, `${cells.words}: ${cell}`)
          assert.notDeepEqual(claimsOf(changed).map(inWords(changed)), claimsOf(text).map(inWords(text)))
        })
})

describe('the outlet changes no cell', () => {
  for (const { text } of REPORTS)
    test(text.slice(0, 60), () => {
      const from = (outlet: string) => pipeline.code({ ...reportOf(text), outlet })
      assert.deepEqual(from('The Courier'), from('Daily Lamp'))
    })
})

/** What a report states itself, from the offset on. Cells that a rule fills in from elsewhere in the text are left out. */
const stated = (claims: readonly Claim[], from: number) =>
  claims.toSorted(inText).map(({ kind, rule, polarity, modality, start, end, figure, control, incident, statement, why }) => ({
    told: [kind, rule, polarity, modality, start - from, end - from],
    value: figure ? [figure.low, figure.best, figure.high, figure.who, figure.status] : null,
    what: figure?.measure ?? control?.change ?? incident?.subType ?? statement?.type ?? null,
    why: why
      .filter(({ basis }) => basis === 'stated')
      .map(({ field, rule: by, spans }) => [field, by, ...spans.map((span) => span.map((at) => at - from))]),
  }))

/** Claims that stand in the same words have no order of their own. */
const inText = (a: Claim, b: Claim): number => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1)

describe('two reports as paragraphs of one text keep their claims, and every cell that they state themselves', () => {
  for (const { text: one } of REPORTS)
    for (const { text: other } of REPORTS)
      if (one !== other)
        test(`${one.slice(0, 30)}… and ${other.slice(0, 30)}…`, () => {
          const cut = one.length + 2
          const joined = claimsOf(`${one}\n\n${other}`)
          const [first, second] = [joined.filter(({ start }) => start < cut), joined.filter(({ start }) => start >= cut)]
          assert.deepEqual(stated(first, 0), stated(claimsOf(one), 0))
          assert.deepEqual(stated(second, cut), stated(claimsOf(other), 0))
        })
})

/** Claims with every string written in one way. */
const written = (text: string, way: (words: string) => string) =>
  claimsOf(text).map((claim) => {
    // Names, for the words of one keep the "s" of a lost apostrophe.
    const names = { actors: claim.actors.map(({ role, name, hedge, polarity }) => [role, name, hedge, polarity]) }
    const cells = { ...inWords(text)(claim), ...names }
    return JSON.parse(JSON.stringify(cells), (_, value) =>
      typeof value === 'string' ? way(value) : (value as unknown),
    ) as typeof cells
  })

const straight = (words: string): string => words.replaceAll(/[“”]/gu, '"').replaceAll('’', "'")
const curly = (words: string): string => words.replaceAll(/"([^"]*)"/gu, '“$1”').replaceAll("'", '’')
const noApostrophes = (words: string): string => words.replaceAll("'", '')
const noCommas = (words: string): string => words.replaceAll(/,(?= )/gu, '')
const american = (words: string): string => AMERICAN.reduce((text, [from, to]) => text.replaceAll(from, to), words)

/** Ways of writing one text that must give the same claims, each with what makes the words of both comparable. */
const WAYS: readonly (readonly [name: string, write: (text: string) => string, compare: (words: string) => string])[] = [
  ['curly marks', curly, straight],
  ['lost apostrophes', noApostrophes, noApostrophes],
  ['lost commas', noCommas, noCommas],
]

for (const [name, write, compare] of WAYS)
  describe(`${name} give the same claims`, () => {
    for (const { text } of REPORTS)
      if (write(text) !== text)
        test(text.slice(0, 60), () => assert.deepEqual(written(write(text), compare), written(text, compare)))
  })

describe('British and American spelling give the same claims', () => {
  for (const text of BRITISH)
    test(text, () => {
      assert.notEqual(american(text), text)
      assert.ok(claimsOf(text).length > 0, 'something is coded')
      assert.deepEqual(written(american(text), american), written(text, american))
    })
})
