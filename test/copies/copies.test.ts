import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findCopies } from '../../src/copies/copies.ts'
import type { CopyLink } from '../../src/model/copy-link.ts'
import type { Report } from '../../src/model/report.ts'

const report = (id: string, day: string | null, outlet: string, text: string): Report => ({
  id,
  version: 1,
  outlet,
  url: null,
  title: null,
  text,
  language: 'en',
  published: { day, basis: 'stated', from: 'given', candidates: [] },
  credit: null,
  evidence: '0'.repeat(64),
})

const link = (links: readonly CopyLink[], a: string, b: string): CopyLink | undefined =>
  links.find((l) => (l.a === a && l.b === b) || (l.a === b && l.b === a))

const STRIKE =
  'Two shells hit the grain market of Old Harbour shortly before noon, killing four porters and setting three stalls on fire, the port office of Varn reported.'
const ROAD =
  'Engineers worked through the night to clear the coast road, where a bridge had come down, and buses were sent round by the salt works until morning.'
const TALKS =
  'Envoys of both councils met on the ferry for a second day and agreed to meet again, without naming a date or a place for it.'
const HARBOUR =
  'Fishing boats stayed moored along the quay while the wind blew from the north and the lamps of the customs house were put out one after another.'
const ISLANDS =
  'Nothing else was heard from the islands, where no boat had called for a month and a half because of storms, and where letters, medicine and lamp oil had begun to run short in all but two of the villages. The ferry master, a cautious man, would give no date for the next crossing. People on the quay kept asking him all the same, and he kept shaking his head until dusk, when the shutters closed.'

const SCHOOL =
  'Lessons began again in the upper town after eleven weeks, in two rooms and a cellar, with benches borrowed from the ferry hall; of ninety pupils on the list some sixty came, the head teacher told parents, and twenty more were expected once the bridge could be crossed on foot.'

describe('relation', () => {
  test('the same words under two titles are near-identical, the earlier dated first', () => {
    const links = findCopies([
      report('b', '2031-03-06', 'Daily Lamp', `Market hit\n\n${STRIKE} ${ROAD} ${TALKS}`),
      report('a', '2031-03-05', 'The Courier', `Shells fall\n\n${STRIKE} ${ROAD} ${TALKS}`),
    ])
    assert.deepEqual(
      links.map((l) => [l.a, l.b, l.relation]),
      [['a', 'b', 'near-identical']],
    )
  })

  test('a paragraph carried over is partial, wherever it stands', () => {
    const links = findCopies([
      report('a', '2031-03-05', 'The Courier', `${STRIKE}\n\n${ROAD}`),
      report('b', '2031-03-05', 'Daily Lamp', `${TALKS}\n\n${HARBOUR}\n\n${STRIKE}`),
    ])
    assert.equal(links[0]?.relation, 'partial')
    assert.equal(links[0]?.passages.length, 1)
  })

  test('quoted words are a quote', () => {
    const words =
      '“We shall open the gates of the mill when every family that left it has come back and been counted,” the mayor of Varn said.'
    const links = findCopies([
      report('a', '2031-03-05', 'The Courier', `${words} ${ROAD}`),
      report('b', '2031-03-05', 'Daily Lamp', `${HARBOUR} ${words}`),
    ])
    assert.equal(links[0]?.relation, 'quote')
  })

  test('how a war is summed up every day is stock', () => {
    const summary =
      'More than 40,000 people have been killed and half the country displaced since the war in Narvia began in the spring of 2027.'
    const links = findCopies([
      report('a', '2031-03-05', 'The Courier', `${STRIKE} ${summary}`),
      report('b', '2031-03-05', 'Daily Lamp', `${TALKS} ${summary}`),
    ])
    assert.equal(links[0]?.relation, 'stock')
  })

  test('what a third report carries on another day is stock', () => {
    const house =
      'Readers find the tide tables, the market prices of the week and the names of those on watch at the end of this page every morning.'
    const links = findCopies([
      report('a', '2031-03-05', 'The Courier', `${STRIKE} ${ROAD} ${HARBOUR} ${house}`),
      report('b', '2031-03-06', 'Daily Lamp', `${TALKS} ${house} ${SCHOOL}`),
      report('c', '2031-05-20', 'Evening Bell', `${ISLANDS} ${house}`),
    ])
    assert.equal(link(links, 'a', 'b')?.relation, 'stock')
  })

  test('but a third copy of the same story is no sign of that', () => {
    const links = findCopies([
      report('a', '2031-03-05', 'The Courier', `${STRIKE} ${ROAD}`),
      report('b', '2031-03-05', 'Daily Lamp', `${STRIKE} ${ROAD} ${TALKS}`),
      report('c', '2031-03-15', 'Evening Bell', `${STRIKE} ${ROAD}`),
    ])
    assert.notEqual(link(links, 'a', 'b')?.relation, 'stock')
  })

  test('one outlet a week later repeats its own words: stock', () => {
    const links = findCopies([
      report('a', '2031-03-05', 'The Courier', `${STRIKE} ${ROAD} ${HARBOUR} ${TALKS} One more line on the porters.`),
      report('b', '2031-03-12', 'The Courier', `${TALKS} ${ISLANDS}`),
    ])
    assert.equal(links[0]?.relation, 'stock')
  })

  test('a quotation that opens again with each paragraph ends where it closes', () => {
    const words =
      '"The pump stood still from the first day on. "Nobody came to mend it and the water in the cistern was gone before the week was out," Ilva Tamm said.'
    const links = findCopies([
      report('a', '2031-03-05', 'The Courier', `${words} ${ROAD}`),
      report('b', '2031-03-05', 'Daily Lamp', `${HARBOUR} ${words} ${STRIKE}`),
      report('c', '2031-03-05', 'Evening Bell', `${words} ${STRIKE}`),
    ])
    assert.equal(link(links, 'a', 'b')?.relation, 'quote')
    assert.equal(link(links, 'b', 'c')?.relation, 'partial', 'what follows the closing mark is no quotation')
  })

  test('a denial told in indirect speech is a quote', () => {
    const words =
      'The port council denied that its guards had fired on the ferry and said that no order of that kind had ever been given to them.'
    const links = findCopies([
      report('a', '2031-03-05', 'The Courier', `${words} ${ROAD}`),
      report('b', '2031-03-05', 'Daily Lamp', `${HARBOUR} ${words}`),
    ])
    assert.equal(links[0]?.relation, 'quote')
  })

  test('a menu and a full title are stock though nobody else carries them', () => {
    const menu =
      'Related News Sored ferry runs late | Lamp festival opens Follow us on Instagram Subscribe to our newsletter About us Terms of Use Privacy Policy'
    const title = 'The Joint Commission of Varn and Sored on the Protection of Harbours and Salt Works'
    const links = findCopies([
      report('a', '2031-03-05', 'The Courier', `${STRIKE} ${ROAD} ${menu}`),
      report('b', '2031-03-06', 'Daily Lamp', `${TALKS} ${HARBOUR} ${menu} `),
      report('c', '2031-03-05', 'Evening Bell', `${ISLANDS} ${title} met.`),
      report('d', '2031-03-05', 'Night Post', `${SCHOOL} ${title} was told.`),
    ])
    assert.equal(link(links, 'a', 'b')?.relation, 'stock')
    assert.equal(link(links, 'c', 'd')?.relation, 'stock')
  })

  test('reports that share no run of words have no link', () => {
    assert.deepEqual(
      findCopies([report('a', '2031-03-05', 'The Courier', STRIKE), report('b', '2031-03-05', 'Daily Lamp', HARBOUR)]),
      [],
    )
  })
})

