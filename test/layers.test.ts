import assert from 'node:assert/strict'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { brokenDeskRules, brokenRules, readTree, type Table } from './foundation/layers.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Who may import whom: each row is a folder of `src` (or `pipeline.ts`), the folders it may import, and the packages. */
const table: Table = {
  model: { layers: [], packages: [] },
  text: { layers: ['model'], packages: [], files: { 'tagger.ts': ['wink-nlp', 'wink-eng-lite-web-model'] } },
  ingest: {
    layers: ['model', 'text'],
    packages: ['@mozilla/readability', 'chardet', 'csv-parse', 'iconv-lite', 'linkedom', 'node:crypto'],
  },
  extract: { layers: ['model', 'text'], packages: [] },
  resolve: { layers: ['model', 'text'], packages: ['node:crypto'] },
  copies: { layers: ['model', 'text'], packages: [] },
  cluster: { layers: ['model', 'text'], packages: ['node:crypto'] },
  reconcile: { layers: ['model', 'text'], packages: [] },
  pipeline: { layers: ['ingest', 'extract', 'resolve', 'copies', 'cluster', 'reconcile', 'text', 'model'], packages: [] },
  store: { layers: ['model'], packages: ['kysely', 'node:crypto', 'node:sqlite', 'node:fs', 'node:path'] },
  app: { layers: 'all', packages: 'all' },
}

/** Folders that touch no file, network, clock, random or console. */
const core = new Set(['model', 'text', 'ingest', 'extract', 'resolve', 'copies', 'cluster', 'reconcile', 'pipeline'])

test('src keeps to the table of layers', () => {
  assert.deepEqual(brokenRules(readTree(root, ['src']), table, core), [])
})

test('of src the desk takes types, and of what runs only the model', () => {
  assert.deepEqual(brokenDeskRules(readTree(root, ['desk'])), [])
})
