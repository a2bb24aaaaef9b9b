import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, test } from 'node:test'
import { bin, lines, parsed, run, scratch, start } from './run.ts'

const REPORT = {
  id: 'r1',
  outlet: 'The Courier',
  published: '2031-03-05',
  text: 'Shelling killed at least 26 civilians in Homs on Monday, the Red Cross said.\n',
}
const ARABIC = { id: 'r2', published: '2031-03-05', text: 'قال شهود إن القصف استمر على المدينة طوال الليل وإن السكان نزحوا.\n' }

describe('code', () => {
  test('reports in, claims out, in their order; what is no report is named and passed over; the same again gives the same bytes', async () => {
    const input = `nonsense\n\n{"id":"x"}\n${lines(ARABIC, REPORT, { ...REPORT, id: 'r0' })}`
    const [first, second] = await Promise.all([run(['code'], input), run(['code'], input)])
    assert.deepEqual(first, second)
    assert.equal(first.code, 1)
    const claims = parsed(first.stdout) as unknown as {
      report: string
      figure?: { number: Record<'start' | 'end', number> }
    }[]
    assert.deepEqual([...new Set(claims.map(({ report }) => report))], ['r1', 'r0'])
    const figure = claims.find((claim) => claim.figure)?.figure
    assert.ok(figure)
    const { start: from, end } = figure.number
    assert.equal(REPORT.text.slice(from, end), 'at least 26')
    const said = first.stderr.trimEnd().split('\n')
    assert.equal(said.length, 3)
    assert.match(said[0]!, /^standard input, line 1: is not JSON/)
    assert.match(said[1]!, /^standard input, line 3: has no "text"/)
    assert.match(said[2]!, /^standard input, line 4: report r2 is in a language that is not coded \(Arabic\)/)
  })

  test('nothing in, nothing out', async () => {
    assert.deepEqual(await run(['code']), { code: 0, stdout: '', stderr: '' })
  })

  test('claims come before the next report is sent; a reader that has seen enough ends it without a word', async () => {
    const child = start('code')
    child.stdin.on('error', () => {})
    child.stdin.write(lines(REPORT))
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
    assert.match(chunk.toString(), /"report":"r1"/)
    child.stdout.destroy()
    child.stdin.end(lines(...Array.from({ length: 20 }, () => REPORT)))
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
    assert.deepEqual([code, stderr], [0, ''])
  })

  test('a full disk is one message', { skip: existsSync('/dev/full') ? false : 'this system has no /dev/full' }, async () => {
    const child = spawn(process.execPath, [bin, 'code'], { stdio: ['pipe', openSync('/dev/full', 'w'), 'pipe'] })
    child.stdin?.end(lines(REPORT))
    const [stderr, [code]] = await Promise.all([text(child.stderr as Readable), once(child, 'exit')])
    assert.equal(code, 1)
    assert.match(stderr, /^The output cannot be written, the disk is full[^\n]*\n$/)
  })

  test('files and folders, with what the command line knows of them; one that cannot be read stops none', async (t) => {
    const folder = scratch(t)
    writeFileSync(join(folder, 'a.txt'), REPORT.text)
    writeFileSync(join(folder, 'b.csv'), 'nr,body\n7,"Two porters died, residents said."\n')
    writeFileSync(join(folder, 'empty.txt'), '')
    const paths = ['a.txt', 'empty.txt', 'missing.txt', 'b.csv'].map((name) => join(folder, name))
    const table = ['--columns', 'id=nr,text=body', '--id-prefix', 'mine-']
    const { code, stdout, stderr } = await run(['code', ...paths, ...table, '--published', '2031-03-05'])
    assert.equal(code, 1)
    assert.ok(stdout.includes('"text":"at least 26"'))
    assert.ok(stdout.includes('"end":"2031-03-03"'), 'the Monday before the day of publication')
    assert.equal(parsed(stdout).at(-1)?.report, 'mine-7')
    assert.match(stderr, /empty\.txt: is empty/)
    assert.match(stderr, /missing\.txt: cannot be read/)
  })
})

describe('parts of the coder', () => {
  test('dates are seen from the anchor', async () => {
    const { code, stdout } = await run(
      ['dates'],
      lines({ id: 'a', text: 'It began on Sunday.', anchor: '2016-12-05' }, { id: 'b', text: 'It began.' }),
    )
    assert.equal(code, 0)
    assert.deepEqual(parsed(stdout), [
      { id: 'a', mentions: [{ start: 12, end: 18, from: '2016-12-04', to: '2016-12-04' }] },
      { id: 'b', mentions: [] },
    ])
  })

  test('places have points, metonyms are told apart', async () => {
    const words = 'Moscow denied it. Shells fell on Homs.'
    const { code, stdout } = await run(['places'], lines({ id: 'a', text: words }))
    assert.equal(code, 0)
    const [{ id, places }] = parsed(stdout) as unknown as [
      {
        id: string
        places: { start: number; end: number; text: string; name: string; kind: string; country: string; lat: number }[]
      },
    ]
    assert.equal(id, 'a')
    assert.deepEqual(
      places.map(({ name, kind, country }) => [name, kind, country]),
      [
        ['Moscow', 'metonym', 'RU'],
        ['Homs', 'literal', 'SY'],
      ],
    )
    for (const place of places) assert.equal(words.slice(place.start, place.end), place.text)
    assert.ok(Math.abs(places[1]!.lat - 34.73) < 0.1)
  })

  test('attributions have source, cue and content', async () => {
    const report = 'The bridge is closed, residents said.'
    const { code, stdout } = await run(['attributions'], lines({ id: 'a', text: report }))
    assert.equal(code, 0)
    const [{ attributions }] = parsed(stdout) as unknown as [
      { attributions: Record<'source' | 'cue' | 'content', { start: number; end: number }>[] },
    ]
    const words = attributions.map(({ source, cue, content }) =>
      [source, cue, content].map(({ start, end }) => report.slice(start, end)),
    )
    assert.deepEqual(words, [['residents', 'said', 'The bridge is closed']])
  })
})
