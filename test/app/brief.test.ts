import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { composeBrief } from '../../src/app/brief/compose.ts'
import { htmlLines } from '../../src/app/brief/html.ts'
import { markdownLines } from '../../src/app/brief/markdown.ts'
import { textLines } from '../../src/app/brief/text.ts'
import { findEvents } from '../../src/cluster/cluster.ts'
import { findCopies } from '../../src/copies/copies.ts'
import { createLedger } from '../../src/reconcile/ledger.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { control, figure, onDay, place, report, speaker } from '../reconcile/claims.ts'

const SHARED =
  'Engineers worked through the night to clear the coast road, where a bridge had come down, and buses were sent round by the salt works.'
const text = (words: string): string => `${words}\n${SHARED}\n`
const harbour = place('Old Harbour', ['Port Varn', 'Narvia'])
const army = speaker('Army of Narvia', { kind: 'official', party: true, affiliation: 'Government of Narvia' })
const front = speaker('Northern Front', { kind: 'armed-group', party: true })
const monitor = speaker('Alpha Monitor')
const reports = [
  report('r1', '2031-03-05', 'The Courier', text('The army took <b>Old Harbour</b>; 26 people died, the monitor said.')),
  report('r2', '2031-03-05', 'Daily Lamp', text('The front denied it, and said that 45 people had died.')),
  { ...report('r3', null, null, 'الميناء القديم'), language: 'ar' },
]
const where = { places: [harbour], time: onDay('2031-03-04') }
const claims = [
  control('taken', 'r1', { change: 'taken', by: 'Government of Narvia' }, { ...where, said: army }),
  control('denied', 'r2', { change: 'taken', by: 'Government of Narvia' }, { ...where, said: front, polarity: 'denied' }),
  figure('k1', 'r1', { best: 26, cause: 'artillery' }, { ...where, said: monitor, start: 30 }),
  figure('k2', 'r2', { best: 45, cause: 'artillery' }, { ...where, said: front, start: 30 }),
  figure(
    'fled',
    'r2',
    { measure: 'displaced', best: 20_000, scope: 'running', doubtful: true },
    { ...where, said: front, start: 20 },
  ),
]
const copies = findCopies(reports)
const accounts = findEvents({ reports, claims, copies, links: [] }).events.map((event) =>
  reconcile(event, createLedger(reports, claims, copies)),
)
const notes = [{ level: 'warning', file: 'four.txt', at: 'line 3', report: null, message: 'no report could be read' }] as const
const data = { reports, claims, accounts, copies, notes }
const brief = composeBrief(data)
const sentences = brief.sections.flatMap((section) => section.groups.flatMap((group) => group.sentences))

describe('every sentence rests on words', () => {
  test('none is without a footnote, and every footnote is there', () => {
    assert.ok(sentences.length > 5)
    for (const { text: words, footnotes } of sentences) {
      assert.ok(footnotes.length > 0, words)
      for (const n of footnotes) assert.equal(brief.footnotes[n - 1]?.number, n)
    }
  })

  test('footnotes hold the exact words at their offsets', () => {
    for (const { report: id, span, words } of brief.footnotes)
      if (span) assert.equal(reports.find((r) => r.id === id)?.text.slice(...span), words)
  })
})

describe('what it says', () => {
  const said = sentences.map((sentence) => sentence.text).join('\n')

  test('positions on control, with who holds each', () => {
    assert.match(said, /Taken by Government of Narvia, according to Government of Narvia \(The Courier, r1, 5 March 2031\)\./)
    assert.match(said, /Denied: taken by Government of Narvia, according to Northern Front \(Daily Lamp, r2, 5 March 2031\)\./)
  })

  test('contested tolls with who gives each', () => {
    assert.match(said, /Killed: 26 people, according to Alpha Monitor/)
    assert.match(said, /Killed: 45 people, according to Northern Front/)
    assert.match(said, /26 people \(Alpha Monitor\) against 45 people \(Northern Front\)/)
  })

  test('figures that are not contested, shared passages, what could not be coded, notes', () => {
    assert.match(said, /20000 people \(a running total\) from Old Harbour on 4 March 2031, according to Northern Front/)
    assert.match(said, /The Courier \(r1\) and Daily Lamp \(r2\)/)
    assert.match(said, /malformed; it is read as 20,000/)
    assert.match(said, /language that is not coded \(Arabic\)/)
    assert.match(said, /four\.txt: no report could be read\./)
  })

  test('it is the same whatever the order of the case', () => {
    const turned = composeBrief({
      reports: reports.toReversed(),
      claims: claims.toReversed(),
      accounts: accounts.toReversed(),
      copies: copies.toReversed(),
      notes,
    })
    assert.deepEqual(
      turned.sections.map((section) => section.title),
      brief.sections.map((section) => section.title),
    )
  })
})

describe('writers', () => {
  test('text keeps to the width', () => {
    const lines = [...textLines(brief, 80)]
    assert.ok(lines.every((line) => line.length <= 80 || !line.trim().includes(' ')))
    assert.ok(lines.includes('FOOTNOTES'))
  })

  test('Markdown has a footnote for each mark, and no markup of the reports', () => {
    const page = [...markdownLines(brief)].join('\n')
    const marks = new Set([...page.matchAll(/\[\^(\d+)\](?!:)/g)].map((m) => m[1]))
    const notesOf = new Set([...page.matchAll(/^\[\^(\d+)\]:/gm)].map((m) => m[1]))
    assert.deepEqual([...marks].sort(), [...notesOf].sort())
    assert.ok(!page.includes('<b>'))
  })

  test('HTML shows the words of reports as text and asks for nothing', () => {
    const page = [...htmlLines(brief)].join('\n')
    assert.ok(!page.includes('<b>') && page.includes('&lt;b&gt;'))
    assert.doesNotMatch(page, /<script|https?:|<img|<link/)
    for (const { number } of brief.footnotes) assert.ok(page.includes(`id="note-${number}"`))
  })
})
