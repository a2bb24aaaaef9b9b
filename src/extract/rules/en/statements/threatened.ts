import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { TOLD } from '../clause/telling.ts'
import { creditedAt } from './credited.ts'
import { rule, type Scene, type StatementFinding } from './scene.ts'
import { sideVoice } from './voice.ts'

const SELF = /^(?:they|we|it|he|she|i)$/u

/** "said those who stay will face death", "“We will continue fighting until”": what a side says that it will do to others. */
export function threatened(scene: Scene, at: number): StatementFinding | null {
  const { tokens, words } = scene
  if (!/^(?:will|shall|ll)$/u.test(wordAt(scene, at))) return null
  const verb = /^(?:also|soon|now|still|all)$/u.test(wordAt(scene, at + 1)) ? at + 2 : at + 1
  const word = wordAt(scene, verb)
  if (!words.threatened.has(word)) return null
  if (/^(?:continue|defend|fight|resist)$/u.test(word) && !isFight(scene, verb)) return null
  const credited = creditedAt(scene, at)
  if (!credited) return null
  const from = clauseStart(scene, at)
  const self = SELF.test(wordAt(scene, at - 1)) || scene.actors.some((a) => a.from >= from && a.to <= at)
  const face = /^(?:face|suffer|pay|regret|die|burn)$/u.test(word)
  // "Civilians will face hunger" is no threat: somebody must be threatened by a side.
  if (
    face ? !anyWord(scene, from - 1, at, (w) => /^(?:those|anyone|whoever|who|enemy|aggressor|aggressors|they)$/u.test(w)) : !self
  )
    return null
  const actor = scene.actors.find((a) => a.from > verb && a.from <= verb + 6)
  return {
    type: 'THREATEN',
    from: Math.min(credited.from, from, credited.content > 0 && credited.content < at ? credited.content : at),
    to: stretchEnd(scene, verb + 1),
    trigger: [at, verb + 1],
    ...TOLD,
    by: credited.by,
    addressed: actor ? [sideVoice(actor)] : [],
    takesUp: false,
    rule: rule('threatened'),
  }

  function isFight(s: Scene, i: number): boolean {
    return (
      anyWord(s, i, i + 6, (w) =>
        /^(?:fighting|fight|until|operations|strikes|against|struggle|defend|resistance|attacks|war|missions|territory|land)$/u.test(
          w,
        ),
      ) && tokens[i + 1] !== undefined
    )
  }
}
