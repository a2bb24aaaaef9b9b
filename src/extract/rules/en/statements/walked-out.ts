import { clauseStart, groupStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { tellingOf } from '../clause/telling.ts'
import { rule, type Scene, type StatementFinding } from './scene.ts'
import { voicesBefore } from './voices.ts'

const LEAVES: ReadonlySet<string> = new Set(
  'walked walk walks walking pulled pull pulls pulling withdrew withdraw withdrawn quit quits'.split(' '),
)

/** "walked out of the negotiations", "pulled out of talks": a refusal to go on talking. */
export function walkedOut(scene: Scene, at: number): StatementFinding | null {
  if (
    !LEAVES.has(wordAt(scene, at)) ||
    !anyWord(scene, at + 1, at + 6, (word) =>
      /^(?:talks|negotiations|meeting|summit|deal|agreement|conference|ceasefire|truce)$/u.test(word),
    )
  )
    return null
  const telling = tellingOf(scene, at)
  const by = telling ? voicesBefore(scene, groupStart(scene, at)) : []
  if (!telling || by.length === 0) return null
  return {
    type: 'REJECT',
    from: clauseStart(scene, at),
    to: stretchEnd(scene, at + 1),
    trigger: [at, at + 1],
    ...telling,
    by,
    addressed: [],
    takesUp: false,
    rule: rule('walked-out'),
  }
}

/** Words that the rule looks at. */
export const WALKING = LEAVES
