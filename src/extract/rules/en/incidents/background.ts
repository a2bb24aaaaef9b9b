import { wordAt } from '../clause/scene.ts'
import type { ActNoun, Scene } from './sighting.ts'

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
    if ((words.carried.has(folded) || words.happens.has(folded)) && !/ing$/u.test(folded)) break
  }
  for (let i = noun.start; i < noun.from; i++) if (KIND.test(tokens[i]!.folded)) return true
  return NO.test(wordAt(scene, noun.start))
}
