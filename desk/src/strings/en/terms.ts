import type { Topic } from '../../../../src/cluster/topics.ts'
import type {
  Cause,
  Change,
  ClaimKind,
  LinkRole,
  Measure,
  Modality,
  Qualifier,
  Scope,
  SpeakerKind,
  StatementType,
  Status,
  Unit,
} from '../../../../src/model/claim.ts'
import type { IncidentSubType, IncidentType } from '../../../../src/model/incident.ts'
import type { DateOrigin } from '../../../../src/model/report.ts'

/** The words of the ledger (codebook), as the desk writes them. */

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

export const causes: Readonly<Record<Cause, string>> = {
  'air strike': 'air strike',
  artillery: 'artillery',
  'barrel bomb': 'barrel bomb',
  bomb: 'bomb',
  'suicide bomb': 'suicide bomb',
  shooting: 'shooting',
  clash: 'clash',
  chemical: 'chemical',
  execution: 'execution',
  siege: 'siege',
}

/** ACLED's event types, as they stand. */
export const incidentTypes: Readonly<Record<IncidentType, string>> = {
  Battles: 'Battles',
  'Explosions/Remote violence': 'Explosions/Remote violence',
  'Violence against civilians': 'Violence against civilians',
  Protests: 'Protests',
  Riots: 'Riots',
  'Strategic developments': 'Strategic developments',
}

/** ACLED's sub-event types, as they stand. */
export const incidentSubTypes: Readonly<Record<IncidentSubType, string>> = {
  'Armed clash': 'Armed clash',
  'Government regains territory': 'Government regains territory',
  'Non-state actor overtakes territory': 'Non-state actor overtakes territory',
  'Chemical weapon': 'Chemical weapon',
  'Air/drone strike': 'Air/drone strike',
  'Suicide bomb': 'Suicide bomb',
  'Shelling/artillery/missile attack': 'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED': 'Remote explosive/landmine/IED',
  Grenade: 'Grenade',
  'Sexual violence': 'Sexual violence',
  Attack: 'Attack',
  'Abduction/forced disappearance': 'Abduction/forced disappearance',
  'Peaceful protest': 'Peaceful protest',
  'Protest with intervention': 'Protest with intervention',
  'Excessive force against protesters': 'Excessive force against protesters',
  'Violent demonstration': 'Violent demonstration',
  'Mob violence': 'Mob violence',
  Agreement: 'Agreement',
  Arrests: 'Arrests',
  'Change to group/activity': 'Change to group/activity',
  'Disrupted weapons use': 'Disrupted weapons use',
  'Headquarters or base established': 'Headquarters or base established',
  'Looting/property destruction': 'Looting/property destruction',
  'Non-violent transfer of territory': 'Non-violent transfer of territory',
  Other: 'Other',
}

/** What a negotiation is about. */
export const topics: Readonly<Record<Topic | 'charge', string>> = {
  truce: 'truce',
  withdrawal: 'withdrawal',
  evacuation: 'evacuation',
  release: 'release',
  siege: 'siege',
  aid: 'aid',
  resolution: 'resolution',
  talks: 'talks',
  charge: 'charge',
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

export const statementTypes: Readonly<Record<StatementType, string>> = {
  AGREE: 'agrees',
  CONSULT: 'talks',
  SUPPORT: 'supports',
  CONCEDE: 'concedes',
  REQUEST: 'demands or asks',
  ACCUSE: 'accuses or condemns',
  REJECT: 'refuses',
  THREATEN: 'threatens',
  DENY: 'denies',
  CLAIM: 'claims',
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

export const dateOrigins: Readonly<Record<DateOrigin, string>> = {
  dateline: 'from the dateline in its text',
  stamp: 'from the stamp in its text',
  given: 'as given when it was added',
  'json-ld': 'from the page’s metadata',
  meta: 'from the page’s metadata',
  microdata: 'from the page’s metadata',
  'time-element': 'from the page’s time element',
  mentioned: 'estimated from the dates that its text mentions',
}
