import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sharedRuns, wordsOf } from '../../src/copies/align.ts'
import { fingerprints, mayBeRun, RUN } from '../../src/copies/fingerprints.ts'
import { wordLine } from '../../src/copies/words.ts'

const word = fc.constantFrom(...'quay mill lamp tide salt boat rope gate bell sack oar net'.split(' '))
const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '))

test('every shared stretch holds the same words in both texts, and no word stands in two runs', () => {
  fc.assert(
    fc.property(text, text, (x, y) => {
      const [a, b] = [wordLine(x), wordLine(y)]
      const seenA = new Set<number>()
      const seenB = new Set<number>()
      for (const run of sharedRuns(a, b)) {
        assert.ok(wordsOf(run) >= RUN)
        for (const stretch of run)
          for (let k = 0; k < stretch.words; k++) {
            assert.equal(a.keys[stretch.a + k], b.keys[stretch.b + k])
            assert.ok(!seenA.has(stretch.a + k) && !seenB.has(stretch.b + k))
            seenA.add(stretch.a + k)
            seenB.add(stretch.b + k)
          }
      }
    }),
  )
})

test('texts that share RUN words in a row share a fingerprint, and the words beside it show that they may', () => {
  const run = fc.array(word, { minLength: RUN, maxLength: RUN + 10 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(run, text, text, text, text, (shared, a, b, c, d) => {
      const [one, other] = [`${a} ${shared} ${b}`, `${c} ${shared} ${d}`].map((each) => fingerprints(wordLine(each)))
      assert.ok(one?.some(({ key, beside }) => other?.some((print) => print.key === key && mayBeRun(print.beside, beside))))
    }),
  )
})

test('offsets point at the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      const { starts, ends } = wordLine(any)
      starts.forEach((start, i) => {
        assert.match(any.slice(start, ends[i]), /^[\p{L}\p{N}]/u)
      })
    }),
  )
})

const CUT: readonly (readonly [text: string, words: readonly string[]])[] = [
  ["Old-Mill's gate, the 5th.", ['Old', "Mill's", 'gate', 'the', '5', 'th']],
  ['20,000 or 3.5 of 1.2.3.', ['20,000', 'or', '3.5', 'of', '1.2.3']],
  ["the mills' café‘s “Café”", ['the', 'mills', 'café‘s', 'Café']],
  ['Zaʿatari at 1a2, МСК', ['Zaʿatari', 'at', '1', 'a', '2', 'МСК']],
  ["e\u0301tat l`ami' '9", ['e\u0301tat', 'l`ami', '9']],
]

for (const [given, words] of CUT)
  test(`words of ${given}`, () => {
    const { starts, ends } = wordLine(given)
    assert.deepEqual(
      [...starts].map((start, i) => given.slice(start, ends[i])),
      words,
    )
  })

test('spellings of one word are equal, and other words are not', () => {
  const keyOf = (word: string): number | undefined => wordLine(word).keys[0]
  for (const [one, other] of [
    ["Sa'eed", 'SAEED'],
    ['Syria’s', 'syrias'],
    ['20,000', '20000'],
    ['Café', 'cafe'],
  ])
    assert.equal(keyOf(one!), keyOf(other!))
  assert.notEqual(keyOf('mill'), keyOf('mills'))
})
