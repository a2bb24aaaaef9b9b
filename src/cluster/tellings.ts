import type { Claim, Measure } from '../model/claim.ts'
import { compareCauses, compareDays, comparePlaces } from './comparisons.ts'
import { type Telling, tellingOf } from './telling.ts'

/** Measures that tell of an incident where their scope says so. */
const OF_INCIDENTS: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained', 'missing', 'destroyed', 'attacks'])

export const isOfIncident = ({ figure }: Claim): boolean =>
  figure !== undefined && figure.scope === 'incident' && OF_INCIDENTS.has(figure.measure)

/** Parts one report's claims about incidents into tellings: one a place, time and cause that cannot be that of another. */
export function tellingsOf(claims: readonly Claim[]): Telling[] {
  const groups: Claim[][] = []
  for (const claim of claims) {
    const whole = groups.find((group) => group.some((other) => other.id === claim.figure?.partOf))
    // The nearest telling before it first: news goes on with what it has just told.
    const group = whole ?? groups.findLast((members) => goesWith(claim, members))
    if (group) group.push(claim)
    else groups.push([claim])
  }
  return groups.map(tellingOf)
}

function goesWith(claim: Claim, members: readonly Claim[]): boolean {
  const a = tellingOf([claim])
  const b = tellingOf(members)
  return (
    comparePlaces(a.place, b.place) !== 'other' &&
    compareDays(a.days, b.days) !== 'other' &&
    compareCauses(a.causes, b.causes) !== 'other'
  )
}
