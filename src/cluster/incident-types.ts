import type { Cause, Claim } from '../model/claim.ts'

export interface IncidentType {
  readonly type: string
  readonly subType: string
}

const BLAST = 'Explosions/Remote violence'
const ON_CIVILIANS: IncidentType = { type: 'Violence against civilians', subType: 'Attack' }

/** ACLED's event and sub-event types (October 2024) by cause of harm. */
const BY_CAUSE: Readonly<Record<Cause, IncidentType | null>> = {
  'air strike': { type: BLAST, subType: 'Air/drone strike' },
  'barrel bomb': { type: BLAST, subType: 'Air/drone strike' },
  artillery: { type: BLAST, subType: 'Shelling/artillery/missile attack' },
  bomb: { type: BLAST, subType: 'Remote explosive/landmine/IED' },
  'suicide bomb': { type: BLAST, subType: 'Suicide bomb' },
  chemical: { type: BLAST, subType: 'Chemical weapon' },
  clash: { type: 'Battles', subType: 'Armed clash' },
  shooting: ON_CIVILIANS,
  execution: ON_CIVILIANS,
  siege: null,
}

/** The type that most reports give; of equals the more particular cause, as the table orders them. */
export function incidentType(claims: readonly Claim[]): IncidentType | null {
  const votes = new Map<Cause, Set<string>>()
  for (const { figure, report } of claims) {
    if (!figure?.cause) continue
    const voters = votes.get(figure.cause)
    if (voters) voters.add(report)
    else votes.set(figure.cause, new Set([report]))
  }
  const order = Object.keys(BY_CAUSE)
  const [first] = [...votes].sort((a, b) => b[1].size - a[1].size || order.indexOf(b[0]) - order.indexOf(a[0]))
  return first ? BY_CAUSE[first[0]] : null
}
