import { longestAt } from '../../../../../text/phrases.ts'
import { clauseStart, groupStart, stretchEnd } from '../../clause/extent.ts'
import { anyWord, wordAt } from '../../clause/scene.ts'
import { tellingOf } from '../../clause/telling.ts'
import type { Scene, Sighting } from '../sighting.ts'

const USES: ReadonlySet<string> = new Set(
  'fire fires fired firing use uses used using deploy deployed deploying launched lobbed threw'.split(' '),
)
const BREAKS_UP: ReadonlySet<string> = new Set('disperse disperses dispersed dispersing broke break breaking'.split(' '))
const REACH = 6

/** "fired tear gas at demonstrators", "dispersed the crowd": police act against a crowd. */
export function policed(scene: Scene, at: number): Sighting | null {
  const { tokens, words, sentence } = scene
  const word = wordAt(scene, at)
  if (!POLICING.has(word)) return null
  const armed =
    USES.has(word) &&
    tokens.slice(at + 1, Math.min(sentence.to, at + REACH)).some((t) => longestAt(words.policing, tokens, t.index, sentence.to))
  const broken =
    BREAKS_UP.has(word) &&
    (!/^br/u.test(word) || anyWord(scene, at + 1, at + 5, (w) => w === 'up')) &&
    anyWord(scene, at + 1, at + REACH, (w) => words.crowd.has(w))
  if (!armed && !broken) return null
  const telling = tellingOf(scene, at)
  if (!telling) return null
  return {
    act: 'policing',
    from: clauseStart(scene, at),
    to: stretchEnd(scene, at + 1),
    trigger: [groupStart(scene, at), at + 1],
    tie: 'active',
    ...telling,
    rule: 'en.incident.policed',
  }
}

/** Words that the rule looks at. */
export const POLICING: ReadonlySet<string> = new Set([...USES, ...BREAKS_UP])
