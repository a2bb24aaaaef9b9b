import { clauseStart, groupStart, stretchEnd } from '../../clause/extent.ts'
import { anyWord, wordAt } from '../../clause/scene.ts'
import { tellingOf } from '../../clause/telling.ts'
import { weaponIn } from '../nouns/noun.ts'
import type { Scene, Sighting } from '../sighting.ts'

const EXPLODES: ReadonlySet<string> = new Set(
  'explode explodes exploded exploding detonate detonates detonated detonating blew blown blow blows ripped rips went goes'.split(
    ' ',
  ),
)

/** "a car bomb exploded", "went off", "blew himself up", "detonated a device". */
export function exploded(scene: Scene, at: number): Sighting | null {
  const { tokens } = scene
  const { folded, tag } = tokens[at]!
  if (!EXPLODES.has(folded) || tag === 'NOUN') return null
  // "exploding drones"
  if (/ing$/u.test(folded) && tokens[at + 1]?.tag === 'NOUN' && tokens[at - 1]?.tag !== 'AUX') return null
  const next = wordAt(scene, at + 1)
  if (/^(?:went|goes)$/u.test(folded) && next !== 'off') return null
  if (/^(?:blew|blown|blow|blows)$/u.test(folded) && !anyWord(scene, at + 1, at + 7, (w) => w === 'up')) return null
  if (/^(?:ripped|rips)$/u.test(folded) && next !== 'through') return null
  const from = clauseStart(scene, at)
  const to = stretchEnd(scene, at + 1)
  const weapon = weaponIn(scene, at + 1, Math.min(to, at + 8)) ?? weaponIn(scene, from, at)
  if (!weapon && !/^blew|^blow/u.test(folded)) return null
  const suicide = weaponIn(scene, at + 1, Math.min(to, at + 5)) === 'suicide' || weaponIn(scene, from, at) === 'suicide'
  const telling = tellingOf(scene, at)
  if (!telling) return null
  return {
    act: suicide ? 'suicide' : weapon === 'shelling' || weapon === 'air' || weapon === 'grenade' ? weapon : 'explosive',
    from,
    to,
    trigger: [groupStart(scene, at), at + 1],
    tie: 'active',
    ...telling,
    rule: 'en.incident.exploded',
  }
}

/** Words that the rule looks at. */
export const EXPLODING = EXPLODES
