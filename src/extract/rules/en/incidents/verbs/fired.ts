import { clauseStart, groupStart, stretchEnd } from '../../clause/extent.ts'
import { isPredicate } from '../../clause/predicate.ts'
import { anyWord, wordAt } from '../../clause/scene.ts'
import { tellingOf } from '../../clause/telling.ts'
import { weaponIn } from '../nouns/noun.ts'
import type { Scene, Sighting } from '../sighting.ts'
import type { Act } from '../words.ts'

const FIRES: ReadonlySet<string> = new Set(
  'fire fires fired firing launch launches launched launching lob lobs lobbed lobbing rain rains rained raining shot shoot shoots shooting hurl hurled hurling throw throws threw throwing drop drops dropped dropping released releasing'.split(
    ' ',
  ),
)
const LANDS: ReadonlySet<string> = new Set(
  'land lands landed landing fell falls fall falling slammed crashed rained ploughed plowed impacted'.split(' '),
)
const OPENS: ReadonlySet<string> = new Set('open opens opened opening came come'.split(' '))
const TRADES: ReadonlySet<string> = new Set('exchange exchanges exchanged exchanging trade trades traded trading'.split(' '))

/** "fired rockets at", "dropped barrel bombs on", "opened fire on", "a shell landed on": weapons that are used. */
export function fired(scene: Scene, at: number): Sighting | null {
  const { tokens } = scene
  const { folded, tag } = tokens[at]!
  if ((tag === 'NOUN' && !isPredicate(scene, at)) || tag === 'ADJ') return null
  const found = firedAt(scene, at, folded)
  if (!found) return null
  const telling = tellingOf(scene, at)
  if (!telling) return null
  return {
    act: found,
    from: clauseStart(scene, at),
    to: stretchEnd(scene, at + 1),
    trigger: [groupStart(scene, at), at + 1],
    tie: /^(?:was|were|been|being|are|is)$/u.test(wordAt(scene, at - 1)) ? 'passive' : 'active',
    ...telling,
    rule: 'en.incident.fired',
  }
}

function firedAt(scene: Scene, at: number, word: string): Act | null {
  const fire = anyWord(scene, at + 1, at + 3, (w) => /^(?:fire|gunfire)$/u.test(w))
  if (TRADES.has(word))
    return anyWord(scene, at + 1, at + 5, (w) => /^(?:fire|gunfire|shots|shelling)$/u.test(w)) ? 'clash' : null
  if (OPENS.has(word)) return fire ? (/^c/u.test(word) ? (wordAt(scene, at + 1) === 'under' ? 'attack' : null) : 'attack') : null
  if (LANDS.has(word)) {
    if (wordAt(scene, clauseStart(scene, at) - 1) === 'where') return null
    const weapon = weaponIn(scene, clauseStart(scene, at), groupStart(scene, at))
    return weapon === 'shelling' || (weapon === 'explosive' && /^(?:land|fell)/u.test(word)) ? 'shelling' : null
  }
  if (!FIRES.has(word) || wordAt(scene, at + 1) === 'down') return null
  // "shells fired by terrorists"
  if (/^(?:fired|launched|dropped)$/u.test(word) && /^(?:by|from|at|on|into)$/u.test(wordAt(scene, at + 1))) {
    const before = weaponIn(scene, Math.max(scene.sentence.from, at - 3), at)
    if (before && before !== 'suicide') return before
  }
  // "fired from his post", "launched a website": something must be shot.
  const passive = /^(?:was|were|been|being)$/u.test(wordAt(scene, at - 1))
  const weapon = passive
    ? weaponIn(scene, clauseStart(scene, at), groupStart(scene, at))
    : weaponIn(scene, at + 1, Math.min(scene.sentence.to, at + 8))
  const flies = anyWord(scene, at + 1, at + 9, (w) => /^(?:drones?|uavs?|shaheds?|munitions?|missiles)$/u.test(w))
  if (weapon === 'suicide' || (weapon === 'air' && !flies && /^(?:fire|shoot|shot)/u.test(word))) return null
  if (/^(?:drop|throw|threw|hurl|releas|rain)/u.test(word) && weapon === 'explosive')
    return /^(?:drop|rain)/u.test(word) ? 'air' : 'grenade'
  if (weapon) return weapon
  return /^fir/u.test(word) &&
    anyWord(scene, at + 1, at + 3, (w) => /^(?:on|at|upon|live|into)$/u.test(w)) &&
    tokensArePeople(scene, at)
    ? 'attack'
    : null
}

const tokensArePeople = (scene: Scene, at: number): boolean =>
  anyWord(
    scene,
    at + 1,
    at + 8,
    (w) => scene.words.measures.people.has(w) || /^(?:crowd|them|us|rounds|ammunition|convoy|checkpoint)$/u.test(w),
  )

/** Words that the rule looks at. */
export const FIRING: ReadonlySet<string> = new Set([...FIRES, ...LANDS, ...OPENS, ...TRADES])
