import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ingest } from './read.ts'

const line = (fields: object): string => `${JSON.stringify(fields)}\n`
const TEXT = 'The road to Karsova is open, the mayor said on Saturday.'

test('a line is a report, and an empty line is passed over', async () => {
  const { reports, notes } = await ingest(
    'a.jsonl',
    `${line({ id: 'a', text: TEXT, outlet: 'Northern Post', published: '2031-05-03', url: 'https://post.example/1' })}\n${line({ id: 2, text: TEXT })}`,
    { options: { idPrefix: 'x-' } },
  )
  assert.deepEqual(
    reports.map(({ id, text, outlet, url, published }) => [id, text, outlet, url, published.day]),
    [
      ['x-a', TEXT, 'Northern Post', 'https://post.example/1', '2031-05-03'],
      ['x-2', TEXT, null, null, null],
    ],
  )
  assert.match(notes.at(-1)!.message, /no date of publication was found/)
})

const BROKEN: readonly (readonly [name: string, text: string, message: RegExp])[] = [
  ['no JSON', '{"id": "a", "text": \n', /is not JSON \(.*\): expected one report a line, \{"id", "text"/],
  ['a number', '7\n', /is not a JSON object/],
  ['no text', line({ id: 'a', title: 'T' }), /has no "text"/],
  ['an empty text', line({ id: 'a', text: ' ' }), /has an empty "text"/],
  ['an outlet that is a list', line({ id: 'a', text: TEXT, outlet: ['b'] }), /has a "outlet" that is no string/],
  ['an id that is a list', line({ id: [], text: TEXT }), /has an "id" that is neither string nor number/],
]
for (const [name, broken, message] of BROKEN)
  test(`a line with ${name} is named and the next is read`, async () => {
    const { reports, notes, summary } = await ingest('a.jsonl', broken + line({ id: 'b', text: TEXT, published: '2031-05-03' }))
    assert.deepEqual(
      reports.map(({ id }) => id),
      ['b'],
    )
    assert.equal(notes[0]!.at, 'line 1')
    assert.match(notes[0]!.message, message)
    assert.equal(summary.rejected, 1)
  })

test('a date that is none is said, and the report kept', async () => {
  const { reports, notes } = await ingest('a.jsonl', line({ id: 'b', text: TEXT, published: 'tomorrow' }))
  assert.equal(reports.length, 1)
  assert.match(notes[0]!.message, /"published" is "tomorrow", no date that can be read: write YYYY-MM-DD/)
})

test('JSON over several lines says how to make lines of it', async () => {
  const { notes } = await ingest('a.json', '{\n  "id": "a"\n}\n')
  assert.match(notes[0]!.message, /expected JSON Lines, one report a line, as `jq -c` writes them/)
})

test('a line of fifty megabytes is left out, the next one is read', async () => {
  const { reports, notes } = await ingest(
    'a.jsonl',
    `{"text":"${'a'.repeat(50 * 1024 * 1024)}"}\n${line({ id: 'b', text: TEXT })}`,
  )
  assert.equal(reports.length, 1)
  assert.match(notes[0]!.message, /is longer than 16 MiB/)
})

test('of a hundred and fifty broken lines a hundred are named and the rest counted', async () => {
  const { notes, summary } = await ingest('a.jsonl', 'nonsense\n'.repeat(150))
  assert.equal(notes.length, 101)
  assert.equal(notes.at(-1)!.message, '50 more records could not be read')
  assert.equal(summary.rejected, 150)
})
