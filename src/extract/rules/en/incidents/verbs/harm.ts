import { clauseStart, groupStart, isPassive, stretchEnd } from '../../clause/extent.ts'
import { isPredicate } from '../../clause/predicate.ts'
import { anyWord, wordAt } from '../../clause/scene.ts'
import { tellingOf } from '../../clause/telling.ts'
import { weaponIn } from '../nouns/noun.ts'
import type { Scene, Sighting } from '../sighting.ts'
import type { Act, ActVerb } from '../words.ts'

/** Verbs of the measures that tell of care or of nature, not of an attack. */
const NOT_BY_FORCE = /^(?:treat|hospitali[sz]e|bury|electrocute|drown|suffocate|collapse|hurt|succumb|hit|shell|down|level|gut)$/u
const NOUN = /^(?:casualties|casualty|deaths|fatalities|toll|injuries|losses|dead|wounded|killed|injured|martyrs|damage|death)$/u
/** What kills without anybody's attack. */
const OF_NATURE =
  /^(?:hunger|starvation|malnutrition|disease|diseases|cold|cholera|dehydration|cancer|thirst|famine|flood|floods|earthquake|accident|covid|natural|illness|complications|fever|measles|drowning|crash)$/u

/** Whether the word at `at` tells that somebody was killed or hurt, or something destroyed: what an attack noun beside it did. */
export function harmWordAt(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!
  if (NOUN.test(token.folded)) return true
  if (/^liv(?:es|e)$/u.test(token.folded))
    return /^claim/u.test(wordAt(scene, at - 3)) || /^claim/u.test(wordAt(scene, at - 2)) || /^claim/u.test(wordAt(scene, at - 4))
  return harmVerbAt(scene, at) !== null
}

function harmVerbAt(scene: Scene, at: number): ActVerb | null {
  const verb = scene.words.verbs
    .get(scene.tokens[at]!.folded)
    ?.find(({ act, base }) => act === 'harm' && !NOT_BY_FORCE.test(base))
  return verb && isPredicate(scene, at) ? verb : null
}

/** "killed 14 civilians", "was wounded", "destroyed a depot": by what, an attack noun beside it may tell. */
export function harmed(scene: Scene, at: number): Sighting | null {
  const verb = harmVerbAt(scene, at)
  if (!verb) return null
  const { tokens, sentence } = scene
  const to = stretchEnd(scene, at + 1)
  for (let i = at; i < Math.min(sentence.to, at + 8); i++) if (OF_NATURE.test(tokens[i]!.folded)) return null
  const telling = tellingOf(scene, at)
  if (!telling) return null
  const passive = isPassive(scene, at) || (verb.participle && isBare(scene, at)) || verb.base === 'die' || verb.base === 'perish'
  return {
    act: (passive ? weaponBehind(scene, at, to) : null) ?? 'harm',
    from: clauseStart(scene, at),
    to,
    trigger: [groupStart(scene, at), at + 1],
    tie: passive ? 'passive' : 'active',
    ...telling,
    rule: 'en.incident.harm',
  }
}

/** "killed by a shell". */
function weaponBehind(scene: Scene, at: number, to: number): Act | null {
  if (wordAt(scene, at + 1) !== 'by') return null
  const weapon = weaponIn(scene, at + 2, Math.min(to, at + 9))
  return weapon === 'suicide' && !anyWord(scene, at + 2, at + 6, (word) => word === 'bomber' || word === 'bombers')
    ? null
    : weapon
}

/** "12 killed in", "three wounded by": a headline's passive without "were". */
const isBare = (scene: Scene, at: number): boolean =>
  /^(?:in|by|during|as|when|after|near|on|at|while|amid|since|following|over|outside|inside|)$/u.test(wordAt(scene, at + 1))
