import type { Account, FigureValue } from '../../src/model/account.ts'
import type { Change, Claim, Control, Figure, Link, Measure, Quantity, SpeakerKind } from '../../src/model/claim.ts'
import type { CopyLink } from '../../src/model/copy-link.ts'
import type { Day } from '../../src/model/day.ts'
import type { Note, Report } from '../../src/model/report.ts'

/** A small case about an invented country, put together by hand, so that the desk can be tested without the coder. */

const report = (
  id: string,
  outlet: string | null,
  day: Day,
  title: string,
  body: string,
  more: Partial<Report> = {},
): Report => ({
  id,
  version: 1,
  outlet,
  url: null,
  title,
  text: `${title}\n\n${body}`,
  language: 'en',
  published: { day, basis: 'stated', from: 'given', candidates: [{ day, from: 'given', words: day, span: null }] },
  credit: null,
  evidence: id.padEnd(64, '0').replaceAll(/[^0-9a-f]/g, 'e'),
  ...more,
})

const wireBody =
  'Residents of Old Mill said the district was quiet on Wednesday. More than 50,000 people have fled the valley, the Relief Office said. ' +
  'At least 26 civilians were killed by shelling in Old Mill, the Northern Observatory said.'

export const reports: readonly Report[] = [
  report(
    'norland-1',
    'Northern Post',
    '2030-05-02',
    'Army says Old Mill taken',
    'The army of Norland said it had taken Old Mill. Opposition fighters denied this. ' +
      'The opposition still holds a third of Old Mill, the Northern Observatory said. ' +
      'More than 45 people were killed by shelling in Old Mill, rescue workers said. ' +
      '“Nobody sleeps here any more,” said Ada Lind, a resident.',
  ),
  report('norland-2', 'Harbour Wire', '2030-05-02', 'Thousands flee the valley', wireBody),
  report('norland-3', 'Lakeside Daily', '2030-05-03', 'Valley empties', wireBody, {
    credit: { names: ['Harbour Wire'], text: 'Source: Harbour Wire', span: [0, 0] },
  }),
  report(
    'norland-4',
    null,
    '2030-05-05',
    'Old Mill, a week on',
    'Nearly 30,000 people have fled the valley, the Council of Towns said. Tens of thousands fled the valley. ' +
      'Some 20.000 thousands fled the valley, a resident said. Government forces held Old Mill on Sunday.',
    { published: { day: '2030-05-05', basis: 'implied', from: 'mentioned', candidates: [] } },
  ),
  report('norland-5', 'صحيفة الوادي', '2030-05-04', 'هدوء في الطاحونة القديمة', 'قال سكان إن الحي كان هادئا يوم الجمعة.', {
    language: 'ar',
  }),
]

const textOf = (id: string): string => reports.find((r) => r.id === id)!.text

function spanOf(id: string, words: string): [number, number] {
  const at = textOf(id).indexOf(words)
  if (at < 0) throw new Error(`${id} does not say "${words}"`)
  return [at, at + words.length]
}

const link = (id: string, words: string, name: string, kind: SpeakerKind, party = false): Link => {
  const [start, end] = spanOf(id, words)
  return { role: 'said', name, kind, affiliation: null, party, text: words, start, end, cue: 'said', cueSpan: [end + 1, end + 5] }
}

function claim(id: string, reportId: string, words: string, sentence: string, more: Partial<Claim>): Claim {
  const [start, end] = spanOf(reportId, words)
  return {
    id,
    report: reportId,
    kind: 'figure',
    start,
    end,
    sentence: spanOf(reportId, sentence),
    polarity: 'asserted',
    modality: 'actual',
    hedges: [],
    time: null,
    places: [],
    actors: [],
    attribution: [],
    denies: null,
    answers: null,
    rule: 'en.figure.passive',
    why: [{ field: 'time', basis: 'implied', rule: 'fixture.time', spans: [spanOf(reportId, words)] }],
    ...more,
  }
}

