import type {
  Change,
  ClaimKind,
  LinkRole,
  Measure,
  Modality,
  Polarity,
  Qualifier,
  Scope,
  SpeakerKind,
  Status,
  Unit,
} from '../../src/model/claim.ts'
import type { DateOrigin } from '../../src/model/report.ts'
import type { ControlSaying, Summary } from './data/types.ts'
import { number } from './locale.ts'

/** Every word of the interface. What reports say is never rewritten here: it comes from the case. */

const plural = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`

export const count = {
  reports: (n: number) => plural(n, 'report', 'reports'),
  texts: (n: number) => plural(n, 'text', 'texts'),
  origins: (n: number) => plural(n, 'origin', 'origins'),
  claims: (n: number) => plural(n, 'claim', 'claims'),
  values: (n: number) => plural(n, 'value', 'values'),
  words: (n: number) => plural(n, 'word', 'words'),
  places: (n: number) => plural(n, 'place', 'places'),
  outlets: (n: number) => plural(n, 'outlet', 'outlets'),
  accounts: (n: number) => plural(n, 'account', 'accounts'),
}

export const measures: Readonly<Record<Measure, string>> = {
  killed: 'Killed',
  injured: 'Injured',
  displaced: 'Displaced',
  trapped: 'Trapped or remaining',
  detained: 'Detained',
  missing: 'Missing',
  'in-need': 'In need',
  participants: 'Participants',
  forces: 'Forces',
  territory: 'Territory',
  destroyed: 'Destroyed',
  attacks: 'Attacks',
}

export const units: Readonly<Record<Unit, string>> = {
  people: 'people',
  families: 'families',
  objects: 'objects',
  percent: 'percent',
}

export const statuses: Readonly<Record<Status, string>> = {
  civilian: 'civilians',
  combatant: 'combatants',
  mixed: 'civilians and combatants',
  unknown: 'status not given',
}

export const scopes: Readonly<Record<Scope, string>> = {
  incident: 'one incident',
  aggregate: 'several incidents together',
  running: 'running total',
}

export const qualifiers: Readonly<Record<Qualifier, string>> = {
  exact: 'as said',
  about: 'about',
  'more-than': 'more than',
  'at-least': 'at least',
  'at-most': 'at most',
  'less-than': 'fewer than',
  range: 'a range',
  vague: 'a vague word',
}

export const kinds: Readonly<Record<ClaimKind, string>> = {
  figure: 'Figure',
  control: 'Control',
  incident: 'Incident',
  statement: 'Statement',
  condition: 'Condition',
  quotation: 'Quotation',
}

export const changes: Readonly<Record<Change, string>> = {
  taken: 'taken',
  lost: 'lost',
  holds: 'held',
  'partly-held': 'partly held',
  advancing: 'advance on it',
  withdrew: 'withdrawal from it',
  repelled: 'attack repelled',
  besieges: 'besieged',
}

export const roles: Readonly<Record<LinkRole, string>> = { told: 'told to', relayed: 'relayed by', said: 'said by' }

export const modalities: Readonly<Record<Modality, string>> = {
  actual: 'as fact',
  planned: 'planned',
  predicted: 'predicted',
  possible: 'possible',
  demanded: 'demanded',
  conditional: 'conditional',
}

export const speakerKinds: Readonly<Record<SpeakerKind, string>> = {
  outlet: 'outlet',
  wire: 'news agency',
  monitor: 'monitor',
  official: 'official',
  'armed-group': 'armed group',
  'rescue-service': 'rescue service',
  medical: 'medical worker',
  humanitarian: 'aid organisation',
  un: 'United Nations',
  government: 'government',
  'state-media': 'state media',
  'media-activist': 'media activist',
  witness: 'witness',
  'social-account': 'social account',
  unnamed: 'unnamed',
}

const dateOrigins: Readonly<Record<DateOrigin, string>> = {
  dateline: 'from the dateline in its text',
  stamp: 'from the stamp in its text',
  given: 'as given when it was added',
  'json-ld': 'from the page’s metadata',
  meta: 'from the page’s metadata',
  microdata: 'from the page’s metadata',
  'time-element': 'from the page’s time element',
  mentioned: 'estimated from the dates that its text mentions',
}

type Answer = Pick<ControlSaying, 'change' | 'by' | 'from' | 'share'> & { readonly polarity: Polarity }

/** What a control claim answers, in plain words. */
export function controlAnswer(s: Answer): string {
  const answer = assertedAnswer(s)
  return s.polarity === 'denied' ? `denies: ${answer}` : answer
}

function assertedAnswer({ change, by, from, share }: Answer): string {
  const who = by === null ? '' : ` by ${by}`
  const part = share === null ? null : shareWords(share)
  switch (change) {
    case 'taken':
      return `${part === null ? 'taken' : `${part} taken`}${who}`
    case 'lost':
      return `${part === null ? 'lost' : `${part} lost`}${from === null ? '' : ` by ${from}`}${by === null ? '' : ` to ${by}`}`
    case 'holds':
      return `held${who}`
    case 'partly-held':
      return `${part ?? 'partly'} held${who}`
    case 'advancing':
      return by === null ? 'under advance' : `${by} advancing`
    case 'withdrew':
      return `${from ?? 'one side'} withdrew${by === null ? '' : `, ${by} moved in`}`
    case 'repelled':
      return `attack repelled${who}`
    case 'besieges':
      return `besieged${who}`
  }
}

const near = (share: number, percent: number): boolean => Math.abs(share - percent) < 1

export function shareWords({ low, high }: { readonly low: number | null; readonly high: number | null }): string {
  const share = low ?? high
  if (share === null) return 'part'
  const words = near(share, 33.3) ? 'a third' : near(share, 50) ? 'half' : near(share, 66.7) ? 'two thirds' : `${number(share)} %`
  return low !== null && high === null ? `more than ${words}` : low === null ? `up to ${words}` : words
}

export const capitalised = (words: string): string => words.slice(0, 1).toLocaleUpperCase() + words.slice(1)

export const strings = {
  name: 'Crossbearing',
  title: (view: string) => `${view} – Crossbearing`,
  skip: 'Skip to the view',
  navigation: 'Views',
  overview: 'Overview',
  figures: 'Figures',
  places: 'Places',
  reports: 'Reports',
  themes: { label: 'Theme', light: 'Light', dark: 'Dark', auto: 'As the device' },
  offline: 'Everything here stays on this machine.',
  api: 'The same as data: its API',

  loading: (what: string) => `Reading ${what} …`,
  failed: (what: string) => `Could not read ${what}.`,
  failedAdvice: 'See whether the command that serves this desk is still running, then',
  retry: 'try again',
  emptyCase: 'This case has no reports yet.',
  emptyCaseAdvice: 'Add some from a terminal, then reload this page:',
  emptyCaseCommand: 'crossbearing add PATH…',
  broken: 'The desk could not draw this view.',
  notThere: 'There is no view at this address.',
  toOverview: 'Go to the overview',

  caseTitle: 'Who says what',
  caseLead: ({ reports, outlets, claims, origins, accounts, contested }: Summary) => {
    const who = `${count.reports(reports)} by ${count.outlets(outlets.length)}`
    if (claims === 0) return `${who}. No claim was found in ${reports === 1 ? 'it' : 'them'}.`
    const events = `Of the ${plural(accounts, 'event', 'events')} that they tell of, ${number(contested)} ${contested === 1 ? 'is' : 'are'} contested.`
    return `${who} make ${count.claims(claims)}, which go back to ${count.origins(origins)}. ${events}`
  },
  shapeSentence: (reports: number, texts: number, origins: number) =>
    `${count.reports(reports)} → ${count.texts(texts)} → ${count.origins(origins)}`,
  shapeExplained:
    'Reports that carry the same text are folded into one; what a text says is followed to whoever is in a position to say it.',
  shape: 'The shape of the case',
  outlet: 'Outlet',
  unnamedOutlet: 'Outlet not named',
  noOutlets: 'No outlet is named.',
  uncoded: (n: number) => `${count.reports(n)} in a language that is stored and shown but not coded.`,
  notes: (n: number) => plural(n, 'note on what was added', 'notes on what was added'),

  contested: 'Contested now',
  contestedNone: 'Nothing in this case is contested: where several origins speak of the same thing, they can all be right.',
  contestedMore: (n: number) => `Show all ${number(n)}`,
  contestedLess: 'Show fewer',
  contestedExplained:
    'Accounts that cannot all be true, or that would have to be settled. Each answer opens the sentence it comes from.',
  eventKinds: {
    incident: 'Incident',
    control: 'Who holds it',
    situation: 'Situation',
    negotiation: 'Negotiation',
  },
  placeUnknown: 'Place not given',
  dayUnknown: 'day not given',
  morePositions: (n: number) => `and ${number(n)} more`,
  answeredInWays: (answers: number, origins: number) =>
    `${plural(answers, 'answer', 'different answers')} by ${count.origins(origins)}.`,
  figuresOf: (origins: string) => `as ${origins} give it.`,
  sentenceNumber: (n: number) => `sentence ${number(n)}`,
  noSpeaker: 'own voice',

  figureTitle: (measure: string, area: string | null) => (area === null ? measure : `${measure}, ${area}`),
  figureOpen: (measure: string) => `${measure}: all areas and the table`,
  figuresAll: 'All figures',
  figuresNoneHere: 'No figure of this kind in these days.',
  figuresNone: 'No figure is claimed in this case.',
  figuresExplained:
    'One mark for each value on the day it was said; only values alike in area, kind and group stand on one axis. Point at a mark, or step to it with Tab, to read it; Enter opens its sentence.',
  measure: 'Measure',
  area: 'Area',
  areaNone: 'No area given',
  counted: 'What is counted',
  countedOption: (scope: string, status: string, unit: string) => `${scope} · ${status} · ${unit}`,
  from: 'From',
  to: 'To',
  groupSize: (values: number, origins: number) => `${count.values(values)}, ${count.origins(origins)}`,
  chartName: (title: string, group: string) => `Chart: ${title}, as reported. ${group}.`,
  sameAsTable: (n: number) => `The same as a table: ${count.values(n)}`,
  notDrawn: (n: number) =>
    `${count.values(n)} of this group ${n === 1 ? 'is' : 'are'} in the table only: part of another figure, or without a day.`,
  origin: 'Origin',
  origins: 'Origins',
  value: 'Value',
  said: 'Said',
  saidImplied: 'day worked out, not stated',
  who: 'Who or what',
  carriedIn: 'In',
  period: 'Period counted',
  part: 'part of another figure',
  replaces: 'updates an earlier figure of the same origin',
  doubtful: 'number doubtful as written',
  legend: 'How to read the marks',
  legendOpen: 'at least, more than',
  legendAtMost: 'at most, fewer than',
  legendAbout: 'about',
  legendVague: 'vague word (does not set the axis)',
  legendHollow: 'day worked out',
  legendDoubtful: 'doubtful number',
  legendRange: 'range',

  control: 'Who says who holds each place',
  controlExplained: (days: number) =>
    `One lane for each origin; lanes are never merged. A lane fades over ${number(days)} days when its origin says nothing newer: silence is not “still held”.`,
  controlNone: 'No claim about who holds a place.',
  controlContested: 'contested',
  controlBusiest: (period: string) => `Shown here: ${period}, the weeks in which most is said.`,
  controlAll: (n: number) => `All ${count.places(n)}`,
  controlMoreLanes: (n: number) => `and ${plural(n, 'more origin', 'more origins')}`,
  controlUndated: 'No day given:',
  laneName: (place: string, origin: string) => `${place}, ${origin}`,
  laneSince: (answer: string, day: string) => `${answer}, said ${day}`,
  legendDenied: 'denied',
  legendPart: 'part held',
  legendMoving: 'advance or siege',
  legendPassing: 'mentioned in passing',
  legendNoHolder: 'others, or not said',
  legendFading: 'nothing newer said',
  legendHolder: 'Said to hold it',

  reportsLead: (reports: number, texts: number) => `${count.reports(reports)}, ${count.texts(texts)} when copies are folded.`,
  report: 'Report',
  published: 'Published',
  claims: 'Claims',
  copies: 'Copies',
  language: 'Language',
  credit: 'Credits',
  notCoded: 'not coded',
  sharesText: (n: number) => `shares text with ${plural(n, 'other', 'others')}`,
  claimsHere: (n: number) => `${plural(n, 'claim', 'claims')} on these words`,
  dateUnknown: 'No date',
  implied: 'worked out',
  more: 'Show more',
  filterOutlet: 'Outlet',
  allOutlets: 'All outlets',

  readerNotCoded: (language: string) =>
    `This report is in ${language}. It is kept and shown as received, but the coder does not code this language, so no claim is marked.`,
  readerNoClaims: 'The coder found no claim in this report.',
  readerMargin: (n: number) => `${plural(n, 'claim', 'claims')} in it`,
  readerKinds: 'Marked',
  readerPublished: dateOrigins,
  readerDates: 'Other dates in it',
  readerEvidence: 'Evidence, SHA-256',
  readerAddress: 'Address',
  readerCopies: 'Passages shared with other reports',
  readerCopyNone: 'No other report of the case shares a passage with this one.',
  readerCopy: (words: number, other: string, share: number) =>
    `${count.words(words)} also in ${other}: ${number(Math.round(share * 100))} % of this report.`,
  readerShowCopy: 'Show the passages',
  readerHideCopy: 'Hide the passages',
  relations: {
    'near-identical': 'Near-identical',
    partial: 'Partly the same',
    quote: 'Same quotation',
    stock: 'Stock background',
  },
  version: (n: number) => `version ${number(n)}`,
  passage: (n: number) => `Passage ${number(n)}`,

  claim: 'Claim',
  claimClose: 'Close',
  claimSentence: 'The sentence',
  claimInReport: 'Read it in the report',
  claimAlone: 'Address of this claim',
  claimChain: 'Who says so',
  claimOwnVoice: (outlet: string) => `${outlet}, in its own voice`,
  claimOriginOf: (origin: string) => `Counted as the origin “${origin}”.`,
  claimFields: 'What was recorded, and why',
  claimRule: 'Found by rule',
  claimCharacters: (start: number, end: number) => `characters ${start}–${end}`,
  claimDenies: 'Denies another claim',
  claimDenied: 'denied',
  fields: {
    value: 'Value',
    measure: 'Measure',
    who: 'Counted',
    status: 'Status',
    scope: 'Scope',
    cause: 'Cause',
    place: 'Place',
    time: 'Time',
    by: 'By',
    from: 'From',
    change: 'Answer',
    share: 'Share',
    told: 'Told to',
    speaker: 'Speaker',
    modality: 'Said',
    hedges: 'Hedges',
  },
  basis: { stated: 'stated', implied: 'implied', ruled: 'ruled' },
  notGiven: 'not given',
  onWords: 'on the words',
} as const
