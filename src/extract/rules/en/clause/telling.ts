import type { Modality, Polarity } from '../../../../model/claim.ts'
import { clauseStart, groupStart } from './extent.ts'
import { anyWord, type ClauseScene, wordAt } from './scene.ts'

/** How a verb or noun tells of what somebody did. */
export interface Telling {
  readonly polarity: Polarity
  readonly modality: Modality
  readonly hedges: readonly string[]
}

export const TOLD = { polarity: 'asserted', modality: 'actual', hedges: [] } as const

const MODAL = /^(?:will|would|could|can|cannot|should|must|shall|ll|wo|ca|to)$/u
const MAYBE = /^(?:may|might|could)$/u
const NOT = /^(?:not|never|nt|neither|nor|without|didnt|wasnt|werent|cannot)$/u
const HEDGE = /^(?:reportedly|allegedly|apparently|purportedly|possibly|probably|suspected|believed|thought|presumably)$/u
/** What is done again and again is no one incident. */
const HABIT = /^(?:regularly|routinely|often|usually|frequently|always|daily|occasionally|traditionally|typically|sometimes)$/u
/** Behind these "to" tells of what was done. */
const DONE_TO =
  /^(?:began|begun|begins|begin|beginning|started|starts|continue|continued|continues|continuing|managed|succeeded|went|used|uses|using|happened|said|reported|known|believed|thought|alleged|appeared|able|confirmed|proceeded)$/u
const SUPPOSES = /^(?:if|unless|whether|should|lest)$/u
/** An -ing form behind these only names what somebody is charged with, kept from or aims at. */
const NAMES_ONLY = /^(?:of|for|from|to|without|against|about|at|despite|into|means|mean|meant|would|avoid|stop)$/u

/** How the verb at `at` tells; null where it tells of no deed: a plan, an order, a supposition, a charge. */
export function tellingOf(scene: ClauseScene, at: number): Telling | null {
  const { tokens } = scene
  const group = groupStart(scene, at)
  const words = tokens.slice(group, at).map((t) => t.folded)
  const hedges = words.filter((word) => HEDGE.test(word))
  const have = words.includes('have')
  if (words.some((word) => MAYBE.test(word)) && have) return { polarity: 'asserted', modality: 'possible', hedges }
  if (words.some((word) => HABIT.test(word)) || HABIT.test(wordAt(scene, at + 1))) return null
  const to = words.lastIndexOf('to')
  if (to >= 0) {
    const lead = wordAt(scene, group + to - 1)
    const done = DONE_TO.test(lead) || (DONE_TO.test(wordAt(scene, group - 1)) && to === 0)
    if (!done) return null
  } else if (words.some((word) => MODAL.test(word))) return null
  if (anyWord(scene, clauseStart(scene, at) - 1, group, (word) => SUPPOSES.test(word))) return null
  if (/ing$/u.test(tokens[at]!.folded) && words.length === 0 && NAMES_ONLY.test(wordAt(scene, at - 1))) return null
  // An order: "Stop shelling".
  if (tokens[at]!.tag === 'NOUN' && at === scene.sentence.from) return null
  return words.some((word) => NOT.test(word)) ? { polarity: 'denied', modality: 'actual', hedges } : { ...TOLD, hedges }
}
