import type { Claim, ClaimActor } from '../model/claim.ts'

/** The side that an actor is of, or itself. */
export const sideOf = ({ side, name }: ClaimActor): string => side ?? name

/** Of those who can be held to account: a side, not "clashes". */
export const isAccused = ({ role, inter, polarity }: ClaimActor): boolean =>
  role === 'by' && inter !== null && polarity === 'asserted'

/** The sides that a claim accuses without a hedge. */
export const sidesOf = ({ actors }: Claim): readonly string[] => [
  ...new Set(actors.filter((actor) => isAccused(actor) && actor.hedge === null).map(sideOf)),
]

/** "A US strike", "a strike of the US-led coalition": whoever leads it is no rival to it. */
export const areOneSide = (a: string, b: string): boolean => a === b || leads(a, b) || leads(b, a)

function leads(state: string, coalition: string): boolean {
  const leader = /^(.+)-led\b/.exec(coalition)?.[1]
  if (!leader) return false
  const initials = state
    .split(' ')
    .map((word) => word[0])
    .join('')
  return leader.replaceAll('.', '') === initials || state.startsWith(leader)
}

/** Whether both accuse, and no side of the one is a side of the other. */
export const areAtOdds = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((side) => others.some((other) => areOneSide(side, other)))
