import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { createProgram } from '../../../src/app/cli/program.ts'
import { run } from './run.ts'

const program = createProgram()
const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }

describe('help', () => {
  for (const command of [program, ...program.commands])
    test(`${command.name()}: says what it does, with an example, in lines that fit a terminal`, () => {
      let said = ''
      command.configureOutput({ writeOut: (words) => (said += words), getOutHelpWidth: () => 80 })
      command.outputHelp()
      assert.match(said, /^Usage: crossbearing/)
      assert.match(said, /\nExamples?:\n {2}\S/)
      assert.deepEqual(
        said.split('\n').filter((line) => line.length > 80),
        [],
      )
    })

  test('the README names every command', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    for (const { name } of program.commands.map((command) => ({ name: command.name() })))
      assert.ok(readme.includes(`crossbearing ${name}`), name)
  })

  test('is on standard output when asked for', async () => {
    const { code, stdout, stderr } = await run(['--help'])
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(stdout, /Exit codes/)
  })
})

test('the version is that of the package', async () => {
  assert.deepEqual(await run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' })
})

describe('what is not understood ends with 2 and says why, with nothing on standard output and no stack', () => {
  const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [[], /Usage: crossbearing/],
    [['ad'], /unknown command 'ad'[\s\S]*add/],
    [['add'], /missing required argument/],
    [['add', 'x', '--frobnicate'], /unknown option '--frobnicate'/],
    [['add', 'x', '--columns', 'words=body'], /"words" is no field of a report/],
    [['add', 'x', '--published', 'soon'], /YYYY-MM-DD/],
    [['add', 'x', '--format', 'pdf'], /text, html, csv, jsonl/],
    [['serve', '--port', '70000'], /0 to 65535/],
    [['export', 'xlsx'], /claims, accounts, copies, quotations, rulings, csv/],
    [['brief', '--format', 'pdf'], /text, markdown, html, json/],
  ]
  for (const [args, says] of cases)
    test(`crossbearing ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await run(args)
      assert.deepEqual([code, stdout], [2, ''])
      assert.match(stderr, says)
      assert.doesNotMatch(stderr, /\n {4}at /)
    })
})
