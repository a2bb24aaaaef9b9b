import type { Modality, Polarity } from '../../../../model/claim.ts'
import { clauseStart, groupStart } from './extent.ts'
import { type ActNoun, anyWord, type Scene, TOLD, wordAt } from './sighting.ts'

/** How a verb or noun tells of an act. */
export interface Telling {
  readonly polarity: Polarity
  readonly modality: Modality
  readonly hedges: readonly string[]
}

const MODAL = /^(?:will|would|could|can|cannot|should|must|shall|ll|wo|ca|to)$/u
const MAYBE = /^(?:may|might|could)$/u
const NOT = /^(?:not|never|nt|neither|nor|without|didnt|wasnt|werent|cannot)$/u
const HEDGE = /^(?:reportedly|allegedly|apparently|purportedly|possibly|probably|suspected|believed|thought|presumably)$/u
/** Behind these "to" tells of what was done. */
const DONE_TO =
  /^(?:began|begun|begins|begin|beginning|started|starts|continue|continued|continues|continuing|managed|succeeded|went|used|uses|using|happened|said|reported|known|believed|thought|alleged|appeared|able|confirmed|proceeded)$/u
const SUPPOSES = /^(?:if|unless|whether|should|lest)$/u
/** An -ing form behind these only names what somebody is charged with, kept from or aims at. */
const NAMES_ONLY = /^(?:of|for|from|to|without|against|about|at|despite|into|means|mean|meant|would|avoid|stop)$/u

/** How the verb at `at` tells; null where it tells of no deed: a plan, an order, a supposition, a charge. */
export function tellingOf(scene: Scene, at: number): Telling | null {
  const { tokens } = scene
  const group = groupStart(scene, at)
  const words = tokens.slice(group, at).map((t) => t.folded)
  const hedges = words.filter((word) => HEDGE.test(word))
  const have = words.includes('have')
  if (words.some((word) => MAYBE.test(word)) && have) return { polarity: 'asserted', modality: 'possible', hedges }
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

const REACH = 5
const NO = /^(?:no|any|zero)$/u
/** Words for a kind of thing, not for one that happened. */
const KIND = /^(?:any|more|further|future|possible|potential|planned|imminent|such|another possible|every|whether|like|or)$/u

/** Whether a noun only names what is feared, planned, stopped or judged, or describes another noun. */
export function isBackground(scene: Scene, noun: ActNoun): boolean {
  const { tokens, words, sentence } = scene
  const next = tokens[noun.to]
  if (next && next.sentence === sentence.index) {
    if (words.modified.has(next.folded) && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'VERB')) return true
    if (next.text === '-') return true
  }
  if (tokens[noun.from - 1]?.text === '-' && !/^(?:air|cross|car|counter)$/u.test(wordAt(scene, noun.from - 2))) return true
  for (let i = noun.start - 1; i >= Math.max(sentence.from, noun.start - REACH); i--) {
    const { folded, text } = tokens[i]!
    if (/^[.,;:()"“”…]$/u.test(text)) break
    if (words.notTold.has(folded)) return true
    // A verb of its own stands between.
    if (words.carried.has(folded) || words.happens.has(folded)) break
  }
  for (let i = noun.start; i < noun.from; i++) if (KIND.test(tokens[i]!.folded)) return true
  return NO.test(wordAt(scene, noun.start))
}
