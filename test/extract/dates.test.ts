import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findDates, findTimes } from '../../src/extract/rules/en/dates.ts'
import type { Day, Interval } from '../../src/model/day.ts'
import { createDateFinder } from '../../src/pipeline.ts'
import { resolveTime } from '../../src/resolve/when.ts'
import { readText } from '../../src/text/layer.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { BOUND_CASES, DATE_GROUPS } from '../cases/dates.ts'

const tagger = winkTagger()
const dates = createDateFinder()

const days = ({ start, end }: Interval): string => (start === end ? `${start}` : `${start ?? ''}..${end ?? ''}`)

for (const { about, anchor, cases } of DATE_GROUPS)
  for (const [text, ...expected] of cases)
    test(`${about}: ${text}`, () => {
      const found = dates(text, anchor)
      const trace = findDates(readText(text, tagger)).map((m) => `${text.slice(...m.span)} by ${m.rule}`)
      const words = found.map((m) => `${text.slice(m.start, m.end)} = ${days({ start: m.from, end: m.to })}`)
      assert.deepEqual(words, expected, trace.join('; '))
    })

for (const [text, ...expected] of BOUND_CASES)
  test(`bounds: ${text}`, () => {
    const layer = readText(text, tagger)
    const found = findTimes(layer).map((mention) => {
      const interval = resolveTime(mention.expression, { anchor: '2016-11-30', future: mention.ahead })
      return `${text.slice(...mention.span)} = ${days(interval)}`
    })
    assert.deepEqual(found, expected)
  })

const WORDS =
  'on in since by until between and from to the last next this past early mid late end of first two 3 30 14th 2011 2014-15 30.11.2016 Nov. May March November Sunday Friday Fridays week weeks month days year years ago earlier later 999 decades century today yesterday overnight now recent weekend summer quarter 1990s . , - \n killed people said day that same then'.split(
    /(?<= ) | /u,
  )
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '))
const anchors: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('offsets are exact, in order, not overlapping, and never cross a line', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const layer = readText(text, tagger)
      let reach = 0
      for (const { from, to, span } of findTimes(layer)) {
        assert.equal(span[0], layer.tokens[from]!.start)
        assert.equal(span[1], layer.tokens[to - 1]!.end)
        assert.ok(span[0] >= reach && span[1] > span[0])
        assert.doesNotMatch(text.slice(...span), /\n/u)
        reach = span[1]
      }
    }),
  )
})

test('no time starts after it ends, whatever the words and the day of publication', () => {
  fc.assert(
    fc.property(texts, anchors, fc.boolean(), (text, anchor, future) => {
      for (const { expression } of findTimes(readText(text, tagger))) {
        const { start, end } = resolveTime(expression, { anchor, future })
        assert.ok(
          start === null || end === null || start <= end,
          `${JSON.stringify(expression)} from ${anchor}: ${start}..${end}`,
        )
      }
    }),
    { numRuns: 300 },
  )
})
