import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { ingest } from './read.ts'

const PARAGRAPHS = [
  'Shelling of the port of Karsova stopped on Saturday, residents said, and the first boats left before noon.',
  'The Lakeside Monitor, which counts from a network in the town, said that 12 people had been injured in the week before.',
  'Both sides said that they would keep to the truce, and each said that the other had broken it twice since Thursday.',
]
const article = (head: string, body = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')): string =>
  `<!doctype html><html lang="en"><head><title>Karsova quiet | Northern Post</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Karsova quiet</h1>${body}</article><footer>All rights reserved.</footer></body></html>`
const linked = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`

test('a page is its article: title, paragraphs apart, no furniture', async () => {
  const { reports } = await ingest('a.html', article(''))
  const { text, title } = reports[0]!
  assert.equal(title, 'Karsova quiet')
  assert.equal(text, `Karsova quiet\n\n${PARAGRAPHS.join('\n\n')}\n`)
})

const DATED: readonly (readonly [name: string, head: string, from: string])[] = [
  ['JSON-LD', linked({ '@type': 'NewsArticle', datePublished: '2031-05-03T23:30:00+02:00' }), 'json-ld'],
  [
    'JSON-LD with @graph and a list of types',
    linked({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2031-05-03' }] }),
    'json-ld',
  ],
  ['JSON-LD in a list', linked([{ '@type': 'Organization' }, { '@type': 'Article', datePublished: '2031-05-03' }]), 'json-ld'],
  [
    'JSON-LD in a comment, ended by a semicolon',
    '<script type="application/ld+json"><!-- {"@type":"Article","datePublished":"2031-05-03"}; --></script>',
    'json-ld',
  ],
  ['Open Graph', '<meta property="article:published_time" content="2031-05-03T08:00:00Z">', 'meta'],
  ['a meta date', '<meta name="DC.date.issued" content="3 May 2031">', 'meta'],
]
for (const [name, head, from] of DATED)
  test(`the date of publication comes from ${name}`, async () => {
    const { reports } = await ingest('a.html', article(head))
    assert.equal(reports[0]!.published.day, '2031-05-03')
    assert.equal(reports[0]!.published.from, from)
    assert.equal(reports[0]!.published.basis, 'stated')
  })

const INSIDE: readonly (readonly [name: string, html: string, from: string])[] = [
  ['microdata', '<span itemprop="datePublished" content="2031-05-03">this week</span>', 'microdata'],
  ['a time element', '<time datetime="2031-05-03T10:00">some time ago</time>', 'time-element'],
]
for (const [name, html, from] of INSIDE)
  test(`the date of publication comes from ${name}`, async () => {
    const { reports } = await ingest('a.html', article('', html + PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')))
    assert.equal(reports[0]!.published.day, '2031-05-03')
    assert.equal(reports[0]!.published.from, from)
  })

test('dates of related reports and of the last change are not the date of publication', async () => {
  const head = '<meta name="last-modified" content="2031-06-01">'
  const related = '<aside class="related"><time datetime="2031-01-01">1 January</time></aside>'
  const { reports } = await ingest('a.html', article(head, `<p>${PARAGRAPHS[0]}</p>${related}<p>${PARAGRAPHS[1]}</p>`))
  assert.equal(reports[0]!.published.day, null)
})

test('every candidate is kept with where it came from', async () => {
  const head = `${linked({ '@type': 'Article', datePublished: '2031-05-03' })}<meta property="og:published_time" content="2031-05-02">`
  const { reports } = await ingest('a.html', article(head))
  assert.deepEqual(
    reports[0]!.published.candidates.map(({ day, from }) => [day, from]),
    [
      ['2031-05-03', 'json-ld'],
      ['2031-05-02', 'meta'],
    ],
  )
})

test('outlet, address and language are read from the page', async () => {
  const head = `${linked({
    '@graph': [
      { '@id': '#org', name: 'Northern Post' },
      { '@type': 'Article', publisher: { '@id': '#org' } },
    ],
  })}<link rel="canonical" href="https://post.example/karsova">`
  const { reports } = await ingest('a.html', article(head))
  assert.equal(reports[0]!.outlet, 'Northern Post')
  assert.equal(reports[0]!.url, 'https://post.example/karsova')
})

const body = (first: string): string => `<p>${first}</p>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}`
const MESS: readonly (readonly [name: string, html: string, want: string])[] = [
  [
    'an ampersand that would eat a letter',
    'Rebels &regime forces met in Karsova for the first time in a month, the mayor said.',
    'Rebels &regime forces met',
  ],
  [
    'an old entity without its semicolon',
    'Talks in Karsova&nbspbegan on Friday, according to the office of the mayor of the town.',
    'Talks in Karsova\u00a0began',
  ],
  [
    'line ends and runs of spaces in a paragraph',
    'Talks in\n   Karsova\t began on Friday, according to the office of the mayor.',
    'Talks in Karsova began on Friday',
  ],
  [
    'a break between lines',
    'Talks in Karsova began on Friday.<br>The mayor spoke first, and the governor after her.',
    'Friday.\nThe mayor',
  ],
]
for (const [name, html, want] of MESS)
  test(`${name} is survived`, async () => {
    const { reports } = await ingest('a.html', article('', body(html)))
    assert.ok(reports[0]!.text.includes(want), reports[0]!.text)
  })

const BROKEN: readonly (readonly [name: string, html: string])[] = [
  ['tags that are never closed', `<html><body><div><p>${PARAGRAPHS[0]}<p>${PARAGRAPHS[1]}<b><i>${PARAGRAPHS[2]}`],
  ['no html or body', `<p>${PARAGRAPHS.join('</p><p>')}</p>`],
  ['tags that close what is not open', `</div></p><html><body></span><p>${PARAGRAPHS.join('</p></div><p>')}</body>`],
  ['a page nested 250 deep', `<html><body>${'<div>'.repeat(250)}<p>${PARAGRAPHS.join('</p><p>')}</p>`],
]
for (const [name, html] of BROKEN)
  test(`broken HTML keeps its words: ${name}`, async () => {
    const { reports, notes } = await ingest('a.html', html)
    assert.deepEqual(
      notes.filter(({ level }) => level === 'error'),
      [],
    )
    for (const words of PARAGRAPHS) assert.ok(reports[0]!.text.includes(words), reports[0]?.text)
  })

test('a page nested deeper than any real one says so', async () => {
  const { notes } = await ingest('a.html', `<html><body>${'<div>'.repeat(10_000)}<p>${PARAGRAPHS[0]}</p>`)
  assert.match(notes[0]!.message, /its elements nest 10000 deep, and at most 300 are followed\): save its text as a .txt file/)
})

test('a page drawn by a script says what to do', async () => {
  const { notes } = await ingest('a.html', '<html><body><script>draw()</script></body></html>')
  assert.match(notes[0]!.message, /is a page without text: it may be drawn by a script; save its text as a .txt file/)
})

test('a page in Windows-1256 that says so is read', async () => {
  const words = 'قال سكان في المدينة القديمة إن الطريق كان مغلقا يوم الاثنين بعد قصف استمر طوال الليل، وإن المستشفى يعمل.'
  const html = `<html><head><meta charset="windows-1256"></head><body><article><p>${words}</p><p>${words}</p></article></body></html>`
  const { reports } = await ingest('a.html', iconv.encode(html, 'windows-1256'))
  assert.ok(reports[0]!.text.includes(words))
  assert.equal(reports[0]!.language, 'ar')
})

test('no page makes it throw', async () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div',
    '>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<![CDATA[',
    '&#x',
    ';',
    '&reg',
    '"',
    "='",
    'words ',
    '\u0000',
    '<svg>',
    '<table><tr>',
    '<time datetime=',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const { summary } = await ingest('a.html', `<html>${pieces.join('')}`)
      assert.equal(summary.records, 1)
    }),
    { numRuns: 300 },
  )
})
