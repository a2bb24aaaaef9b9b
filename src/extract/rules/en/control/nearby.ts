import { groundAt } from './ground.ts'
import type { Found, Scene } from './scene.ts'
import { doerOf, sideBehind } from './verb.ts'

export const DISTANCE = /^(?:km|kms|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|yards)$/u
const FROM = /^(?:from|outside|away|off|short|north|south|east|west|northeast|northwest|southeast|southwest|of|within)$/u
const AMOUNT =
  /^(?:about|around|some|only|just|now|a|few|hundred|less|than|fewer|within|nearly|roughly|under|barely|several|already|still|at|most)$/u
const REMAINS = /^(?:remain|remains|remained|remaining|still|there|last|isolated|small)$/u

/** "our troops are ten kilometres from X": an army that near is on its way. */
export function byDistance(scene: Scene, at: number): Found | null {
  const { tokens, sentence } = scene
  let i = at - 1
  while (i > sentence.from && (tokens[i]!.tag === 'NUM' || AMOUNT.test(tokens[i]!.folded))) i--
  if (i === at - 1 || !/^(?:are|is|were|was|re)$/u.test(tokens[i]!.folded)) return null
  let to = at + 1
  while (to < sentence.to && FROM.test(tokens[to]!.folded)) to++
  const { side } = doerOf(scene, i)
  const ground = side && to > at + 1 ? groundAt(scene, to) : null
  return ground ? { change: 'advancing', ground, by: side, lostBy: null, rule: 'distance' } : null
}

/** "pockets of IS fighters remain in X", "there are still pockets around X". */
export function byPockets(scene: Scene, at: number): Found | null {
  const { tokens, sentence } = scene
  if (!tokens.slice(Math.max(sentence.from, at - 5), Math.min(sentence.to, at + 7)).some((t) => REMAINS.test(t.folded)))
    return null
  const by = sideBehind(scene, at + 1, /^of$/u, 1) ?? doerBefore(scene, at)
  // "pockets of snow"
  if (!by && tokens[at + 1]?.folded === 'of') return null
  for (let i = at + 1; i < Math.min(sentence.to, at + 9); i++) {
    if (!/^(?:in|at|around|near|inside|on|across|along)$/u.test(tokens[i]!.folded)) continue
    const ground = groundAt(scene, i + 1)
    return ground && { change: 'partly-held', ground: { ...ground, from: at }, by, lostBy: null, rule: 'pockets' }
  }
  return null
}

/** "IS still has pockets in X". */
function doerBefore(scene: Scene, at: number) {
  const verb = scene.tokens
    .slice(Math.max(scene.sentence.from, at - 4), at)
    .findLast((t) => /^(?:has|have|had|holds|hold|held|keeps|controls)$/u.test(t.folded))
  return verb ? doerOf(scene, verb.index).side : null
}
