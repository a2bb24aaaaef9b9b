import type { ConflictEvent } from '../model/account.ts'
import type { Claim, ClaimPlace } from '../model/claim.ts'
import { type Day, dayNumber } from '../model/day.ts'
import { commonPlace, eventOf, wholePeriod } from './event.ts'

/** Days without a claim after which who holds a place is a new question. */
const PAUSE = 1
/** … and days after which it is one anyway. */
const LONGEST = 3

/** The rule that finds "rebel-held X": what is known beforehand, and no news of the place. */
const BACKGROUND_RULE = 'en.control.held-place'

/** Who holds a place on some day: one event for each place and stretch of days on which it is told. */
export function controlEvents(claims: readonly Claim[], publishedOf: (report: string) => Day | null): ConflictEvent[] {
  const told = claims.filter((claim) => claim.control && claim.rule !== BACKGROUND_RULE && claim.places[0])
  return [...Map.groupBy(told, placeKey).values()].flatMap((members) =>
    stretches(members, (claim) => dayOf(claim, publishedOf), PAUSE, LONGEST).map((group) =>
      eventOf(group, { kind: 'control', type: null, place: commonPlace(group), time: wholePeriod(group, publishedOf) }),
    ),
  )
}

const placeKey = ({ places }: Claim): string => (places[0] as ClaimPlace).gazetteerId ?? (places[0] as ClaimPlace).name

export const dayOf = ({ time, report }: Claim, publishedOf: (report: string) => Day | null): Day | null =>
  time?.end ?? time?.start ?? publishedOf(report)

/** Cuts claims into stretches of days: after a pause, and when a stretch has grown too long. Claims without a day stand alone. */
export function stretches(
  claims: readonly Claim[],
  day: (claim: Claim) => Day | null,
  pause: number,
  longest: number,
): Claim[][] {
  const dated = claims.flatMap((claim) => {
    const of = day(claim)
    return of ? [{ claim, day: dayNumber(of) }] : []
  })
  const groups: { first: number; last: number; claims: Claim[] }[] = []
  for (const { claim, day: at } of dated.sort((a, b) => a.day - b.day || (a.claim.id < b.claim.id ? -1 : 1))) {
    const group = groups.at(-1)
    if (group && at - group.last <= pause && at - group.first < longest) {
      group.claims.push(claim)
      group.last = at
    } else groups.push({ first: at, last: at, claims: [claim] })
  }
  return [...groups.map((group) => group.claims), ...claims.filter((claim) => !day(claim)).map((claim) => [claim])]
}
