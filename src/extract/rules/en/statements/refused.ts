import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { TOLD } from '../clause/telling.ts'
import { creditedAt } from './credited.ts'
import { rule, type Scene, type StatementFinding } from './scene.ts'
import { addresseeOf } from './voices.ts'

const WILL = /^(?:will|would|wo|shall|can|cannot|could|ca|wont|wouldnt|cant|ll|d)$/u
const NOT = /^(?:not|never|nt|nor|neither|wont|wouldnt|cant|cannot)$/u
const SELF = /^(?:they|we|it|he|she|i)$/u

/** "told US officials that they would not leave", "“we cannot leave our city”": a refusal in the speaker's own words. */
export function refused(scene: Scene, at: number): StatementFinding | null {
  if (!WILL.test(wordAt(scene, at))) return null
  const not = [at, at + 1, at + 2].find((i) => NOT.test(wordAt(scene, i)))
  const rather =
    not === undefined && wordAt(scene, at + 1) === 'rather' && anyWord(scene, at + 2, at + 9, (word) => word === 'than')
  if (not === undefined && !rather) return null
  const verb = not === undefined ? at + 2 : not + 1
  if (!rather && !scene.words.refused.has(wordAt(scene, verb)) && !scene.words.refused.has(wordAt(scene, verb + 1))) return null
  const subject = subjectOf(scene, at)
  if (subject === null) return null
  const credited = creditedAt(scene, at)
  if (!credited || credited.by.length === 0) return null
  return {
    type: 'REJECT',
    from: Math.min(credited.from, clauseStart(scene, at)),
    to: stretchEnd(scene, verb + 1),
    trigger: [at, verb + 1],
    ...TOLD,
    by: credited.by,
    addressed: addresseeOf(scene, credited),
    takesUp: false,
    rule: rule('refused'),
  }
}

/** The pronoun before the verb that means the speaker; null for anybody else. */
function subjectOf(scene: Scene, at: number): number | null {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 3); i--) {
    if (SELF.test(wordAt(scene, i))) return i
    if (scene.tokens[i]!.tag !== 'ADV' && scene.tokens[i]!.tag !== 'AUX') return null
  }
  return null
}
