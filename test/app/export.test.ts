import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { claimsLines } from '../../src/app/export/claims.ts'
import { copiesLines } from '../../src/app/export/copies.ts'
import { csvLines } from '../../src/app/export/csv.ts'
import type { CopyLink } from '../../src/model/copy-link.ts'
import { figure, place, report, speaker } from '../reconcile/claims.ts'

const text = 'Four "porters", \nand =1+1 others, died in Old Harbour.'
const of = report('r1', '2031-03-05', '=HYPERLINK("http://example.invalid")', text)
const claim = {
  ...figure(
    'c1',
    'r1',
    { best: 4, who: '@porters' },
    { places: [place('Old Harbour', ['Port Varn'], { lat: -1.5, lon: 20 })], said: speaker('-Alpha Monitor') },
  ),
  sentence: [0, text.length] as const,
}

test('JSON Lines hold one object a line, as the store has it', async () => {
  const lines = await Array.fromAsync(claimsLines([claim, claim]))
  assert.equal(lines.length, 2)
  for (const line of lines) {
    assert.ok(line.endsWith('\n') && !line.slice(0, -1).includes('\n'))
    assert.deepEqual(JSON.parse(line), JSON.parse(JSON.stringify(claim)))
  }
})

test('copies have the fields of the codebook', async () => {
  const copy: CopyLink = { a: 'r1', b: 'r2', relation: 'partial', shareOfA: 0.5, shareOfB: 1, credit: null, passages: [] }
  assert.deepEqual(JSON.parse((await Array.fromAsync(copiesLines([copy]))).join('')), copy)
})

test('CSV reads back as written, whatever the report says', async () => {
  const rows = parse((await Array.fromAsync(csvLines([{ claim, report: of }]))).join(''), { columns: true }) as Record<
    string,
    string
  >[]
  assert.equal(rows.length, 1)
  assert.equal(rows[0]?.sentence, text)
  assert.equal(rows[0]?.low, '4')
  assert.equal(rows[0]?.place, 'Old Harbour')
})

test('no cell of text opens like a formula; numbers stay numbers', async () => {
  const [header, row] = (await Array.fromAsync(csvLines([{ claim, report: of }]))) as [string, string]
  assert.ok(header.endsWith('\r\n'))
  const [cells] = parse(row) as string[][]
  for (const cell of cells ?? []) assert.ok(/^-?[\d.]+$/.test(cell) || !/^[=+\-@\t\r]/.test(cell), cell)
  const rows = parse(header + row, { columns: true }) as Record<string, string>[]
  assert.equal(rows[0]?.lat, '-1.5')
  assert.equal(rows[0]?.speaker, "'-Alpha Monitor")
})
