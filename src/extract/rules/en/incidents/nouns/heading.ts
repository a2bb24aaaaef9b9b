import { isFiniteVerb } from '../../clause/extent.ts'
import { TOLD } from '../../clause/telling.ts'
import { type ActNoun, isActorAt, isPlaceAt, type Scene, type Sighting } from '../sighting.ts'

const LONGEST = 30

/** "Regime strikes in and near Orlo": a title or heading without a verb of its own. */
export function heading(scene: Scene, noun: ActNoun): Sighting | null {
  const { layer, sentence, tokens } = scene
  const { from, to, block } = sentence
  if (to - from > LONGEST || layer.blocks[block]!.from !== from) return null
  for (let i = from; i < to; i++) {
    if (/^[.]$/u.test(tokens[i]!.text)) break
    if (isFiniteVerb(scene, i)) return null
  }
  let told = false
  for (let i = noun.start; i < noun.end; i++) told ||= isPlaceAt(scene, i) || isActorAt(scene, i)
  return told
    ? {
        act: noun.act,
        from: noun.start,
        to: noun.end,
        trigger: [noun.from, noun.to],
        tie: 'noun',
        ...TOLD,
        rule: 'en.incident.heading',
      }
    : null
}
