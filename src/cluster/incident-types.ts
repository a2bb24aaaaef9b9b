import type { Cause, Claim } from '../model/claim.ts'
import { INCIDENT_TYPE_OF, type IncidentSubType, type IncidentType } from '../model/incident.ts'

/** ACLED's event and sub-event type of an event. */
export interface EventType {
  readonly type: IncidentType
  readonly subType: IncidentSubType
}

/** ACLED's sub-event types (October 2024) by cause of harm. */
const BY_CAUSE: Readonly<Record<Cause, IncidentSubType | null>> = {
  'air strike': 'Air/drone strike',
  'barrel bomb': 'Air/drone strike',
  artillery: 'Shelling/artillery/missile attack',
  bomb: 'Remote explosive/landmine/IED',
  'suicide bomb': 'Suicide bomb',
  chemical: 'Chemical weapon',
  clash: 'Armed clash',
  shooting: 'Attack',
  execution: 'Attack',
  siege: null,
}

/** The sub-event type that a claim gives, by its name or by the cause of harm. */
export const subTypeOf = ({ figure, incident }: Claim): IncidentSubType | null =>
  incident?.subType ?? (figure?.cause ? BY_CAUSE[figure.cause] : null)

/** Of types that as many reports give the more particular: what says by which means comes before what says only that there was harm. */
const PARTICULAR: readonly IncidentSubType[] = [
  'Chemical weapon',
  'Suicide bomb',
  'Remote explosive/landmine/IED',
  'Shelling/artillery/missile attack',
  'Air/drone strike',
]

/** The type that most reports give; of equals the more particular, then by name. */
export function incidentType(claims: readonly Claim[]): EventType | null {
  const votes = new Map<IncidentSubType, Set<string>>()
  for (const claim of claims) {
    const subType = subTypeOf(claim)
    if (!subType) continue
    const voters = votes.get(subType)
    if (voters) voters.add(claim.report)
    else votes.set(subType, new Set([claim.report]))
  }
  const rank = (subType: IncidentSubType): number => {
    const at = PARTICULAR.indexOf(subType)
    return at < 0 ? PARTICULAR.length : at
  }
  const [first] = [...votes].sort((a, b) => b[1].size - a[1].size || rank(a[0]) - rank(b[0]) || (a[0] < b[0] ? -1 : 1))
  return first ? { type: INCIDENT_TYPE_OF[first[0]], subType: first[0] } : null
}
