import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readText } from '../../src/text/layer.ts'
import { winkTagger } from '../../src/text/tagger.ts'

const tagger = winkTagger()
const sentencesOf = (text: string): string[] => readText(text, tagger).sentences.map((s) => text.slice(s.start, s.end))

test('every token, sentence and block is its stretch of the text, in order, nested', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const layer = readText(text, tagger)
      for (const token of layer.tokens) assert.equal(text.slice(token.start, token.end), token.text)
      for (const [i, token] of layer.tokens.entries()) {
        assert.equal(token.index, i)
        assert.ok(i === 0 || layer.tokens[i - 1]!.end <= token.start)
        const sentence = layer.sentences[token.sentence]!
        assert.ok(sentence.start <= token.start && token.end <= sentence.end)
        const block = layer.blocks[sentence.block]!
        assert.ok(block.start <= sentence.start && sentence.end <= block.end)
      }
    }),
    { numRuns: 300 },
  )
})

test('no visible character is left outside the tokens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const layer = readText(text, tagger)
      let rest = text
      for (const token of layer.tokens.toReversed()) rest = rest.slice(0, token.start) + rest.slice(token.end)
      assert.equal(rest.trim(), '')
    }),
    { numRuns: 300 },
  )
})

const CASES: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ['Brig. Gen. Joe Example spoke. He left.', ['Brig. Gen. Joe Example spoke.', 'He left.']],
  ['The U.N. Security Council met. It adjourned.', ['The U.N. Security Council met.', 'It adjourned.']],
  ['He takes office on Jan. 20. Talks follow.', ['He takes office on Jan. 20.', 'Talks follow.']],
  ['“We stay,” she said. “Nobody leaves.”', ['“We stay,” she said.', '“Nobody leaves.”']],
  ['They met at 6 a.m. The road was open.', ['They met at 6 a.m.', 'The road was open.']],
  [
    'Nobody was hurt.When the guns fell silent, people returned.',
    ['Nobody was hurt.', 'When the guns fell silent, people returned.'],
  ],
  ['Some 450.000 people left. More will.', ['Some 450.000 people left.', 'More will.']],
  // A number or a name in small letters opens a sentence too, but not behind what goes with numbers.
  ['They left the town. 34 people died.', ['They left the town.', '34 people died.']],
  ['It was quiet in 2014. 12-year-old boys worked.', ['It was quiet in 2014.', '12-year-old boys worked.']],
  ['They left the town. al-Karsova was next.', ['They left the town.', 'al-Karsova was next.']],
  ['An est. 34 people died, incl. 12 children.', ['An est. 34 people died, incl. 12 children.']],
  ['On Feb. 19 people left. Brigade No. 5 of the army came.', ['On Feb. 19 people left.', 'Brigade No. 5 of the army came.']],
  ['A heading\nA sentence.', ['A heading', 'A sentence.']],
]

for (const [text, expected] of CASES)
  test(`sentences of: ${text.replace('\n', ' / ')}`, () => assert.deepEqual(sentencesOf(text), expected))

test('hyphens, possessives, handles and numbers are cut as the rules expect', () => {
  const words = readText('Rebel-held Al-Maadi, Assad’s @example_1 20,000 450.000 6:30 U.N. don’t', tagger).tokens.map(
    (t) => t.text,
  )
  assert.deepEqual(words, [
    'Rebel',
    '-',
    'held',
    'Al',
    '-',
    'Maadi',
    ',',
    'Assad',
    '’s',
    '@example_1',
    '20,000',
    '450.000',
    '6:30',
    'U.N.',
    'don’t',
  ])
})
