import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { ingest } from './read.ts'

const TEXT = 'Quiet day in Karsova\n\nKARSOVA, 3 May 2031 - Shelling stopped on Saturday, the Lakeside Monitor said.\n'

test('a text file is one report, its text as received', async () => {
  const { reports, bytes, notes, summary } = await ingest('karsova.txt', TEXT)
  assert.deepEqual(notes, [])
  assert.equal(summary.reports, 1)
  const [report] = reports
  assert.equal(report!.text, TEXT)
  assert.equal(report!.title, 'Quiet day in Karsova')
  assert.equal(report!.language, 'en')
  assert.equal(report!.evidence, createHash('sha256').update(bytes[0]!).digest('hex'))
})

test('the id is that of outlet and address, else of the bytes and the outlet', async () => {
  const facts = { outlet: 'Northern Post', url: 'https://post.example/1' }
  const id = async (text: string, given: object): Promise<string> =>
    (await ingest('a.txt', text, { facts: given })).reports[0]!.id
  assert.equal(await id(TEXT, facts), await id(`${TEXT}Updated.`, facts))
  assert.notEqual(await id(TEXT, facts), await id(TEXT, { ...facts, outlet: 'Harbour Wire' }))
  assert.equal(await id(TEXT, {}), await id(TEXT, {}))
  assert.notEqual(await id(TEXT, {}), await id(`${TEXT} `, {}))
  assert.notEqual(await id(TEXT, { outlet: 'Northern Post' }), await id(TEXT, { outlet: 'Harbour Wire' }))
  assert.equal(await id(TEXT, { ...facts, id: 'given-1' }), 'given-1')
})

test('the same bytes under two outlets share their evidence', async () => {
  const one = await ingest('a.txt', TEXT, { facts: { outlet: 'Northern Post' } })
  const two = await ingest('b.txt', TEXT, { facts: { outlet: 'Harbour Wire' } })
  assert.equal(one.reports[0]!.evidence, two.reports[0]!.evidence)
})

const ENGLISH = 'Residents of the old town said on Monday that the road was closed – “for the third day”.\n'
const ARABIC = 'قال سكان في المدينة القديمة إن الطريق كان مغلقا يوم الاثنين بعد قصف استمر طوال الليل.\n'
const ENCODINGS: readonly (readonly [name: string, text: string, bytes: Uint8Array, language: string])[] = [
  ['UTF-8 with a byte-order mark', ENGLISH, iconv.encode(ENGLISH, 'utf-8', { addBOM: true }), 'en'],
  ['UTF-16 little-endian with its mark', ENGLISH, iconv.encode(ENGLISH, 'utf-16le', { addBOM: true }), 'en'],
  ['UTF-16 big-endian with its mark', ARABIC, iconv.encode(ARABIC, 'utf-16be', { addBOM: true }), 'ar'],
  ['UTF-16 without a mark', ENGLISH, iconv.encode(ENGLISH, 'utf-16le', { addBOM: false }), 'en'],
  ['Windows-1256', ARABIC, iconv.encode(ARABIC, 'windows-1256'), 'ar'],
  ['Windows-1252', ENGLISH, iconv.encode(ENGLISH, 'windows-1252'), 'en'],
]
for (const [name, text, bytes, language] of ENCODINGS)
  test(`${name} is read`, async () => {
    const { reports, notes } = await ingest('report.txt', bytes)
    assert.equal(reports[0]!.text, text)
    assert.equal(reports[0]!.language, language)
    assert.deepEqual(
      notes.filter(({ level }) => level === 'error'),
      [],
    )
  })

const REFUSED: readonly (readonly [name: string, bytes: Uint8Array | string, message: RegExp])[] = [
  ['an empty file', '', /is empty: expected a report/],
  ['white space', ' \n\t\n', /holds no text, only white space/],
  ['a PDF called .txt', '%PDF-1.7\n…', /is a PDF file, not text/],
  ['a picture called .txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /is a PNG image, not text/],
  ['bytes that are no text', new Uint8Array([0, 1, 2, 3, 0, 5, 6, 7, 0, 255]), /is binary data, not text/],
  ['more than one report can be', new Uint8Array(16 * 1024 * 1024 + 1).fill(97), /is larger than 16 MiB/],
]
for (const [name, bytes, message] of REFUSED)
  test(`${name} is refused by name and stops nothing`, async () => {
    const { reports, notes, summary } = await ingest('strange.txt', bytes)
    assert.deepEqual(reports, [])
    assert.equal(summary.rejected, 1)
    assert.equal(notes.length, 1)
    assert.equal(notes[0]!.file, 'strange.txt')
    assert.match(notes[0]!.message, message)
  })

test('a file that cannot be read is a note, whatever the system says', async () => {
  const { ingestFile } = await import('../../src/ingest/ingest.ts')
  const { NO_FACTS } = await import('../../src/ingest/facts.ts')
  const { MEDIA } = await import('./read.ts')
  const { createReadStream } = await import('node:fs')
  const file = { name: 'gone.txt', facts: NO_FACTS, open: () => createReadStream('/no/such/file') }
  const options = { format: null, columns: null, idPrefix: '', dateOrder: null, media: MEDIA }
  const found = await Array.fromAsync(ingestFile(file, options))
  const note = found.find((one) => one.kind === 'note')
  assert.match(note!.note.message, /cannot be read \(ENOENT/)
})

test('any text comes back whole, and is the same in pieces of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 50 }),
      async (words, chunk) => {
        const text = `The people of the town said: ${words.replace(/\p{Cc}/gu, ' ')}.`
        const { reports } = await ingest('any.txt', text, { chunk })
        assert.equal(reports[0]!.text, text)
      },
    ),
    { numRuns: 100 },
  )
})
