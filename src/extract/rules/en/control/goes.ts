import { groundAt } from './ground.ts'
import type { Found, Ground, Scene } from './scene.ts'
import { doerOf, hasBe, restEnd } from './verb.ts'
import type { ControlVerb } from './words.ts'

/** Everybody moves, marches and crosses: only into or towards ground is that an advance. */
const ANYBODY = /^(?:move|march|roll|sweep|pour|surge|stream|charge|edge|inch|creep|cross|punch|press|push|break|fight)$/u
const INTO = /^(?:into|onto|toward|towards|closer|deeper|further|through|on|inside|across|past)$/u
const INSIDE = /^(?:in|inside|near|at|around|along|from|to|into|on|onto|toward|towards|of|against|beyond)$/u
/** These tell of an advance without a place: "the rebels advanced", "gained ground". */
const BARE = /^(?:advance|gain|make|achieve|improve)$/u
/** These advance without anybody's march. */
const NO_FORCE =
  /\b(?:talks|negotiations|bill|team|side|club|work|project|investigation|process|plans?|efforts?|storm|fire|floods?)$/iu
const NOT_ON = /^(?:out|back|up|down|ahead|for)$/u

export function goes(scene: Scene, at: number, use: ControlVerb): Found | null {
  if (hasBe(scene, at, use)) return null
  const after = restEnd(scene, at, use.rest)
  if (after < 0) return null
  const { side } = doerOf(scene, at)
  if (!side || NO_FORCE.test(side.mention.words)) return null
  const ground = goal(scene, after, use)
  if (!ground && !isBare(scene, after, use)) return null
  return { change: use.change, ground, by: side, lostBy: null, rule: 'verb' }
}

/** The ground behind the words that lead to it: "closer to X", "deeper into X", "in on X". */
function goal(scene: Scene, after: number, use: ControlVerb): Ground | null {
  const { tokens, sentence, words, places } = scene
  if (use.rest.length === 0 && NOT_ON.test(tokens[after]?.folded ?? '')) return null
  let i = after
  let led = false
  for (; i < Math.min(sentence.to, after + 6); i++) {
    const { folded, tag } = tokens[i]!
    const lead = words.goals.has(folded)
    if (lead && (use.rest.length > 0 || !ANYBODY.test(use.base) || INTO.test(folded) || led)) led = true
    else if (
      !(led && INSIDE.test(folded)) &&
      !(tag === 'ADV' && !lead) &&
      !(tag === 'NUM' || /^(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?)$/u.test(folded))
    )
      break
  }
  const near = places.findIndex((p) => p.use === 'literal' && p.from < i && p.to > i)
  if (!led && near < 0) return null
  return groundAt(scene, i)
}

/** Not "advanced the date", "made progress in talks". */
const isBare = ({ tokens, sentence }: Scene, after: number, use: ControlVerb): boolean =>
  BARE.test(use.base) &&
  use.rest[0] !== 'progress' &&
  (after >= sentence.to || !/^(?:DET|NOUN|PROPN|NUM|PRON)$/u.test(tokens[after]!.tag))
