import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'sample/reports')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

const written =
  /Written for the Crossbearing sample case from publicly known facts\.|كُتب هذا النص لملف كروسبيرينغ النموذجي استناداً إلى وقائع معروفة للجميع\./

const files = readdirSync(folder).filter((file) => file !== 'manifest.csv')
const texts = files.flatMap((file) =>
  file.endsWith('.jsonl')
    ? read(file)
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : [read(file)],
)

test('every report says that it was written for the project, and every outlet is a sample', () => {
  assert.equal(texts.length, 14)
  for (const text of texts) assert.match(text, written)
  const [, ...rows] = read('manifest.csv').trim().split('\n')
  for (const row of rows) {
    const [file = '', , outlet = ''] = row.split(',')
    assert.ok(existsSync(join(folder, file)), file)
    assert.match(outlet, /^(Sample .+)?$/)
  }
})

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
/** Codebook section 11: words are shared when they stand in a run of 12 or more. */
const length = 12
const runs = (text: string): string[] => {
  const all = words(text)
  return all.slice(0, Math.max(0, all.length - length + 1)).map((_, at) => all.slice(at, at + length).join(' '))
}

test('no run of words that the codebook would call shared stands in the reports that are shared for building', (context) => {
  const shared = join(root, '../shared/reports')
  if (!existsSync(shared)) return context.skip('../shared/reports is not here')
  const theirs = new Set(
    readdirSync(shared, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(txt|csv)$/.test(path))
      .flatMap((path) => runs(readFileSync(join(shared, path), 'utf8'))),
  )
  assert.deepEqual(
    texts.flatMap((text) => runs(text)).filter((run) => theirs.has(run)),
    [],
  )
})