const place = (id: string, name: string): Claim['places'] => {
  const [start, end] = spanOf(id, name)
  const where =
    name === 'valley'
      ? { lat: 10, lon: 20, wherePrec: 3, geoPrecision: 2, within: ['Norland'] }
      : { lat: 10.02, lon: 20.01, wherePrec: 1, geoPrecision: 1, within: ['valley', 'Norland'] }
  return [{ name, text: name, start, end, gazetteerId: null, ...where }]
}

function figure(id: string, measure: Measure, words: string, who: string | null, quantity: Quantity, doubtful = false): Figure {
  const [start, end] = spanOf(id, words)
  return {
    measure,
    number: { start, end, text: words },
    unit: 'people',
    who,
    status: measure === 'killed' ? 'civilian' : 'unknown',
    cause: null,
    scope: measure === 'killed' ? 'incident' : 'running',
    partOf: null,
    doubtful,
    ...quantity,
  }
}

const control = (change: Change, by: string | null, from: string | null = null): Control => ({
  change,
  by,
  from,
  share: null,
})

const WIRE_FLED = 'More than 50,000 people have fled the valley, the Relief Office said.'
const WIRE_DEAD = 'At least 26 civilians were killed by shelling in Old Mill, the Northern Observatory said.'
const REBELS = 'Opposition of Norland'
const ARMY = 'Government of Norland'
const OBSERVATORY = 'Northern Observatory'
const SHARE = 'The opposition still holds a third of Old Mill, the Northern Observatory said.'

const wireClaims = (suffix: string, id: string): readonly Claim[] => [
  claim(`fled-${suffix}`, id, 'More than 50,000 people have fled', WIRE_FLED, {
    figure: figure(id, 'displaced', 'More than 50,000', 'people', {
      low: 50_000,
      best: null,
      high: null,
      qualifier: 'more-than',
    }),
    places: place(id, 'valley'),
    attribution: [link(id, 'the Relief Office', 'Relief Office', 'humanitarian')],
  }),
  claim(`dead-${suffix}`, id, 'At least 26 civilians were killed', WIRE_DEAD, {
    figure: figure(id, 'killed', 'At least 26', 'civilians', { low: 26, best: null, high: null, qualifier: 'at-least' }),
    places: place(id, 'Old Mill'),
    attribution: [link(id, 'the Northern Observatory', OBSERVATORY, 'monitor')],
  }),
]

