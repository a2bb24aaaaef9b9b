import type { ControlSaying } from '../data/types.ts'
import type { LaneLook } from './LanePatterns.tsx'

/** How an answer is drawn, whoever gives it. */
export function lookOf({ polarity, change }: ControlSaying): LaneLook {
  if (polarity === 'denied') return 'denied'
  if (change === 'partly-held') return 'part'
  if (change === 'advancing' || change === 'besieges' || change === 'repelled') return 'moving'
  return change === 'holds' ? 'background' : 'held'
}
