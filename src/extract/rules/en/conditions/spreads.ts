import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { tellingOf } from '../clause/telling.ts'
import { type ConditionFinding, type Rule, type Scene, told } from './scene.ts'

const SPREADS: ReadonlySet<string> = new Set(
  'spread spreads spreading soar soars soared soaring skyrocket skyrocketed skyrocketing surge surged surging rise risen rose rising doubled tripled quadrupled spiralled spiraled spiralling spiraling rampant widespread rife hikes hike broke broken emerged climbed jumped'.split(
    ' ',
  ),
)

/** "Diseases are spreading", "prices have soared", "malnutrition is rife", "price hikes for bread". */
export const spreads: Rule = { triggers: () => SPREADS, find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const { words, tokens } = scene
  const word = wordAt(scene, at)
  if (!SPREADS.has(word)) return null
  if (/^hikes?$/u.test(word))
    return wordAt(scene, at - 1) === 'price' ? told(at - 1, stretchEnd(scene, at + 1), [at - 1, at + 1], 'spreads') : null
  if (/^(?:broke|broken)$/u.test(word) && wordAt(scene, at + 1) !== 'out') return null
  if (tokens[at]!.tag === 'NOUN' && !/^(?:rampant|widespread|rife)$/u.test(word)) return null
  const from = clauseStart(scene, at)
  if (!anyWord(scene, Math.max(from, at - 8), at, (w) => words.spreads.has(w)) || !isSubject(scene, from, at)) return null
  const telling = tellingOf(scene, at)
  if (!telling || telling.polarity === 'denied') return null
  return told(from, stretchEnd(scene, at + 1), [at, at + 1], 'spreads')
}

/** "Prices of bread have soared", not "the army fights disease, spreading". */
function isSubject({ tokens, words }: Scene, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    if (words.spreads.has(tokens[i]!.folded)) return true
    if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'AUX') return false
  }
  return false
}