export const claims: readonly Claim[] = [
  claim('taken', 'norland-1', 'it had taken Old Mill', 'The army of Norland said it had taken Old Mill.', {
    kind: 'control',
    control: control('taken', ARMY),
    places: place('norland-1', 'Old Mill'),
    attribution: [link('norland-1', 'The army of Norland', ARMY, 'government', true)],
  }),
  claim('denied', 'norland-1', 'denied this', 'Opposition fighters denied this.', {
    kind: 'control',
    control: control('taken', ARMY),
    polarity: 'denied',
    denies: 'taken',
    places: place('norland-1', 'Old Mill'),
    attribution: [link('norland-1', 'Opposition fighters', REBELS, 'armed-group', true)],
  }),
  claim('third', 'norland-1', 'still holds a third of Old Mill', SHARE, {
    kind: 'control',
    control: {
      ...control('partly-held', REBELS),
      share: { low: 33.3, high: 33.3, base: 'Old Mill', span: spanOf('norland-1', 'a third') },
    },
    places: place('norland-1', 'Old Mill'),
    attribution: [link('norland-1', 'the Northern Observatory', OBSERVATORY, 'monitor')],
  }),
  claim(
    'dead-1',
    'norland-1',
    'More than 45 people were killed',
    'More than 45 people were killed by shelling in Old Mill, rescue workers said.',
    {
      figure: figure('norland-1', 'killed', 'More than 45', 'people', {
        low: 45,
        best: null,
        high: null,
        qualifier: 'more-than',
      }),
      places: place('norland-1', 'Old Mill'),
      attribution: [link('norland-1', 'rescue workers', 'rescue workers', 'rescue-service')],
    },
  ),
  claim('quote', 'norland-1', 'Nobody sleeps here any more,', '“Nobody sleeps here any more,” said Ada Lind, a resident.', {
    kind: 'quotation',
    quotation: { text: 'Nobody sleeps here any more,', speaker: 'Ada Lind', told: null },
    attribution: [link('norland-1', 'Ada Lind, a resident', 'Ada Lind', 'witness')],
  }),
  ...wireClaims('2', 'norland-2'),
  ...wireClaims('3', 'norland-3'),
  claim(
    'fled-4',
    'norland-4',
    'Nearly 30,000 people have fled',
    'Nearly 30,000 people have fled the valley, the Council of Towns said.',
    {
      figure: figure('norland-4', 'displaced', 'Nearly 30,000', 'people', {
        low: 27_000,
        best: 30_000,
        high: 30_000,
        qualifier: 'about',
      }),
      places: place('norland-4', 'valley'),
      attribution: [link('norland-4', 'the Council of Towns', 'Council of Towns', 'official')],
    },
  ),
  claim('fled-5', 'norland-4', 'Tens of thousands fled', 'Tens of thousands fled the valley.', {
    figure: figure('norland-4', 'displaced', 'Tens of thousands', null, {
      low: 20_000,
      best: null,
      high: 99_999,
      qualifier: 'vague',
    }),
    places: place('norland-4', 'valley'),
  }),
  claim('fled-6', 'norland-4', 'Some 20.000 thousands fled', 'Some 20.000 thousands fled the valley, a resident said.', {
    figure: figure(
      'norland-4',
      'displaced',
      'Some 20.000 thousands',
      null,
      { low: 18_000, best: 20_000, high: 22_000, qualifier: 'about' },
      true,
    ),
    places: place('norland-4', 'valley'),
    attribution: [link('norland-4', 'a resident', 'a resident', 'unnamed')],
  }),
  claim('held', 'norland-4', 'Government forces held Old Mill', 'Government forces held Old Mill on Sunday.', {
    kind: 'control',
    control: control('holds', ARMY),
    places: place('norland-4', 'Old Mill'),
    time: {
      start: '2030-05-05',
      end: '2030-05-05',
      datePrec: 1,
      timePrecision: 1,
      text: 'on Sunday',
      span: spanOf('norland-4', 'on Sunday'),
    },
  }),
]

const claimOf = (id: string): Claim => claims.find((c) => c.id === id)!

function value(id: string, origin: string): FigureValue {
  const { figure: said, report: carrier, attribution } = claimOf(id)
  if (said === undefined) throw new Error(`${id} is no figure`)
  return {
    report: carrier,
    claim: id,
    low: said.low,
    high: said.high,
    qualifier: said.qualifier,
    who: said.who,
    status: said.status,
    origin,
    speaker: attribution[0]?.name ?? null,
    saidOn: reports.find((r) => r.id === carrier)!.published.day,
    scope: said.scope,
    partOf: null,
    replaces: null,
  }
}

const account = (event: string, given: Partial<Account>): Account => ({
  event,
  kind: 'incident',
  type: null,
  subType: null,
  place: { name: 'Old Mill', lat: null, lon: null, wherePrec: 1 },
  time: { start: '2030-05-02', end: '2030-05-02', datePrec: 1 },
  reports: [],
  mentions: [],
  claims: [],
  texts: 1,
  origins: [],
  contested: false,
  why: [],
  grades: [],
  positions: [],
  expected: [],
  figures: {},
  ...given,
})

