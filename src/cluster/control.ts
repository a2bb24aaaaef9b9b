import type { Claim, ClaimPlace } from '../model/claim.ts'
import type { Day } from '../model/day.ts'
import type { Placed } from './placed.ts'

/** The rule that finds "rebel-held X": what is known beforehand, and no news of the place. */
const BACKGROUND_RULE = 'en.control.held-place'

/** Who holds a place on some day: claims of it are looked for together by place. */
export function controlOf(claims: readonly Claim[], published: Day | null): Placed[] {
  const told = claims.filter((claim) => claim.control && claim.rule !== BACKGROUND_RULE && claim.places[0])
  return told.map((claim) => ({ claim: claim.id, key: `control ${placeKey(claim)}`, day: dayOf(claim, published) }))
}

const placeKey = ({ places }: Claim): string => (places[0] as ClaimPlace).gazetteerId ?? (places[0] as ClaimPlace).name

export const dayOf = ({ time }: Claim, published: Day | null): Day | null => time?.end ?? time?.start ?? published
