import { clauseStart, groupStart, stretchEnd } from '../../clause/extent.ts'
import { anyWord, wordAt } from '../../clause/scene.ts'
import { tellingOf } from '../../clause/telling.ts'
import type { Scene, Sighting } from '../sighting.ts'

const TAKES: ReadonlySet<string> = new Set(
  'take takes took taken taking seize seizes seized seizing gain gains gained gaining regain regains regained regaining retake retook assumed wrested establish established establishing restored'.split(
    ' ',
  ),
)

/** "took full control of Orlo", "seizing control over the city": whatever the place is called. */
export function tookControl(scene: Scene, at: number): Sighting | null {
  if (!TAKES.has(wordAt(scene, at)) || !anyWord(scene, at + 1, at + 4, (word) => word === 'control')) return null
  const telling = tellingOf(scene, at)
  if (!telling) return null
  const of = [2, 3, 4, 5].map((step) => at + step).find((i) => /^(?:of|over)$/u.test(wordAt(scene, i)))
  if (of === undefined || !/^(?:DET|NOUN|PROPN|NUM|ADJ)$/u.test(scene.tokens[of + 1]?.tag ?? '')) return null
  if (anyWord(scene, of, of + 6, (word) => /^(?:percent|half|most|swathes|swaths|much|situation|land)$/u.test(word))) return null
  return {
    act: 'taken',
    from: clauseStart(scene, at),
    to: stretchEnd(scene, at + 1),
    trigger: [groupStart(scene, at), at + 1],
    tie: 'active',
    ...telling,
    rule: 'en.incident.took-control',
  }
}

/** Words that the rule looks at. */
export const TAKING = TAKES
