import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../../src/text/layer.ts'
import { readNumeral } from '../../src/text/numerals.ts'

const CASES: readonly (readonly [text: string, value: number | null, doubtful?: boolean])[] = [
  ['26', 26],
  ['20,000', 20_000],
  ['450.000', 450_000],
  ['1.2 million', 1_200_000],
  ['1.234 million', 1_234_000],
  ['twenty-one', 21],
  ['two hundred and fifty', 250],
  ['three thousand', 3_000],
  ['seventy', 70],
  ['20.000 thousands', 20_000, true],
  ['5 thousands', 5_000, true],
  ['one', 1],
  ['hundred', null],
  ['Karsova', null],
]

for (const [text, value, doubtful = false] of CASES) {
  test(`${text} is ${value}`, () => {
    const { tokens } = readText(text, () => [])
    const numeral = readNumeral(tokens, 0, tokens.length)
    assert.equal(numeral?.value ?? null, value)
    if (numeral) assert.equal(numeral.doubtful, doubtful)
  })
}
