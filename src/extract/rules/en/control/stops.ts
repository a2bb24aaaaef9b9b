import { groundAt, listed } from './ground.ts'
import type { Found, Ground, Scene, Side, Stretch } from './scene.ts'
import { doerOf, isPassive, phraseSide, restEnd, sideBehind } from './verb.ts'
import type { ControlVerb } from './words.ts'

const REACH = 9
const TO_PLACE = 26

/** "repelled three assaults near X", "the advance was halted": the attacker is who attacks. */
export function stops(scene: Scene, at: number, use: ControlVerb): Found | null {
  const { tokens, sentence } = scene
  const after = restEnd(scene, at, use.rest)
  if (after < 0) return null
  const { phrase, side } = doerOf(scene, at)
  if (use.base === 'fail' || use.base === 'falter') return failed(scene, at, phrase)
  if (isPassive(scene, at, use)) {
    const attack = phrase ? attackIn(scene, { from: phrase.from, to: at }) : -1
    if (attack < 0 || !phrase) return null
    const by = sideBehind(scene, after, /^by$/u, 12)
    const ground = groundOfAttack(scene, attack, phrase)
    return {
      change: 'repelled',
      ground: { ...ground, from: Math.min(ground.from, attack) },
      by,
      lostBy: attacker(scene, attack, phrase.from),
      rule: 'passive',
    }
  }
  const attack = attackIn(scene, { from: at + 1, to: Math.min(sentence.to, after + REACH) })
  if (attack < 0 || (phrase && !side)) return null
  if (
    tokens
      .slice(at + 1, attack)
      .some((t) => t.tag === 'VERB' || (t.tag === 'PUNCT' && t.text !== '-' && !/^["“”]$/u.test(t.text)))
  )
    return null
  return {
    change: 'repelled',
    ground: groundOfAttack(scene, attack, { from: at, to: attack + 1 }),
    by: side,
    lostBy: attacker(scene, attack, at + 1),
    rule: 'verb',
  }
}

/** "the infiltration attempts all failed". */
function failed(scene: Scene, at: number, phrase: Stretch | null): Found | null {
  const attack = phrase && scene.tokens[at + 1]?.folded !== 'to' ? attackIn(scene, { from: phrase.from, to: at }) : -1
  if (attack < 0 || !phrase || /^attempts?$/u.test(scene.tokens[attack]!.folded)) return null
  return {
    change: 'repelled',
    ground: groundOfAttack(scene, attack, phrase),
    by: null,
    lostBy: attacker(scene, attack, phrase.from),
    rule: 'fall',
  }
}

/** The noun of the attack; −1 where there is none, or where it comes from the air or in secret. */
function attackIn({ tokens, words }: Scene, { from, to }: Stretch): number {
  for (let i = from; i < to; i++) {
    if (!words.attacks.has(tokens[i]!.folded)) continue
    const described = tokens.slice(Math.max(from, i - 3), i).some((t) => words.noGround.has(t.folded))
    return described ? -1 : i
  }
  return -1
}

/** Whose attack: "the rebels' assault", "an attack by IS", "an attack launched by IS". */
export function attacker(scene: Scene, attack: number, from: number): Side | null {
  const { actors, tokens, sentence } = scene
  const owner = actors.findLast((a) => a.from >= from && a.to <= attack && attack - a.to <= 4)
  if (owner) return phraseSide(scene, owner.from)
  if (tokens.slice(from, attack).some((t) => /^enem(?:y|ies)$/u.test(t.folded))) return phraseSide(scene, from)
  const of = tokens[attack + 1]?.folded === 'of' ? phraseSide(scene, attack + 2) : null
  return of ?? sideBehind(scene, attack + 1, /^by$/u, Math.min(8, sentence.to - attack))
}

/** The place of the attack: behind it in its own phrase, or farther on in the clause. */
function groundOfAttack(scene: Scene, attack: number, phrase: Stretch): Ground {
  const { places, sentence, tokens } = scene
  const inside = places.findIndex(
    (p) => p.use === 'literal' && p.from > attack && p.to <= Math.min(sentence.to, attack + TO_PLACE),
  )
  if (inside >= 0) return listed(scene, inside)
  const before = places.findIndex((p) => p.use === 'literal' && p.from >= phrase.from && p.to <= attack)
  if (before >= 0) return { places: [before], from: phrase.from, to: attack + 1 }
  const area = /^(?:on|to|at|near|against)$/u.test(tokens[attack + 1]?.folded ?? '') ? groundAt(scene, attack + 2) : null
  return area ?? { places: [], from: Math.min(attack, phrase.from), to: attack + 1 }
}
