import type { Claim, ClaimPlace, Measure } from '../model/claim.ts'
import type { IncidentSubType } from '../model/incident.ts'
import { EXACT } from './comparisons.ts'

/** Measures that tell of an incident where their scope says so. */
const OF_INCIDENTS: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained', 'missing', 'destroyed', 'attacks'])

/** Sub-events of a place that changes hands: told of in the account of who holds it. */
const OF_CONTROL: ReadonlySet<IncidentSubType> = new Set([
  'Government regains territory',
  'Non-state actor overtakes territory',
  'Non-violent transfer of territory',
])

export const tellsOfControl = ({ incident, modality }: Claim): boolean =>
  incident !== undefined && modality === 'actual' && OF_CONTROL.has(incident.subType)

/** More people, or more strikes, than any one attack counts: a total, whatever the sentence looks like. */
const TOO_MANY = 5_000

/** Figures of one incident, totals of one day in one town (news seldom says how many strikes there were), and what is told without a figure. */
export const isOfIncident = (claim: Claim): boolean => isFigureOfIncident(claim) || tellsOfIncident(claim)

export const isFigureOfIncident = ({ figure, time, places }: Claim): boolean =>
  figure !== undefined &&
  OF_INCIDENTS.has(figure.measure) &&
  (figure.low ?? figure.high ?? 0) < TOO_MANY &&
  (figure.scope === 'incident' || (figure.scope === 'aggregate' && time?.datePrec === 1 && isExact(places[0])))

const tellsOfIncident = (claim: Claim): boolean =>
  claim.incident !== undefined && claim.modality === 'actual' && !tellsOfControl(claim)

/** UCDP `date_prec` up to which days are told apart. */
const DAYS = 2

/** Whether a claim without a figure is an incident by itself: in a place and on days of its own. Of a whole province or year it is background. */
export const standsAlone = ({ figure, polarity, places, time }: Claim): boolean =>
  figure !== undefined || (polarity === 'asserted' && isExact(places[0]) && time !== null && time.datePrec <= DAYS)

const isExact = (place: ClaimPlace | undefined): boolean =>
  place !== undefined && place.name !== '' && (place.wherePrec <= EXACT || place.gazetteerId === null)
