import type { IncidentSubType, IncidentType } from '../../../model/incident.ts'

const VIOLENCE = 'Political violence'
const DEMONSTRATIONS = 'Demonstrations'

/** ACLED's disorder type. */
export function disorderOf(type: IncidentType, subType: IncidentSubType | null): string {
  if (type === 'Strategic developments') return type
  if (subType === 'Excessive force against protesters') return `${VIOLENCE}; ${DEMONSTRATIONS}`
  if (type === 'Protests' || subType === 'Violent demonstration') return DEMONSTRATIONS
  return VIOLENCE
}
