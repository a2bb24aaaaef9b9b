import { clauseStart, groupStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { TOLD } from '../clause/telling.ts'
import { creditedAt } from './credited.ts'
import { rule, type Scene, type StatementFinding } from './scene.ts'
import { sameVoice } from './voice.ts'
import { voicesBefore } from './voices.ts'

const SIDES = /^(?:parties|sides|states|countries|community|world|leaders|governments|powers|forces|groups|belligerents)$/u

/** "said Israel must allow aid in", "“Both sides should stop”, the envoy said": what somebody says that others must do. */
export function obliged(scene: Scene, at: number): StatementFinding | null {
  const { tokens } = scene
  if (!/^(?:must|should)$/u.test(wordAt(scene, at))) return null
  const verb = /^(?:not|now|immediately|also|first|be)$/u.test(wordAt(scene, at + 1)) ? at + 2 : at + 1
  if (tokens[verb]?.tag !== 'VERB' && wordAt(scene, at + 1) !== 'be') return null
  const credited = creditedAt(scene, at)
  if (!credited || credited.denied) return null
  const from = Math.max(clauseStart(scene, at), credited.content)
  const [addressed] = /^(?:we|i|you|it|they|he|she)$/u.test(wordAt(scene, at - 1))
    ? []
    : voicesBefore(scene, groupStart(scene, at))
  const somebody = addressed && addressed.from >= from ? addressed : null
  if (somebody && credited.by.some((by) => sameVoice(by, somebody))) return null
  // "action must be taken": of whom it is asked is not said.
  if (!somebody && wordAt(scene, at + 1) !== 'be' && !anyWord(scene, Math.max(from, at - 5), at, (word) => SIDES.test(word)))
    return null
  return {
    type: 'REQUEST',
    from: Math.min(credited.from, from),
    to: stretchEnd(scene, verb + 1),
    trigger: [at, verb + 1],
    ...TOLD,
    by: credited.by,
    addressed: somebody ? [somebody] : [],
    takesUp: false,
    rule: rule('obliged'),
  }
}
