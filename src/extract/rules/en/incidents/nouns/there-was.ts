import { anyWord } from '../../clause/scene.ts'
import { TOLD } from '../../clause/telling.ts'
import type { ActNoun, Scene, Sighting } from '../sighting.ts'

/** "There was shelling while they walked": the words that say that something is. */
export function thereWas(scene: Scene, noun: ActNoun): Sighting | null {
  const { tokens, sentence } = scene
  for (let i = noun.start - 1; i >= Math.max(sentence.from, noun.start - 5); i--) {
    if (tokens[i]!.folded !== 'there') {
      if (!/^(?:AUX|ADV|DET|ADJ|NUM)$/u.test(tokens[i]!.tag) && tokens[i]!.folded !== 'of') return null
      continue
    }
    if (anyWord(scene, i, noun.from, (word) => /^(?:will|would|could|no|not|nt|may|might|if)$/u.test(word))) return null
    return {
      act: noun.act,
      from: i,
      to: noun.end,
      trigger: [noun.from, noun.to],
      tie: 'noun',
      ...TOLD,
      rule: 'en.incident.there-was',
    }
  }
  return null
}
