import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { parsed, run, scratch } from './run.ts'

const sample = fileURLToPath(new URL('../../../sample/reports', import.meta.url))

const FORMATS: readonly (readonly [format: string, columns: number, body: string])[] = [
  ['acled', 31, 'ACLED'],
  ['ucdp', 49, 'UCDP'],
  ['airwars', 16, 'Airwars'],
]

test('the sample case in three formats, each cell with its rule in a file beside it', async (t) => {
  const folder = scratch(t)
  const of = join(folder, 'case')
  assert.equal((await run(['add', sample, '--case', of])).code, 0)
  for (const [format, columns, body] of FORMATS) {
    const file = join(folder, `${format}.csv`)
    const written = await run(['export', format, '--case', of, '--output', file])
    assert.deepEqual([written.code, written.stdout], [0, ''])
    assert.match(written.stderr, new RegExp(`not ${body}’? data`))
    const table = readFileSync(file, 'utf8')
    const rows = parse(table, { columns: true }) as Record<string, string>[]
    assert.ok(rows.length > 0, format)
    const [head, ...why] = parsed(readFileSync(join(folder, `${format}.why.jsonl`), 'utf8'))
    assert.ok(head)
    assert.equal((head.columns as string[]).length, columns)
    assert.match(String(head.notice), /not /)
    assert.deepEqual(
      why.map(({ row, column }) => `${row} ${column}`),
      rows.flatMap((row, at) => Object.keys(row).map((column) => `${at + 1} ${column}`)),
    )
    for (const { rule } of why) assert.notEqual(rule, '')

    const again = await run(['export', format, '--case', of])
    assert.deepEqual([again.code, again.stdout], [0, table])
    assert.match(again.stderr, /--output FILE/)
  }
})

test('what cannot be done is said', async (t) => {
  const folder = scratch(t)
  const ids = await run(['export', 'acled', '--ids', 'ids.yaml', '--case', folder])
  assert.deepEqual([ids.code, ids.stderr], [2, '--ids goes with the format ucdp only.\n'])
  const missing = await run(['export', 'ucdp', '--ids', join(folder, 'none.yaml'), '--case', folder])
  assert.equal(missing.code, 2)
  assert.match(missing.stderr, /none\.yaml cannot be read/)
})