test('an editor who changes a word here and there has still copied', () => {
  const edited = STRIKE.replace('shortly before noon', 'just before noon').replace('three stalls', 'several stalls')
  const links = findCopies([
    report('a', '2031-03-05', 'The Courier', STRIKE),
    report('b', '2031-03-05', 'Daily Lamp', `${edited} ${HARBOUR}`),
  ])
  assert.equal(links[0]?.passages.length, 1)
})

test('an edited sentence is compared where it may be the same news; far apart, where its words stand as they were', () => {
  const words = 'where no boat had called for a month and a half because of storms, and letters were late'
  const edited = words.replace('month and', 'month oars')
  const tell = (day: string, text: string): CopyLink[] =>
    findCopies([report('a', '2031-03-05', 'The Courier', ISLANDS), report('b', day, 'Daily Lamp', `${text}. ${ROAD}`)])
  assert.equal(tell('2031-03-06', edited).length, 1)
  assert.equal(tell('2031-05-06', edited).length, 0)
  assert.equal(tell('2031-05-06', words).length, 1)
})

test('apostrophes, accents and separators do not hide a copy', () => {
  const plain =
    'The harbours crew of Sored counted 1200 sacks on the towns quay before the captains cafe closed at 6 for the night'
  const marked =
    'The harbour’s crew of Söred counted 1,200 sacks on the town’s quay before the captain’s café closed at 6 for the night'
  const links = findCopies([report('a', '2031-03-05', 'The Courier', plain), report('b', '2031-03-05', 'Daily Lamp', marked)])
  assert.equal(links[0]?.relation, 'near-identical')
})

test('only the latest version of a report counts', () => {
  const links = findCopies([
    report('a', '2031-03-05', 'The Courier', STRIKE),
    report('b', '2031-03-05', 'Daily Lamp', STRIKE),
    { ...report('b', '2031-03-05', 'Daily Lamp', HARBOUR), version: 2 },
  ])
  assert.deepEqual(links, [])
})

test('page furniture is left out of the share', () => {
  const furniture =
    'Follow the Lamp wherever you are and write to the night desk by post or by pigeon at any hour of the day or of the night.'
  const others = [HARBOUR, TALKS, ROAD].map((text, i) =>
    report(`o${i}`, `2031-0${i + 4}-20`, 'Daily Lamp', `${text} ${furniture}`),
  )
  const links = findCopies([
    report('a', '2031-03-05', 'The Courier', STRIKE),
    report('b', '2031-03-05', 'Daily Lamp', `${STRIKE} ${furniture}`),
    ...others,
  ])
  assert.equal(link(links, 'a', 'b')?.relation, 'near-identical')
  assert.ok((link(links, 'a', 'b')?.shareOfB ?? 0) > 0.75)
})
