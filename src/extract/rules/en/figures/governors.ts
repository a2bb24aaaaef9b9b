import { accompanied } from './accompanied.ts'
import { besiegedIn } from './besieged-in.ts'
import { takenCaptive } from './captives.ts'
import { countedNoun } from './counted-noun.ts'
import { forcedAway } from './forced.ts'
import type { Frame, Governor, Site } from './governor.ts'
import { inverted } from './inverted.ts'
import { leftState } from './left.ts'
import { losses } from './losses.ts'
import { movedOut } from './moved-out.ts'
import { numberingForce } from './numbering.ts'
import { objectOf } from './object.ts'
import { lostLives } from './predicates.ts'
import { stateAfter } from './state.ts'
import { subjectOf } from './subject.ts'
import { struckTargets } from './targets.ts'
import { tollBefore } from './toll.ts'

/** In the order in which they are tried: what stands nearest to the number and can hardly be read otherwise comes first. */
const FRAMES: readonly Frame[] = [
  countedNoun,
  leftState,
  movedOut,
  stateAfter,
  tollBefore,
  losses,
  struckTargets,
  forcedAway,
  takenCaptive,
  numberingForce,
  objectOf,
  accompanied,
  inverted,
  subjectOf,
  lostLives,
  besiegedIn,
]

/** What the number is a number of, by the first frame that fits; null where nothing says. */
export function governorOf(site: Site): Governor | null {
  for (const frame of FRAMES) {
    const governor = frame(site)
    if (governor) return governor
  }
  return null
}
