import type { Summary } from '../../data/types.ts'
import { number } from '../../locale.ts'
import { capped, count, plural } from './count.ts'

interface Since {
  readonly reports: number
  readonly events: number
  readonly contested: number
}

interface TimelineRest {
  readonly unit: 'day' | 'month'
  readonly longer: number
  readonly undated: number
  readonly outside: number
}

export const overview = {
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
  noteLevels: { info: 'Note', warning: 'Warning', error: 'Error' },
  notes: (n: number) => plural(n, 'note on what was added', 'notes on what was added'),

  since: 'Since you last looked here,',
  sinceNothing: 'Nothing is new.',
  sinceCounts: ({ reports, events, contested }: Since) => {
    const told = `${capped(reports, count.reports)} added; ${capped(events, count.events)} new, or with another account`
    return contested === 0 ? `${told}. None of them is contested.` : `${told}, of which ${capped(contested, number)} contested:`
  },
  timeline: 'When',
  timelineExplained: {
    day: 'Events by the day on which they were. Each bar leads to all that may have been on that day.',
    month: 'Events by the month in which they were. Each bar leads to all that may have been in that month.',
  },
  timelineOthers: ({ unit, longer, undated, outside }: TimelineRest) =>
    [
      outside > 0 ? `${count.events(outside)} on earlier or later ${unit}s not drawn here.` : '',
      longer > 0 ? `${count.events(longer)} over more than a ${unit}, so on no bar.` : '',
      undated > 0 ? `${count.events(undated)} without a day.` : '',
    ].join(' '),
  timelineContested: 'contested',
  timelineNot: 'not contested',
  timelineBar: (when: string, events: number, contested: number) =>
    `${when}: ${count.events(events)}${contested > 0 ? `, ${number(contested)} contested` : ''}`,
  where: 'Where',
  whereContested: (n: number) => `${number(n)} contested`,
  contested: 'Contested now',
  contestedNone: 'Nothing in this case is contested: where several origins speak of the same thing, they can all be right.',
  contestedMore: (n: number) => `Show all ${number(n)}`,
  contestedLess: 'Show fewer',
  contestedExplained:
    'Accounts that cannot all be true, or that would have to be settled. Each answer opens the sentence it comes from.',
  morePositions: (n: number) => `and ${number(n)} more`,
  answeredInWays: (answers: number, origins: number) =>
    `${plural(answers, 'answer', 'different answers')} by ${count.origins(origins)}.`,
  figuresOf: (origins: string) => `as ${origins} give it.`,
  sentenceNumber: (n: number) => `sentence ${number(n)}`,
  noSpeaker: 'own voice',
}
