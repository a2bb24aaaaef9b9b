import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { describeSummary } from '../../src/ingest/ingest.ts'
import { rows } from '../../src/ingest/pieces.ts'
import { parseColumnMap } from '../../src/ingest/table.ts'
import { ingest } from './read.ts'

const HEAD = 'id,title,text,outlet,published\n'

test('a row is a report: title, empty line, content, newline', async () => {
  const { reports } = await ingest('a.csv', `${HEAD}7,Quiet day,"The road, they said, is open.",Northern Post,2031-05-03\n`)
  const [report] = reports
  assert.equal(report!.id, '7')
  assert.equal(report!.text, 'Quiet day\n\nThe road, they said, is open.\n')
  assert.equal(report!.outlet, 'Northern Post')
  assert.equal(report!.published.day, '2031-05-03')
})

test('columns of other names are named by a map, and ids take a prefix', async () => {
  const columns = parseColumnMap('id=unit,text=body,published=day')
  assert.ok(typeof columns !== 'string')
  const { reports } = await ingest('a.csv', 'unit;day;body\n7;2031-05-03;The road is open.\n', {
    options: { columns, idPrefix: 'set-' },
  })
  assert.equal(reports[0]!.id, 'set-7')
  assert.equal(reports[0]!.published.day, '2031-05-03')
})

test('a map that names no field says which fields there are', () => {
  assert.match(String(parseColumnMap('headline=title')), /"headline" is no field of a report: the fields are id, title, text/)
  assert.match(String(parseColumnMap('text')), /no column is given for "text"/)
})

const ORDERS: readonly (readonly [dates: readonly string[], want: readonly (string | null)[]])[] = [
  [
    ['4/13/2031', '4/5/2031'],
    ['2031-04-13', '2031-04-05'],
  ],
  [
    ['13/4/2031', '4/5/2031'],
    ['2031-04-13', '2031-05-04'],
  ],
  [['5/5/2031'], ['2031-05-05']],
]
for (const [dates, want] of ORDERS)
  test(`the order of day and month comes from the whole column: ${dates.join(' ')}`, async () => {
    const lines = dates.map((date, i) => `${i},t,The road is open.,o,${date}\n`).join('')
    const { reports } = await ingest('a.csv', HEAD + lines)
    assert.deepEqual(
      reports.map((report) => report.published.day),
      want,
    )
  })

test('an order that stays open is asked for, and taken when given', async () => {
  const table = `${HEAD}1,t,The road is open.,o,4/5/2031\n`
  const asked = await ingest('a.csv', table)
  assert.deepEqual(asked.reports, [])
  assert.match(asked.notes[0]!.message, /--date-order dmy or --date-order mdy/)
  assert.equal(asked.notes[0]!.at, 'column published')
  const given = await ingest('a.csv', table, { options: { dateOrder: 'mdy' } })
  assert.equal(given.reports[0]!.published.day, '2031-04-05')
})

const BROKEN: readonly (readonly [name: string, table: string, at: string, message: RegExp, reports: number])[] = [
  ['a missing column', 'id,title\n1,t\n', 'line 1', /there is no column "text"; the columns are "id", "title": say which/, 0],
  [
    'a row with too few fields',
    `${HEAD}1,t\n2,t,The road is open.,o,2031-05-03\n`,
    'line 2',
    /has 2 fields where the first line has 5/,
    1,
  ],
  [
    'a quote that is never closed',
    `${HEAD}1,t,"The road,o,2031-05-03\n2,t,The road is open.,o,2031-05-03\n`,
    'line 2',
    /opens a quote/,
    1,
  ],
  ['a row without text', `${HEAD}1,,,o,2031-05-03\n`, 'line 2', /has no text/, 0],
  ['a date that is none', `${HEAD}1,t,The road is open.,o,soon\n`, 'line 2', /"soon" cannot be read: write YYYY-MM-DD/, 1],
]
for (const [name, table, at, message, count] of BROKEN)
  test(`${name}: the place is named and reading goes on`, async () => {
    const { reports, notes } = await ingest('a.csv', table)
    assert.equal(reports.length, count)
    const note = notes.find((one) => one.at === at)
    assert.match(note?.message ?? '', message)
  })

test('a row of fifty megabytes is left out, the next one is read', async () => {
  const long = `1,t,${'a'.repeat(50 * 1024 * 1024)},o,2031-05-03\n`
  const { reports, notes } = await ingest('a.csv', `${HEAD}${long}2,t,The road is open.,o,2031-05-03\n`)
  assert.deepEqual(
    reports.map(({ id }) => id),
    ['2'],
  )
  assert.match(notes[0]!.message, /is longer than 16 MiB/)
})

test('the same row again is kept once; another text of the same id is its next version', async () => {
  const row = '1,t,The road is open.,o,2031-05-03\n'
  const { reports, summary } = await ingest('a.csv', `${HEAD}${row}${row}1,t,The road is closed.,o,2031-05-03\n`)
  assert.deepEqual(
    reports.map(({ id, version }) => [id, version]),
    [
      ['1', 1],
      ['1', 2],
    ],
  )
  assert.equal(
    describeSummary(summary),
    '3 records → 1 report: 1 repeats an earlier one exactly, 1 gives another text for the same id (a new version)',
  )
})

test('rows are cut at the same places whatever the pieces they come in', async () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'é', '\r') })
  const quoted = field.map((words) => `"${words.replaceAll('"', '""')}"`)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(quoted, quoted), { minLength: 1 }),
      fc.integer({ min: 1, max: 7 }),
      async (table, size) => {
        const text = table.map((row) => `${row.join(',')}\n`).join('')
        const bytes = new TextEncoder().encode(text)
        async function* pieces(): AsyncGenerator<Uint8Array> {
          for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
        }
        const cut = await Array.fromAsync(rows(pieces(), ','))
        assert.deepEqual(
          cut.map((piece) => new TextDecoder().decode(piece.bytes)),
          table.map((row) => row.join(',').replace(/\r$/u, '')),
        )
      },
    ),
    { numRuns: 200 },
  )
})

const fakes = new URL('../../../shared/reports/fa-kes-dev.csv', import.meta.url)
const absent = existsSync(fakes) ? false : '../shared is not there'

test('FA-KES: 549 rows are 538 reports', { skip: absent }, async () => {
  const columns = parseColumnMap('id=unit_id,title=article_title,text=article_content,outlet=source,published=date')
  assert.ok(typeof columns !== 'string')
  const { reports, summary, notes } = await ingest('fa-kes-dev.csv', readFileSync(fakes), {
    options: { columns, idPrefix: 'fakes-' },
    chunk: 4096,
  })
  assert.deepEqual(summary, { file: 'fa-kes-dev.csv', records: 549, reports: 538, versions: 1, duplicates: 10, rejected: 0 })
  assert.equal(reports.length, 539)
  assert.deepEqual(
    notes.filter(({ level }) => level === 'error'),
    [],
  )
  assert.ok(reports.every(({ language }) => language === 'en'))
})
