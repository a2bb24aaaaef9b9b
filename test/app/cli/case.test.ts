import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { Brief } from '../../../src/app/brief/brief.ts'
import { ended, lines, parsed, run, scratch, start } from './run.ts'

const sample = fileURLToPath(new URL('../../../sample/reports', import.meta.url))

const REPORT = {
  id: 'r1',
  outlet: 'The Courier',
  published: '2031-03-05',
  text: 'Shelling killed 26 civilians in Homs on Monday.',
}

describe('a case of the sample reports', () => {
  test('is added, added again, written out, and served', async (t) => {
    const folder = join(scratch(t), 'sample')
    const first = await run(['add', sample, '--case', folder])
    assert.equal(first.code, 0)
    assert.match(first.stdout, /14 new reports; \d+ claims coded\.\nThe case now has \d+ accounts, [1-9]\d* contested/)
    assert.match(first.stdout, /posts\.jsonl: 2 records → 2 reports/)
    assert.ok(first.stdout.includes(`crossbearing serve --case ${folder}`))

    const again = await run(['add', sample, '--case', folder, '--json'])
    const done = JSON.parse(again.stdout) as Record<string, unknown>
    assert.deepEqual([again.code, done.added, done.unchanged, done.compared], [0, 0, 14, null])

    const [brief, html, json] = await Promise.all(
      ['text', 'html', 'json'].map((format) => run(['brief', '--case', folder, '--format', format])),
    )
    assert.deepEqual([brief!.code, html!.code, json!.code], [0, 0, 0])
    assert.match(brief!.stdout, /^Situation brief: 14 reports, 29 November to 22 December 2016\n/)
    assert.match(html!.stdout, /^<!doctype html>/)
    const { sections, footnotes } = JSON.parse(json!.stdout) as Brief
    assert.ok(footnotes.length > 20)
    assert.ok(sections[0]?.groups.some(({ heading }) => heading?.startsWith('Sheikh Saeed')))

    const [claims, csv] = await Promise.all(['claims', 'csv'].map((format) => run(['export', format, '--case', folder])))
    const rows = parse(csv!.stdout, { columns: true }) as { claim: string }[]
    assert.deepEqual(
      rows.map(({ claim }) => claim),
      parsed(claims!.stdout).map(({ id }) => id),
    )
    const accounts = await run(['export', 'accounts', '--case', folder])
    assert.ok(parsed(accounts.stdout).some(({ contested }) => contested === true))

    await servesIt(folder)
  })
})

async function servesIt(folder: string): Promise<void> {
  const child = start('serve', '--case', folder, '--port', '0')
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said.toString())?.[0]
  assert.ok(url, said.toString())
  const summary = await fetch(`${url}/api/summary`)
  assert.equal(summary.status, 200)
  await summary.body?.cancel()
  child.kill('SIGTERM')
  assert.deepEqual(await ended(child), { code: 0, stdout: '', stderr: '' })
}

test('what cannot be read is named and stops nothing else; the exit code is then 1', async (t) => {
  const folder = scratch(t)
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in/a.txt'), REPORT.text)
  writeFileSync(join(folder, 'in/empty.txt'), '')
  writeFileSync(join(folder, 'in/lines.jsonl'), `${lines(REPORT)}nonsense\n`)
  writeFileSync(join(folder, 'in/table.csv'), 'nr,body\n1,words\n')
  const { code, stdout, stderr } = await run(['add', join(folder, 'in'), '--case', join(folder, 'case')])
  assert.equal(code, 1)
  assert.match(stdout, /2 new reports, 3 could not be read/)
  assert.match(stderr, /empty\.txt: is empty/)
  assert.match(stderr, /lines\.jsonl, line 2: is not JSON/)
  assert.match(stderr, /table\.csv, line 1: there is no column "text"; the columns are "nr", "body"/)
  assert.doesNotMatch(stderr, /\n {4}at /)
})

describe('what cannot be done ends with 1 and one message', () => {
  const expected = async (t: TestContext, args: (folder: string) => readonly string[], says: RegExp) => {
    const { code, stdout, stderr } = await run(args(scratch(t)))
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(stderr, says)
    assert.equal(stderr.trimEnd().split('\n').length, 1, stderr)
  }

  test('no case there', (t) => expected(t, (folder) => ['brief', '--case', folder], /There is no case in .*crossbearing add/))

  test('a case where a file is in the way', (t) =>
    expected(
      t,
      (folder) => {
        writeFileSync(join(folder, 'file'), '')
        return ['add', sample, '--case', join(folder, 'file')]
      },
      /--case/,
    ))

  test('a port that is taken', async (t) => {
    const folder = scratch(t)
    assert.equal((await run(['add', '-', '--format', 'jsonl', '--case', folder], lines(REPORT))).code, 0)
    const server = createServer().listen(0, '127.0.0.1')
    t.after(() => server.close())
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    await expected(t, () => ['serve', '--case', folder, '--port', String(port)], /Port \d+ is taken/)
  })
})

test('Ctrl-C leaves a case that opens, says how to go on, and adding again finishes', async (t) => {
  const folder = scratch(t)
  const child = start('add', '-', '--format', 'jsonl', '--case', folder)
  child.stdin.on('error', () => {})
  // More than tells encoding and format, and no end: it is reading when it is stopped.
  const quiet = 'The harbour was quiet. '.repeat(1000)
  const reports = ['r1', 'r2', 'r3'].map((id) => ({ ...REPORT, id, text: `${REPORT.text}\n${quiet}` }))
  child.stdin.write(lines(...reports))
  while (!existsSync(join(folder, 'case.db'))) await setTimeout(50)
  child.kill('SIGINT')
  const { code, stdout, stderr } = await ended(child)
  assert.deepEqual([code, stdout], [130, ''])
  assert.match(stderr, /run the same command again/)
  const again = await run(['add', '-', '--format', 'jsonl', '--case', folder, '--json'], lines(...reports))
  const done = JSON.parse(again.stdout) as { added: number; unchanged: number }
  assert.deepEqual([again.code, done.added + done.unchanged], [0, 3])
})
