import type { Claim, Incident } from '../../../model/claim.ts'
import type { GoldIncident } from '../gold.ts'
import { by, byNone, within } from './acts.ts'
import type { Check } from './check.ts'
import { ownVoice, place, speaker } from './told.ts'

/** The fields of an incident that are measured, in the order in which they are shown. */
export const INCIDENT_FIELDS: Readonly<Record<string, Check<GoldIncident>>> = {
  type: (item, claim) => ({ right: of(claim).type === item.type, want: item.type, got: of(claim).type }),
  'sub-type': (item, claim) => ({ right: of(claim).subType === item.subType, want: item.subType, got: of(claim).subType }),
  by,
  'by-none': byNone,
  polarity: (item, claim) => ({ right: claim.polarity === item.polarity, want: item.polarity, got: claim.polarity }),
  date: ({ date }, claim) => within(date, claim),
  speaker,
  'own-voice': ownVoice,
  place,
}

const of = (claim: Claim): Incident => claim.incident as Incident
