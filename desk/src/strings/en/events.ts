import { number } from '../../locale.ts'
import { count } from './count.ts'

export const events = {
  eventKinds: {
    incident: 'Incident',
    control: 'Who holds it',
    situation: 'Situation',
    negotiation: 'Negotiation',
  },
  disputeKinds: {
    figures: 'Figures',
    'victim-status': 'Who the victims were',
    perpetrator: 'Who did it',
    course: 'What happened',
    'place-date': 'Where and when',
    control: 'Who holds it',
    denial: 'Denied',
  },
  event: 'Event',
  place: 'Place',
  placeUnknown: 'Place not given',
  dayUnknown: 'day not given',
  any: 'Any',
  orMore: (n: string) => `${n} or more`,
  eventsExplained: 'What reports tell of: one type, place and time each. Contested ones first, then those with most origins.',
  eventsWhich: 'Which',
  eventsAll: 'All events',
  eventsContested: 'Contested',
  eventsContestedFigures: 'With a contested figure only',
  eventsUncontested: 'Not contested',
  eventsType: 'Type',
  eventsOrigins: 'Origins',
  bounds(low: number | null, high: number | null): string {
    if (low === null) return high === null ? '…' : `up to ${number(high)}`
    if (high === null) return `${number(low)} or more`
    return low === high ? number(low) : `${number(low)}–${number(high)}`
  },
  positions: 'Answers side by side',
  disputed: 'What is disputed',
  whoSaysWhat: 'Who says what',
  inOutlet: 'in',
  firstOf: (shown: number, all: number) => `The first ${number(shown)} of ${count.claims(all)}.`,
  eventBest: (best: string, rule: string) => `Where one number is wanted: ${best}, by the rule “${rule}”.`,
  how: 'How we got here',
  howReports: 'Reports with a claim about this type of event, at this place and time.',
  howTexts: 'Reports that carry the same text are counted as one.',
  howNoCopies: 'No two of them share text.',
  howOrigins: 'What each text says is followed to whoever is credited with it; those who repeat it are carriers.',
  howEvent: 'One event',
  howEventRule: 'Claims belong together when type, place, time and actors are compatible, each by its precision.',
  howEventId: 'Its name in exports:',
  party: 'party to the conflict',
  sharesWith: (other: string, share: string) => `shares ${share} of its words with ${other}:`,
}