export const accounts: readonly Account[] = [
  account('old-mill-control', {
    kind: 'control',
    time: { start: '2030-05-02', end: '2030-05-05', datePrec: 2 },
    reports: ['norland-1', 'norland-4'],
    claims: ['taken', 'denied', 'third', 'held'],
    texts: 2,
    contested: true,
    origins: [
      { name: ARMY, kind: 'government', party: true, reports: ['norland-1'], claims: ['taken'] },
      { name: REBELS, kind: 'armed-group', party: true, reports: ['norland-1'], claims: ['denied'] },
      { name: OBSERVATORY, kind: 'monitor', party: false, reports: ['norland-1'], claims: ['third'] },
      { name: 'unnamed outlet of norland-4', kind: 'outlet', party: false, reports: ['norland-4'], claims: ['held'] },
    ],
    positions: [
      { answer: 'taken by Government of Norland', origins: [ARMY, 'unnamed outlet of norland-4'], claims: ['taken', 'held'] },
      { answer: 'denied', origins: [REBELS], claims: ['denied'] },
      { answer: 'a third kept by Opposition of Norland', origins: [OBSERVATORY], claims: ['third'] },
    ],
    why: [
      {
        kind: 'control',
        detail: 'Who holds Old Mill on 2 May 2030 is answered in three ways.',
        claims: ['taken', 'denied', 'third'],
      },
    ],
  }),
  account('old-mill-shelling', {
    type: 'Explosions/Remote violence',
    subType: 'Shelling/artillery/missile attack',
    reports: ['norland-1', 'norland-2', 'norland-3'],
    claims: ['dead-1', 'dead-2', 'dead-3'],
    texts: 2,
    contested: true,
    origins: [
      { name: OBSERVATORY, kind: 'monitor', party: false, reports: ['norland-2', 'norland-3'], claims: ['dead-2', 'dead-3'] },
      { name: 'rescue workers', kind: 'rescue-service', party: false, reports: ['norland-1'], claims: ['dead-1'] },
    ],
    figures: {
      killed: {
        low: 26,
        best: 26,
        high: null,
        rule: 'fixture.best',
        from: ['dead-2', 'dead-1'],
        verdict: 'contested',
        because: 'Both may be true: “at least 26” does not exclude 45.',
        pairs: [{ a: 'dead-2', b: 'dead-1', verdict: 'contested', because: 'both may be true' }],
        values: [value('dead-2', OBSERVATORY), value('dead-1', 'rescue workers')],
      },
    },
    grades: [{ belligerent: ARMY, grade: 'Weak', because: 'a single credible origin: Northern Observatory' }],
    why: [{ kind: 'figures', detail: 'Killed: at least 26 against more than 45.', claims: ['dead-2', 'dead-1'] }],
  }),
  account('valley-displaced', {
    kind: 'situation',
    place: { name: 'valley', lat: null, lon: null, wherePrec: 4 },
    time: { start: null, end: '2030-05-05', datePrec: 5 },
    reports: ['norland-2', 'norland-3', 'norland-4'],
    claims: ['fled-2', 'fled-3', 'fled-4', 'fled-5', 'fled-6'],
    texts: 2,
    origins: [
      {
        name: 'Relief Office',
        kind: 'humanitarian',
        party: false,
        reports: ['norland-2', 'norland-3'],
        claims: ['fled-2', 'fled-3'],
      },
      { name: 'Council of Towns', kind: 'official', party: false, reports: ['norland-4'], claims: ['fled-4'] },
      { name: 'a resident', kind: 'unnamed', party: false, reports: ['norland-4'], claims: ['fled-6'] },
      { name: 'unnamed outlet of norland-4', kind: 'outlet', party: false, reports: ['norland-4'], claims: ['fled-5'] },
    ],
    figures: {
      displaced: {
        low: 18_000,
        best: 30_000,
        high: null,
        rule: 'fixture.best',
        from: ['fled-2', 'fled-4', 'fled-5', 'fled-6'],
        verdict: 'contested',
        because: '“Nearly 30,000”, said later, is below “more than 50,000”.',
        pairs: [],
        values: [
          value('fled-2', 'Relief Office'),
          value('fled-4', 'Council of Towns'),
          value('fled-5', 'unnamed outlet of norland-4'),
          value('fled-6', 'a resident'),
        ],
      },
    },
  }),
]

export const copies: readonly CopyLink[] = [
  {
    a: 'norland-2',
    b: 'norland-3',
    relation: 'near-identical',
    shareOfA: 0.92,
    shareOfB: 0.95,
    credit: 'Harbour Wire',
    passages: [{ a: spanOf('norland-2', wireBody), b: spanOf('norland-3', wireBody), words: 38 }],
  },
]

export const notes: readonly Note[] = [
  { level: 'warning', file: 'empty.txt', at: null, report: null, message: 'The file is empty. Nothing was added from it.' },
]
