import type { Claim } from '../model/claim.ts'

/** Two voices speak, each for itself: what two say together is one. */
export const hasVoices = (group: readonly Claim[]): boolean =>
  new Set(group.flatMap((claim) => (claim.statement ? sidesOf(claim, 'by').sort().join() || [] : []))).size > 1

/** Each once. */
export const sidesOf = ({ actors }: Claim, role: 'by' | 'to'): string[] => [
  ...new Set(actors.filter((actor) => actor.role === role).map(({ side, name }) => side ?? name)),
]
