import type {
  Cause,
  Claim,
  ClaimActor,
  ClaimPlace,
  ClaimTime,
  Control,
  Figure,
  Link,
  StatementType,
  Why,
} from '../../src/model/claim.ts'
import { INCIDENT_TYPE_OF, type IncidentSubType } from '../../src/model/incident.ts'
import type { Report } from '../../src/model/report.ts'

/** A report with an invented outlet; the words that tests name are its text. */
export const report = (id: string, day: string | null, outlet: string | null, text = ''): Report => ({
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

export const speaker = (name: string, more: Partial<Link> = {}): Link => ({
  role: 'said',
  name,
  kind: 'monitor',
  affiliation: null,
  party: false,
  text: name,
  start: 0,
  end: 0,
  cue: 'said',
  cueSpan: null,
  ...more,
})

export const place = (name: string, within: readonly string[] = [], more: Partial<ClaimPlace> = {}): ClaimPlace => ({
  name,
  text: name,
  start: 0,
  end: 0,
  lat: null,
  lon: null,
  gazetteerId: null,
  wherePrec: 1,
  geoPrecision: 1,
  within,
  ...more,
})

export const onDay = (day: string): ClaimTime => between(day, day)

export const between = (start: string | null, end: string | null): ClaimTime => ({
  start,
  end,
  datePrec: start === end ? 1 : 5,
  timePrecision: 1,
  text: '',
  span: [0, 0],
})

interface More {
  readonly start?: number
  readonly polarity?: Claim['polarity']
  readonly time?: ClaimTime | null
  readonly places?: readonly ClaimPlace[]
  readonly actors?: readonly ClaimActor[]
  readonly said?: Link
  readonly modality?: Claim['modality']
  readonly why?: readonly Why[]
}

const claim = (id: string, of: string, { start = 0, said, ...more }: More): Omit<Claim, 'kind' | 'rule'> => ({
  id,
  report: of,
  start,
  end: start + 10,
  sentence: [start, start + 20],
  polarity: 'asserted',
  modality: 'actual',
  hedges: [],
  time: null,
  places: [],
  actors: [],
  attribution: said ? [said] : [],
  denies: null,
  answers: null,
  why: [],
  ...more,
})

export function figure(id: string, of: string, values: Partial<Figure>, more: More = {}): Claim {
  const low = values.low === undefined ? (values.best ?? null) : values.low
  const high = values.high === undefined ? (values.best ?? null) : values.high
  const qualifier = values.qualifier ?? 'exact'
  const words = {
    exact: '',
    about: 'about ',
    'at-least': 'at least ',
    'more-than': 'more than ',
    'at-most': 'up to ',
    'less-than': 'under ',
  }
  const text = `${qualifier in words ? words[qualifier as keyof typeof words] : ''}${low ?? high}`
  return {
    ...claim(id, of, more),
    kind: 'figure',
    rule: 'test',
    figure: {
      measure: 'killed',
      number: { start: 0, end: 0, text },
      unit: 'people',
      who: 'people',
      status: 'unknown',
      cause: null,
      best: null,
      scope: 'incident',
      partOf: null,
      doubtful: false,
      ...values,
      low,
      high,
      qualifier,
    },
  }
}

export const control = (id: string, of: string, values: Partial<Control> & Pick<Control, 'change'>, more: More = {}): Claim => ({
  ...claim(id, of, more),
  kind: 'control',
  rule: 'en.control.verb',
  control: { by: null, from: null, share: null, ...values },
})

export const incident = (id: string, of: string, subType: IncidentSubType, cause: Cause | null, more: More = {}): Claim => ({
  ...claim(id, of, more),
  kind: 'incident',
  rule: 'test',
  incident: { type: INCIDENT_TYPE_OF[subType], subType, cause },
})

interface Spoken extends More {
  readonly end?: number
  /** Sides, each by its name. */
  readonly by?: readonly string[]
  readonly to?: readonly string[]
}

export function statement(id: string, of: string, type: StatementType, { by = [], to = [], end, ...more }: Spoken): Claim {
  const actor = (role: 'by' | 'to', name: string): ClaimActor => ({
    role,
    name,
    side: name,
    inter: 2,
    text: name,
    start: 0,
    end: 0,
    hedge: null,
    polarity: 'asserted',
  })
  const base = claim(id, of, more)
  return {
    ...base,
    end: end ?? base.end,
    kind: 'statement',
    rule: 'test',
    statement: { type, to: to[0] ?? null },
    actors: [...by.map((name) => actor('by', name)), ...to.map((name) => actor('to', name))],
  }
}

/** That the text itself gives the day. */
export const statedDay: Why = { field: 'time', basis: 'stated', rule: 'test', spans: [] }
