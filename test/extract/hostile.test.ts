import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { loadKnowledge } from '../../src/app/knowledge.ts'
import { detectLanguage } from '../../src/ingest/language.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Span } from '../../src/model/span.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { REPORTS } from '../cases/metamorphic.ts'
import { reportOf } from '../cases/report.ts'

const pipeline = createPipeline(loadKnowledge())

/** Codes a text and holds that every span lies in it and that words are those at their offsets. */
function coded(text: string): readonly Claim[] {
  const claims = pipeline.code(reportOf(text))
  const inside = ([start, end]: Span, what: string): void =>
    assert.ok(
      Number.isInteger(start) && 0 <= start && start <= end && end <= text.length,
      `${what} ${start}–${end} of ${text.length}`,
    )
  const equal = (words: string, start: number, end: number): void => {
    inside([start, end], words)
    assert.equal(text.slice(start, end), words)
  }
  for (const claim of claims) {
    inside([claim.start, claim.end], claim.kind)
    inside(claim.sentence, 'sentence')
    assert.ok(claim.start < claim.end, `${claim.kind} without words`)
    const { figure, control, quotation, time } = claim
    if (figure) equal(figure.number.text, figure.number.start, figure.number.end)
    if (control?.share) inside(control.share.span, 'share')
    if (quotation) equal(quotation.text, claim.start, claim.end)
    if (time) equal(time.text, ...time.span)
    for (const { text: words, start, end } of [...claim.places, ...claim.actors]) equal(words, start, end)
    for (const { text: words, start, end } of claim.attribution) {
      inside([start, end], words)
      // "he" stands where it stands, and keeps the words that it stands for.
      assert.ok(text.includes(words), words)
    }
    for (const { cue, cueSpan } of claim.attribution) if (cue !== null && cueSpan) equal(cue, ...cueSpan)
    for (const { field, spans } of claim.why) for (const span of spans) inside(span, field)
  }
  return claims
}

describe('every shared report, cut off', () => {
  const folders = ['coded', 'seeds'].map((name) => new URL(`../../../shared/reports/${name}/`, import.meta.url))
  if (!folders.every((folder) => existsSync(folder))) test('texts of ../shared', { skip: '../shared/reports is not here' })
  else {
    const texts = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
    )
    const STEP = 97
    // One cut in six, another one in each report, so that it ends within 20 s; `CUTS=all` makes every one.
    const every = process.env.CUTS === 'all' ? 1 : 6
    for (const [at, { name, text }] of texts.entries())
      test(`${name}: at each 97th character, one cut in ${every}`, () => {
        const cuts = Array.from({ length: Math.floor(text.length / STEP) }, (_, i) => (i + 1) * STEP)
        const taken = cuts.filter((_, i) => (i + at) % every === 0)
        assert.ok(taken.length > 0)
        for (const cut of taken) coded(text.slice(0, cut))
      })
  }
})

/** Words that rules look at, and signs that break them. */
const WORD = fc.constantFrom(
  ...'killed wounded 14 26.000 dozens of at least people civilians rebels army said that "the town of Orlo" Kharkiv on Friday 30 November since , . ; : - — ( ) [ ] “ ” " \' ’ denied captured % half million and'.split(
    ' ',
  ),
)
const RANDOM = fc.oneof(
  { weight: 4, arbitrary: WORD },
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const GLUE = fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n', '\u{a0}', '\u{200f}', '\t', '\u{feff}', '\u{0}')

test('random Unicode among words that rules look at', () => {
  const text = fc
    .array(fc.tuple(RANDOM, GLUE), { maxLength: 80 })
    .map((parts) => parts.map(([words, glue]) => words + glue).join(''))
  fc.assert(
    fc.property(text, (words) => {
      coded(words)
    }),
    { numRuns: 300 },
  )
})

test('lone halves of surrogate pairs, and nothing but marks', () => {
  for (const text of [
    '',
    ' ',
    '\u{d83d}',
    'killed \u{d83d} 14 people',
    '"""',
    '“',
    '“”',
    '…'.repeat(50),
    '((((',
    '\n\n\n',
    '1'.repeat(400),
    '14 '.repeat(300),
  ])
    coded(text)
})

const DEBRIS = [
  '<p>',
  '</p>',
  '<br/>',
  '&nbsp;',
  '&quot;',
  '&#8217;',
  '<a href="x">',
  '</a>',
  '<!--',
  '-->',
  '<script>var a = 14;</script>',
  '{{ad}}',
  '[caption id="x"]',
  '\\n',
  '\u{fffd}',
]

test('HTML debris between the words', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...REPORTS.map(({ text }) => text)),
      fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...DEBRIS)), { minLength: 1, maxLength: 8 }),
      (text, pieces) => {
        coded(
          pieces.reduce(
            (dirty, [at, piece]) => dirty.slice(0, at % (dirty.length + 1)) + piece + dirty.slice(at % (dirty.length + 1)),
            text,
          ),
        )
      },
    ),
    { numRuns: 150 },
  )
})

/** Sentences of ours in languages that are not coded. */
const FOREIGN: readonly (readonly [language: string, text: string])[] = [
  ['ar', 'قال المرصد إن 26 مدنياً قتلوا يوم الجمعة في قصف على المدينة، وإن عشرات الأشخاص أصيبوا بجروح، بينهم أطفال ونساء.'],
  [
    'ru',
    'В пятницу в городе в результате обстрела погибли 26 человек, сообщил губернатор. Ещё несколько десятков получили ранения.',
  ],
  ['und', 'У п’ятницю внаслідок обстрілу міста загинули 26 людей, повідомив губернатор. Ще кілька десятків людей поранено.'],
]

describe('other languages', () => {
  for (const [language, text] of FOREIGN) {
    test(`${language}: no claims where the language is known`, () => {
      assert.equal(detectLanguage(text), language)
      assert.deepEqual(pipeline.code({ ...reportOf(text), language }), [])
    })
    test(`${language}: no crash, and no figure, where it is taken for English`, () => {
      assert.deepEqual(
        coded(text).filter(({ kind }) => kind === 'figure'),
        [],
      )
    })
  }
})
