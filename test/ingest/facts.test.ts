import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCredit } from '../../src/ingest/credit.ts'
import { detectLanguage } from '../../src/ingest/language.ts'
import { readManifest } from '../../src/ingest/manifest.ts'
import { datePublished } from '../../src/ingest/published.ts'
import { MEDIA } from './read.ts'

const BODY = 'Residents said that the road was closed. The mayor asked for help, and the governor sent two boats.'

/** Head, given date → day of publication, where it is from; null for a day that is not found. */
const DATES: readonly (readonly [text: string, given: string | null, day: string | null, from: string | null])[] = [
  [`KARSOVA, 3 May 2031 - ${BODY}`, null, '2031-05-03', 'dateline'],
  [`KARSOVA, May 3, 2031 (Reuters) - ${BODY}`, '2031-06-01', '2031-05-03', 'dateline'],
  [`KARSOVA, May 3 (Reuters) - ${BODY}`, '2031-05-04', '2031-05-03', 'dateline'],
  [`KARSOVA, Dec. 31 (Reuters) - ${BODY}`, '2031-01-01', '2030-12-31', 'dateline'],
  [`Reuters Saturday 3 May 2031\n${BODY}`, '2031-01-09', '2031-05-03', 'stamp'],
  [`Published: 3 May 2031\n\n${BODY}`, null, '2031-05-03', 'stamp'],
  [`Road closed\nPublished on May 3rd, 2031 | Updated May 9, 2031\n\n${BODY}`, null, '2031-05-03', 'stamp'],
  [`Situation update, 3 May 2031\n\n${BODY}`, null, '2031-05-03', 'stamp'],
  [BODY, '2031-05-03', '2031-05-03', 'given'],
  [`${BODY} The bridge fell on 2 May 2031.`, null, '2031-05-02', 'mentioned'],
  [`${BODY} It had been open since 2 May 2031.`, null, null, null],
  [`Photo from 2 May 2031\n${BODY}`, '2031-05-03', '2031-05-03', 'given'],
  [`${BODY} On 2 May 2030 the same road was closed.`, '2031-05-03', '2031-05-03', 'given'],
  [`Help us! — Karsova Now (@karsovanow) May 2, 2031\n${BODY}`, '2031-05-03', '2031-05-03', 'given'],
  [BODY, null, null, null],
]
for (const [text, given, day, from] of DATES)
  test(`publication: ${text.slice(0, 60).replace('\n', ' ↵ ')} · given ${given}`, () => {
    const { published } = datePublished(text, null, { given, metadata: [] }, MEDIA)
    assert.deepEqual([published.day, published.from], [day, from])
    for (const { span, words } of published.candidates) if (span) assert.equal(text.slice(...span), words)
  })

test('a dateline that contradicts the given date wins, and the disagreement is said', () => {
  const { disagreement } = datePublished(`KARSOVA, 3 May 2031 - ${BODY}`, null, { given: '2031-06-01', metadata: [] }, MEDIA)
  assert.equal(
    disagreement,
    'the text is dated 2031-05-03 ("3 May 2031"), not 2031-06-01 as given: the date in the text was taken',
  )
})

test('an estimated date is implied, and moves on to the weekday that the report begins with', () => {
  const text = `On Saturday the road was closed. The bridge fell on 2 May 2031.`
  const { published } = datePublished(text, null, { given: null, metadata: [] }, MEDIA)
  assert.deepEqual([published.day, published.basis], ['2031-05-03', 'implied'])
})

const CREDITS: readonly (readonly [text: string, names: readonly string[] | null])[] = [
  [`${BODY}\n\nSource: TRTWorld and agencies`, ['TRTWorld', 'agencies']],
  [`${BODY}\n* Agence France-Presse`, ['Agence France-Presse']],
  [`KARSOVA (Reuters) - ${BODY}`, ['Reuters']],
  [`KARSOVA, May 3 (Reuters) - ${BODY}`, ['Reuters']],
  [`MOSCOW, May 3. /TASS/. ${BODY}`, ['TASS']],
  [`${BODY} (With AP, Reuters and AFP)`, ['Associated Press', 'Reuters', 'Agence France-Presse']],
  [`${BODY}\nThe Associated Press contributed to this report.`, ['Associated Press']],
  [`${BODY} --AFP`, ['Agence France-Presse']],
  [`AFP, 3 May 2031\n${BODY}`, ['Agence France-Presse']],
  [`${BODY} The mayor told Reuters that the road was closed.`, null],
  [`A man walks in Karsova (AFP Photo)\n${BODY}`, null],
  [`${BODY} (Photo: AFP)`, null],
  [BODY, null],
]
for (const [text, names] of CREDITS)
  test(`credit: …${text.slice(-45).replace('\n', ' ↵ ')} → ${names?.join(', ') ?? 'none'}`, () => {
    const credit = findCredit(text, MEDIA)
    assert.deepEqual(credit?.names ?? null, names)
    if (credit) assert.equal(text.slice(...credit.span), credit.text)
  })

const LANGUAGES: readonly (readonly [text: string, language: string])[] = [
  [BODY, 'en'],
  ['قال سكان في المدينة إن الطريق كان مغلقا يوم الاثنين.', 'ar'],
  ['Жители города сказали, что дорога была закрыта в понедельник.', 'ru'],
  ['Мешканці міста сказали, що дорога була закрита у понеділок, її відкрили.', 'und'],
  ['Les habitants de la ville ont dit que la route était fermée dans la nuit de lundi.', 'fr'],
  ['Los vecinos de la ciudad dijeron que la carretera estaba cerrada en la noche del lunes.', 'es'],
  ['42', 'und'],
  ['', 'und'],
]
for (const [text, language] of LANGUAGES)
  test(`language: ${text.slice(0, 40)} is ${language}`, () => assert.equal(detectLanguage(text), language))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a manifest gives facts by file name', () => {
  const { facts, notes } = readManifest(
    'manifest.csv',
    bytes('file,id,outlet,published\na.txt,a-1,"Post, Northern",2031-05-03\nb.txt,,,\n'),
  )
  assert.deepEqual(notes, [])
  assert.deepEqual(
    [facts.get('a.txt')?.id, facts.get('a.txt')?.outlet, facts.get('a.txt')?.published],
    ['a-1', 'Post, Northern', '2031-05-03'],
  )
  assert.equal(facts.get('b.txt')?.id, null)
})

const MANIFESTS: readonly (readonly [name: string, text: string, at: string | null, message: RegExp])[] = [
  ['no file column', 'id,outlet\na,b\n', 'line 1', /there is no column "file"; the columns are id, outlet/],
  ['an empty manifest', '', null, /is empty or no text/],
  ['a short row', 'file,id,outlet\na.txt,1\n', 'line 2', /has 2 fields where the first line has 3/],
  ['a date in two orders', 'file,published\na.txt,4/5/2031\n', 'line 2', /can be read in more than one way/],
]
for (const [name, text, at, message] of MANIFESTS)
  test(`manifest with ${name}: the place is named`, () => {
    const note = readManifest('manifest.csv', bytes(text)).notes[0]
    assert.equal(note?.at, at)
    assert.match(note!.message, message)
  })
