import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { findNode24, runOnNode24 } from '../../bin/node-24.js'

const root = resolve(import.meta.dirname, '../..')
const onNode24 = join(root, 'scripts/on-node-24.js')

test('the Node that is found is 24 or later', () => {
  const version = execFileSync(findNode24(), ['--version'], { encoding: 'utf8' })
  assert.ok(Number.parseInt(version.slice(1), 10) >= 24, version)
})

test('the exit code of what was run is handed on', async () => {
  assert.equal(await runOnNode24(['-e', 'process.exitCode = 3']), 3)
})

test('a signal that ends what was run becomes 128 and its number', async () => {
  assert.equal(await runOnNode24(['-e', "process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)"]), 128 + 15)
})

test('arguments arrive as they were given, and the streams are our own', () => {
  const script = 'process.stdin.pipe(process.stdout); process.stderr.write(JSON.stringify(process.argv.slice(1)))'
  const run = spawnSync(process.execPath, [onNode24, '-e', script, '--', 'a b', '"c"'], { input: 'passed on', encoding: 'utf8' })
  assert.equal(run.stdout, 'passed on')
  assert.deepEqual(JSON.parse(run.stderr), ['a b', '"c"'])
})
