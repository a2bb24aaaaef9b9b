import { groundAt } from './ground.ts'
import type { Found, Ground, Scene, Side, Stretch } from './scene.ts'
import { sideIn } from './side.ts'
import { doerOf, hasBe, phraseSide, restEnd, sideBehind } from './verb.ts'
import type { ControlVerb } from './words.ts'

const LEADS =
  /^(?:of|from|to|into|in|at|across|near|outside|beyond|east|west|north|south|northeast|northwest|southeast|southwest|several|km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|short|away|out)$/u
/** Without ground these drive nobody anywhere: "soldiers stopped a gunman". */
const NEEDS_GROUND = /^(?:stop|halt|expel|oust|evict|eject|uproot|force|throw|kick)$/u

/** "drove the rebels out of X", "the fighters were pushed back from X": who is driven has lost, or has been repelled. */
export function drives(scene: Scene, at: number, use: ControlVerb): Found | null {
  const after = restEnd(scene, at, use.rest)
  if (after < 0) return null
  const passive = hasBe(scene, at, use)
  const { phrase, side } = doerOf(scene, at)
  const driven = passive ? side : drivenOf(scene, at, after, use)
  // "pushed a rival group out of": fighters who have no name.
  const nameless = !passive && !driven && side !== null && drivesFighters(scene, at, after, use)
  if ((!driven && !nameless) || (passive && !phrase)) return null
  const by = passive ? sideBehind(scene, after, /^by$/u, 12) : side
  if (!passive && phrase && !side) return null
  const ground = groundBehind(scene, at, after, use)
  if (!ground && (nameless || NEEDS_GROUND.test(use.base) || use.rest.at(-1) === 'from')) return null
  // "they were chased out": of what, the text does not say.
  return { change: ground ? use.change : 'repelled', ground, by, lostBy: driven, rule: passive ? 'passive' : 'verb' }
}

function drivesFighters({ tokens, words }: Scene, at: number, after: number, { rest }: ControlVerb): boolean {
  const particle = after - rest.length
  return rest.length > 0 && particle > at + 1 && words.forces.has(tokens[particle - 1]!.folded)
}

/** The object: before the particle or behind it. */
function drivenOf(scene: Scene, at: number, after: number, use: ControlVerb): Side | null {
  const { tokens } = scene
  const particle = after - use.rest.length
  const object: Stretch | null = use.rest.length > 0 && particle > at + 1 ? { from: at + 1, to: particle } : null
  if (object && tokens.slice(object.from, object.to).every((t) => t.tag !== 'ADP')) return sideIn(scene, object)
  return phraseSide(scene, object ? at + 1 : after)
}

function groundBehind(scene: Scene, at: number, after: number, use: ControlVerb): Ground | null {
  const { tokens, sentence, places } = scene
  const start = Math.max(after, at + 1)
  for (let i = start; i < Math.min(sentence.to, start + 12); i++) {
    const place = places.find((p) => p.use === 'literal' && p.from <= i && i < p.to)
    const led = LEADS.test(tokens[i - 1]?.folded ?? '') || LEADS.test(tokens[i]!.folded) || use.rest.at(-1) === 'from'
    if (place && led) return groundAt(scene, i)
    if (/^(?:by|when|after|as|and|while|who|which)$/u.test(tokens[i]!.folded) || tokens[i]!.tag === 'PUNCT') {
      if (tokens[i]!.text !== '-') break
    }
    if (/^(?:of|from|in|at|near|outside|to)$/u.test(tokens[i]!.folded)) {
      const ground = groundAt(scene, i + 1)
      if (ground) return ground
    }
  }
  return use.rest.at(-1) === 'from' ? groundAt(scene, after) : null
}
