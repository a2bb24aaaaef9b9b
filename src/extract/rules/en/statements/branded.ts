import { groupStart, stretchEnd } from '../clause/extent.ts'
import { isPredicate } from '../clause/predicate.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { tellingOf } from '../clause/telling.ts'
import { creditedAt } from './credited.ts'
import { rule, type Scene, type StatementFinding } from './scene.ts'
import { sideVoice } from './voice.ts'
import { voicesBefore } from './voices.ts'

const BRANDS =
  /^(?:describe|describes|described|describing|call|calls|called|calling|brand|brands|branded|label|labels|labelled|labeled|term|terms|termed|dub|dubbed)$/u

/** "described the raid as a war crime", "called the strikes “barbaric”": a name that accuses. */
export function branded(scene: Scene, at: number): StatementFinding | null {
  if (!BRANDS.test(wordAt(scene, at)) || !isPredicate(scene, at)) return null
  if (!anyWord(scene, at + 2, at + 14, (word) => scene.words.reproach.has(word))) return null
  if (/^(?:on|for|upon)$/u.test(wordAt(scene, at + 1))) return null
  const telling = tellingOf(scene, at)
  const by = telling ? voicesBefore(scene, groupStart(scene, at)) : []
  const credited = by.length === 0 ? creditedAt(scene, at) : null
  if (!telling || (by.length === 0 && !credited)) return null
  const against = scene.actors.find((a) => a.from > at && a.from <= at + 6)
  return {
    type: 'ACCUSE',
    from: by[0] && by[0].from >= scene.sentence.from && by[0].from < at ? by[0].from : at,
    to: Math.max(stretchEnd(scene, at + 1), at + 2),
    trigger: [at, at + 1],
    ...telling,
    by: by.length > 0 ? by : credited!.by,
    addressed: against ? [sideVoice(against)] : [],
    takesUp: false,
    rule: rule('branded'),
  }
}

/** Words that the rule looks at. */
export const isBranding = (word: string): boolean => BRANDS.test(word)
